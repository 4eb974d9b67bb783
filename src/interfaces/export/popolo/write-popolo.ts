/** People, offices and who held them as Popolo has them. */
import { keyInWords, sideName } from "../../../shared/in-words/names.ts";
import { readable } from "../../brief/readable.ts";
import { type Chunk, type Lost, oneFile } from "../format.ts";
import { isState, officeId, sideId, termId } from "../identity.ts";
import { listOf } from "../json-list.ts";
import type { RecordRows } from "../rows/record-rows.ts";

export const writePopolo = oneFile(".popolo.json", function* (rows, lost): Generator<Chunk> {
  const people = new Map<string, string | null>();
  const sides = new Set<string>();
  const posted = new Set<string>();
  yield "{\n";
  yield* listOf("persons", personsOf(rows, people, sides));
  yield ",\n";
  yield* listOf("posts", postsOf(rows, people, sides, posted, lost));
  yield ",\n";
  yield* listOf("memberships", membershipsOf(rows, people, posted));
  yield ",\n";
  yield* listOf("organizations", [...sides].sort().map(organizationOf));
  yield "\n}\n";
  for (const _ of rows.meetings()) lost.add("meetings");
});

function* personsOf(rows: RecordRows, people: Map<string, string | null>, sides: Set<string>): Generator<object> {
  for (const { id, name, writings, country } of rows.people()) {
    people.set(id, country);
    if (country !== null) sides.add(country);
    const others = writings.map((writing) => ({ name: readable(writing) }));
    yield { id, name: readable(name), ...(others.length > 0 && { other_names: others }) };
  }
}

function* postsOf(
  rows: RecordRows,
  people: ReadonlyMap<string, unknown>,
  sides: Set<string>,
  posted: Set<string>,
  lost: Lost,
): Generator<object> {
  let before = "";
  for (const term of rows.terms()) {
    if (term.doubtful !== null) lost.add("doubtful");
    if (term.doubtful !== null || !people.has(term.holder.id)) continue;
    posted.add(term.holder.id);
    sides.add(term.country);
    const id = officeId(term);
    if (id === before) continue;
    before = id;
    const { country, title, rank } = term;
    yield { id, label: readable(title), role: keyInWords(rank), organization_id: sideId(country) };
  }
}

function* membershipsOf(
  rows: RecordRows,
  people: ReadonlyMap<string, string | null>,
  posted: ReadonlySet<string>,
): Generator<object> {
  for (const term of rows.terms()) {
    const { country, holder, title, first, last, doubtful } = term;
    if (doubtful !== null || !people.has(holder.id)) continue;
    yield {
      id: termId(term),
      person_id: holder.id,
      organization_id: sideId(country),
      post_id: officeId(term),
      role: readable(title),
      ...(first !== null && { first_seen: first }),
      ...(last !== null && { last_seen: last }),
    };
  }
  for (const [person, country] of people)
    if (country !== null && !posted.has(person))
      yield { id: `of-${person}`, person_id: person, organization_id: sideId(country) };
}

function organizationOf(code: string): object {
  return {
    id: sideId(code),
    name: sideName(code),
    classification: isState(code) ? "state" : "international organisation",
    identifiers: [{ scheme: isState(code) ? "ISO 3166-1 alpha-2" : "chancery", identifier: code }],
  };
}
