/** Which standing judgements a new one contradicts: by what they say of the same things, and of what these are taken for now. */
import type { RecordStore } from "../store/record-store.ts";
import type { Judgement, Reference } from "./judgement.ts";
import { standingOf } from "./standing.ts";
import { finder, isOfPeople } from "./ties-of.ts";

type New = Pick<Judgement, "verdict" | "about" | "property" | "value" | "was">;

export function overruledBy(store: RecordStore, fresh: New, standing: readonly Judgement[]): Judgement[] {
  if (fresh.verdict === "restore") return [];
  // As if it had been made last.
  const last: Judgement = { ...fresh, id: "~", overrules: [], by: "", why: null, made: "~" };
  const found = standingOf([...standing, last]);
  const contradicted = standing.filter((judgement) => found.get(judgement)!.state === "overruled");
  if (fresh.verdict !== "same") return contradicted;
  const find = finder(store);
  const whole = (reference: Reference): number | null => wholeOf(store, find(reference), isOfPeople(reference));
  const [a, b] = fresh.about.map(whole);
  const apart = standing.filter((judgement) => {
    if (judgement.verdict !== "different" || contradicted.includes(judgement)) return false;
    if (isOfPeople(judgement.about[0]!) !== isOfPeople(fresh.about[0]!)) return false;
    const [x, y] = judgement.about.map(whole);
    return x !== null && y !== null && ((x === a && y === b) || (x === b && y === a));
  });
  return [...contradicted, ...apart];
}

/** The key of the meeting or person that an account or mention is taken to be of. */
function wholeOf(store: RecordStore, tie: string | null, person: boolean): number | null {
  if (tie === null) return null;
  const [account, number] = tie.split(" ");
  const row = person
    ? store
        .sql<{ key: number | null }>(
          "select p.person as key from participant p join account a on a.key = p.account where a.id = ? and p.number = ?",
        )
        .get(account!, Number(number))
    : store.sql<{ key: number | null }>("select meeting as key from account where id = ?").get(account!);
  return row?.key ?? null;
}
