/** What stands where something is to be corrected. */
import type { Meeting } from "../../record/identity/meeting.ts";
import { findAccount, findMention } from "../../record/judgements/find-reference.ts";
import { documentOf, type Reference } from "../../record/judgements/judgement.ts";
import { latestReport } from "../../record/judgements/told-report.ts";
import type { RecordStore } from "../../record/store/record-store.ts";

export function valueNow(store: RecordStore, reference: Reference, property: string): string | null {
  switch (reference.kind) {
    case "value":
      return reference.value;
    case "meeting": {
      const { told } = store.sql<{ told: string }>("select told from meeting where id = ?").get(reference.id)!;
      return ofMeeting(JSON.parse(told) as Meeting, property);
    }
    case "person": {
      const row = store
        .sql<{ name: string; country: string | null }>("select name, country from person where id = ?")
        .get(reference.id)!;
      return property === "name" ? row.name : row.country;
    }
    case "account":
    case "mention": {
      const report = latestReport(store, documentOf(reference)!)!;
      if (reference.kind === "account") return ofMeeting(findAccount(reference, report)!, property);
      const { account, number } = findMention(reference, report)!;
      return account.participants.find((person) => person.number === number)![property as "name"];
    }
    default:
      return null;
  }
}

function ofMeeting(
  { date, kind, status, place }: Pick<Meeting, "date" | "kind" | "status" | "place">,
  property: string,
): string | null {
  const values: Record<string, string | null> = {
    date,
    kind,
    status,
    "place.country": place.country,
    "place.city": place.city,
  };
  return values[property] ?? null;
}
