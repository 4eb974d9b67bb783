/**
 * Words that say whose the people are that they introduce:
 *
 *   [Sri Lankan representatives] included X and Y · representing [Thailand], X signed · X represented [Thailand]
 *   the Ministers were for [New Zealand]: X, Y and Z · the delegation of the [German Parliament] led by X · from [the Indian side] ·
 *   led by X, on [the Indian side]
 */
import { TokenSet } from "../../../language/token-set.ts";
import type { Layers } from "../../layers.ts";
import { saidCountries } from "../../mentions/people.ts";

export type LabelClass = "side" | "delegation" | "mission" | "officials" | "representing";

export interface Label {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly class: LabelClass;
  /** Whose; null for a delegation of which the sentence does not say it. */
  readonly code: string | null;
  /** Words before it say that the one named before them leads or represents it. */
  readonly ofSubject: boolean;
}

const NOUNS = new Map<string, LabelClass>([
  ...["side", "sides"].map((word) => [word, "side"] as const),
  ...["delegation", "team", "contingent", "entourage", "delegates", "party"].map(
    (word) => [word, "delegation"] as const,
  ),
  ...["embassy", "mission", "commission", "consulate"].map((word) => [word, "mission"] as const),
  ...[
    "government",
    "representatives",
    "officials",
    "ministers",
    "members",
    "ministry",
    "dignitaries",
    "participants",
    "parliament",
    "diplomats",
  ].map((word) => [word, "officials"] as const),
]);
const DELEGATION = new TokenSet([...NOUNS].filter(([, what]) => what === "delegation").map(([word]) => word));
const LEADS = new Set("led leads heads headed heading leading represented represents representing chaired".split(" "));
const REPRESENTS = new Set(["represented", "represents", "representing"]);
/** Behind one of these the people of a side are listed. */
const LISTS = new Set(["included", "include", "includes", "including", "comprised", "were", ":"]);
/** Words that may stand between a country and its side: "the German [Parliament] delegation". */
const MOST_BETWEEN = 3;

export function findLabels({ annotated, countries, bodies, mentions }: Layers): Label[] {
  const { tokens, sentences } = annotated;
  const ofPeople = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) ofPeople.fill(1, from, to);
  const labels: Label[] = [];
  const labelled = new Uint8Array(tokens.length);
  for (const owner of [...bodies.filter((body) => body.type !== "media"), ...countries]) {
    const code = owner.kind === "country" ? owner.code : owner.party;
    if (code === null || ofPeople[owner.from] === 1 || labelled[owner.from] === 1) continue;
    const { to: end, from: first } = sentences[owner.sentence]!;
    const label = classOf(owner.from, owner.to, first, end, owner.kind === "body" && owner.type === "national");
    if (!label) continue;
    labelled.fill(1, label.from, label.to);
    const ofSubject =
      leadsTo(label.from, first) || (label.class === "side" && endsWith(label.to, end) && isOn(label.from));
    labels.push({ ...label, sentence: owner.sentence, code, ofSubject });
  }
  // "Norwegian officials included": an office of several is no name of a side, and those listed behind it are theirs.
  for (const { name, plural, votes, to, sentence } of mentions) {
    const codes = saidCountries(votes);
    if (name !== null || !plural || codes.size !== 1 || to >= sentences[sentence]!.to || !listsPeople(to)) continue;
    labels.push({ from: to, to: to + 1, sentence, class: "delegation", code: [...codes][0]!, ofSubject: false });
  }
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      if (!DELEGATION.has(tokens[index]) || labelled[index] === 1 || ofPeople[index] === 1) continue;
      labels.push({
        from: index,
        to: index + 1,
        sentence: sentence.index,
        class: "delegation",
        code: null,
        ofSubject: leadsTo(index, sentence.from),
      });
    }
  }
  return labels.sort((a, b) => a.from - b.from);

  function classOf(
    from: number,
    to: number,
    first: number,
    end: number,
    isNational: boolean,
  ): Pick<Label, "from" | "to" | "class"> | null {
    for (let index = to; index < Math.min(end, to + MOST_BETWEEN); index++) {
      const found = NOUNS.get(tokens[index]!.norm);
      if (found) return { from, to: index + 1, class: listsPeople(index + 1) ? "delegation" : found };
      if (tokens[index]!.kind !== "word" || ofPeople[index] === 1) break;
    }
    let before = from - 1;
    while (before > first && /^(?:the|republic|of)$/u.test(tokens[before]!.norm)) before--;
    const word = tokens[before]?.norm ?? "";
    if (before >= first && NOUNS.has(word) && before < from - 1) return { from: before, to, class: NOUNS.get(word)! };
    if (REPRESENTS.has(word) || (word === "behalf" && tokens[from - 2]?.norm !== word))
      return { from: before, to, class: "representing" };
    if (tokens[to]?.text === ":" && (word === "for" || word === "from"))
      return { from: before, to, class: "representing" };
    return isNational ? { from, to, class: "officials" } : null;
  }

  /** "Sri Lankan representatives included", "officials were:" */
  function listsPeople(index: number): boolean {
    return LISTS.has(tokens[index]?.norm ?? "");
  }

  /** A side that closes its part of the sentence is of whoever stands before it. */
  function endsWith(to: number, end: number): boolean {
    return to >= end || /^(?:[.;,]|and|while)$/u.test(tokens[to]!.text);
  }

  /** "on the", "for the", "from the" */
  function isOn(at: number): boolean {
    const before = tokens[at - 1]?.norm === "the" ? at - 2 : at - 1;
    return (
      /^(?:on|for|from)$/u.test(tokens[before]?.norm ?? "") &&
      ofPeople[tokens[before - 1]?.text === "," ? before - 2 : before - 1] === 1
    );
  }

  /** "led the", "represented", "heads a high-level" right before a side. */
  function leadsTo(at: number, first: number): boolean {
    for (let index = at; index >= Math.max(first, at - 4); index--) {
      if (LEADS.has(tokens[index]!.norm)) return tokens[index + 1]?.norm !== "by";
      if (ofPeople[index] === 1) return false;
    }
    return false;
  }
}
