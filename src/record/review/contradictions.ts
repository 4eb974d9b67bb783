/** Meetings of which reports contradict each other: on the day, and on all else of which there can be one. */
import type { Meeting } from "../identity/meeting.ts";
import type { StoredAccount } from "../identity/stored-accounts.ts";
import { spanOf } from "./days.ts";
import { reportLabel } from "./labels.ts";
import { type ReviewItem, type ReviewThing, reviewId } from "./review-item.ts";

const PICK: Readonly<Record<string, (account: StoredAccount) => string | null>> = {
  date: ({ date }) => date,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  "place.country": ({ place }) => place.country,
  "place.city": ({ place }) => place.city,
};

/** How much an answer changes with each. */
const MATTERS: Readonly<Record<string, number>> = {
  date: 1,
  status: 0.9,
  "place.country": 0.8,
  "place.city": 0.5,
  kind: 0.4,
};

/** `accounts` are those of the meeting. */
export function contradictions(meeting: Meeting, accounts: readonly StoredAccount[]): ReviewItem[] {
  const labels = new Map(accounts.map(({ report }) => [report.name, reportLabel(report)]));
  const called = (documents: readonly string[]) => documents.map((name) => labels.get(name) ?? name).join(", ");
  return meeting.differences.flatMap(({ property, values }): ReviewItem[] => {
    const pick = PICK[property]!;
    if (meeting.judged?.some((judged) => judged.property === property)) return [];
    const shown = pick(meeting as never);
    const telling = values.map(({ value, documents }) => ({
      value,
      documents,
      account: accounts.find((account) => pick(account) === value),
    }));
    const others = telling
      .filter(({ value }) => value !== shown)
      .sort((a, b) => b.documents.length - a.documents.length);
    const for_ = telling.find(({ value }) => value === shown)?.documents.length ?? 0;
    const against = others.reduce((sum, { documents }) => sum + documents.length, 0);
    const about = telling.flatMap(({ value, documents, account }) =>
      account ? [valueThing(property, `${value} · ${called(documents)}`, account)] : [],
    );
    return [
      {
        id: reviewId(
          property === "date" ? "date" : "contradiction",
          meeting.id,
          property,
          ...values.map(({ value }) => value).sort(),
        ),
        kind: property === "date" ? "date" : "contradiction",
        question: `Which ${property.replace("place.", "")}?`,
        answer: `${meeting.parties.join("–")} ${meeting.kind}: ${shown ?? "none"}`,
        because: telling.map(({ value, documents }) => `${value}: ${called(documents)}`),
        sides: meeting.parties,
        ...spanOf([meeting.date]),
        // One against one is open; one against ten is a slip, and still worth mending.
        doubt: MATTERS[property]! * Math.min(1, (2 * Math.max(1, against)) / (for_ + against)),
        reports: meeting.accounts.length,
        about,
        settle: [
          { command: ["correct", meeting.id, property, shown ?? others[0]!.value], says: "it is as shown" },
          ...others
            .slice(0, 3)
            .map(({ value }) => ({ command: ["correct", meeting.id, property, value], says: `it is ${value}` })),
          ...others.slice(0, 2).flatMap(({ documents }) =>
            accounts.length < 2
              ? []
              : [
                  {
                    command: ["reject", meeting.id, "--report", documents[0]!],
                    says: `${called([documents[0]!])} does not tell of a meeting there`,
                  },
                ],
          ),
        ],
      },
    ];
  });
}

function valueThing(property: string, label: string, { id, revision, subject }: StoredAccount): ReviewThing {
  return { kind: "value", id, label, words: { revision, subject, property } };
}
