/**
 * A state has one president and one prime minister at a time. Where two people would hold one such office of the side that the
 * report speaks for, whoever is less surely of it is of another, or of none that the report tells:
 *
 *   President A spoke with Chancellor B of Germany. They discussed their calls with [President C].
 *
 * Not asked of those who held it before, of bodies of states, and of two that may be one person, written in two ways.
 */
import { compareNames } from "../../../language/person-name/compare-names.ts";
import { isSlip } from "../../../language/person-name/slips.ts";
import { isStateCode } from "../../../shared/party-code.ts";
import type { Layers } from "../../layers.ts";
import { rankOf } from "../../mentions/offices/rank.ts";
import type { OfficeFinding } from "../../mentions/offices.ts";
import type { CountryChoice } from "../country-of-person.ts";

const LEADING: ReadonlySet<string> = new Set(["head-of-state", "head-of-government"]);
interface Holder {
  readonly person: number;
  readonly name: string;
}

/** The choices, with those made anew by `again` whose office somebody else holds more surely. */
export function withOneHolderEach(
  layers: Layers,
  choices: readonly CountryChoice[],
  again: (person: number, mayBe: (code: string) => boolean) => CountryChoice,
): readonly CountryChoice[] {
  const code = layers.home?.code;
  if (code === undefined || !isStateCode(code)) return choices;
  const settled = [...choices];
  const taken = new Map<string, string[]>();
  for (const { person, name } of surestFirst(layers, choices, code)) {
    const offices = officesOf(layers, person, code);
    const held = offices.some((office) => taken.get(office)?.some((other) => !mayBeOne(other, name)));
    if (held && choices[person]!.basis !== "said")
      settled[person] = again(person, (other) => other !== code && isStateCode(other));
    else for (const office of offices) taken.set(office, [...(taken.get(office) ?? []), name]);
  }
  return settled;
}

/** Those of home: of whom it is said, who hold an office that needs no country there, then as they are named. */
function surestFirst(
  { people: { people, ofHome } }: Layers,
  choices: readonly CountryChoice[],
  home: string,
): Holder[] {
  const found = people.flatMap(({ id, name }): Holder[] =>
    name !== null && choices[id]?.code === home ? [{ person: id, name }] : [],
  );
  const sure = ({ person }: Holder) => (choices[person]!.basis === "said" ? 2 : 0) + (ofHome.has(person) ? 1 : 0);
  const first = ({ person }: Holder) => people[person]!.mentions[0]!;
  return found.sort((a, b) => sure(b) - sure(a) || first(a) - first(b));
}

/** The offices that a state gives to one at a time, by their words. */
function officesOf({ mentions, people }: Layers, person: number, code: string): string[] {
  const found = new Set<string>();
  for (const m of people.people[person]!.mentions) {
    const { offices, former, plural, unofficial, body } = mentions[m]!;
    if (former || plural || unofficial || body !== null) continue;
    for (const office of offices)
      if (!office.former && LEADING.has(rankOf(office, code, false))) found.add(wordsOf(office));
  }
  return [...found];
}

/** "Prime Minister", "PRIME MINISTERS" and "PM" are one office, "Premier" and "Governor" others. */
function wordsOf({ title, entry }: OfficeFinding): string {
  if (entry.cased) return "prime minister";
  return title
    .toLowerCase()
    .replace(/s$/u, "")
    .replace(/^(?:visiting|new|newly elected|current) /u, "");
}

function mayBeOne(a: string, b: string): boolean {
  const [ones, others] = [a, b].map((name) =>
    name
      .toLowerCase()
      .split(/[\s.-]+/u)
      .filter((word) => word.length > 2),
  );
  if (ones!.some((one) => others!.some((other) => one === other || isSlip(one, other)))) return true;
  return compareNames(a, b).same;
}
