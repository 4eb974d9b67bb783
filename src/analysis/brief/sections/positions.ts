/** Where each side stands: what it said by itself when they last met, and the formulas that come at meeting after meeting. */
import { keyInWords, theSide } from "../../../shared/in-words/names.ts";
import type { PassageAct } from "../../../shared/vocabulary.ts";
import type { Formula } from "../../formulas/formula.ts";
import type { AccountTold, MeetingTold, Passage } from "../../history.ts";
import { contentStems } from "../../ledgers/content-stems.ts";
import { alikeSayings } from "../alike-sayings.ts";
import type { Part, Sentence } from "../brief.ts";
import { following, infer, phrase, quotedShort, say } from "../cited.ts";
import { day } from "../in-words.ts";
import type { Material } from "../material.ts";
import { isOfAnotherOccasion } from "../other-occasion.ts";
import type { WordsAt } from "../stored-words.ts";
import { isOfNoDay, saidLast, timesSaid } from "./formula-words.ts";

const FORMULAS = 3;
/** Said at so large a share of the comparable meetings. */
const KEPT_UP = 0.3;
const EACH = 2;
/** Meetings, the latest, from which positions are taken. */
const LATEST = 4;
const FIRM: ReadonlySet<PassageAct> = new Set([
  ...(["stressed", "reaffirmed", "supported", "urged", "criticised", "proposed", "offered", "welcomed"] as const),
]);

export function positions(material: Material): Part[] {
  return [
    ...material.sides.map((side) => ({ head: capital(theSide(side)), body: ofSide(side, material) })),
    { head: "Formulas that are kept up", body: formulas(material) },
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Position {
  readonly passage: Passage;
  readonly account: AccountTold;
  readonly of: MeetingTold;
}

/** What it said and the other did not in the same breath; the latest first, a subject once. */
function ofSide(side: string, { history, changes, proofs }: Material): Sentence[] {
  const told = history.meetings
    .filter(({ meeting }) => meeting.status === "held")
    .slice(-LATEST)
    .reverse()
    .flatMap((of) =>
      of.accounts.flatMap((account) =>
        account.passages.flatMap((passage): Position[] =>
          passage.kind === "substance" &&
          passage.speakers.length === 1 &&
          passage.speakers[0] === side &&
          isFirm(passage)
            ? [{ passage, account, of }]
            : [],
        ),
      ),
    );
  const seen = new Set<string>();
  const shown = changes.flatMap(({ changes: each }) =>
    each.flatMap(({ earlier, later }) => [earlier ?? [], later ?? []].flat()),
  );
  const sentences: Sentence[] = [];
  for (const { passage, account, of } of told) {
    const key = subjectOf(passage);
    if (seen.has(key) || sentences.length === EACH) continue;
    // What has just been told as new, or as said no more, need not be told again.
    if (
      shown.some(({ document, start, end }) => document === account.name && start < passage.end && end > passage.start)
    )
      continue;
    const at = { revision: account.revision, ...passage };
    const by = proofs.words(at);
    const sentence = proofs.inSentence(at)?.[0].quote ?? "";
    if (!by || isOfAnotherOccasion(sentence, of.meeting.date)) continue;
    seen.add(key);
    const words = quotedShort(passage.quote, by);
    const when = day(of.meeting, proofs);
    sentences.push(when ? say`${when}: ${words}.` : say`${words}.`);
  }
  return sentences;
}

/** "We are still in" tells nobody in what. */
const TELLING = 3;

function isFirm({ act, quoted, quote }: Passage): boolean {
  return (quoted || FIRM.has(act)) && contentStems(quote).length >= TELLING;
}

/** What a passage is on, so that one subject does not take all the room. */
function subjectOf({ topics, projects, organisations, countries, quote }: Passage): string {
  return [...projects, ...organisations, ...topics].slice(0, 2).join(" ") || countries.join(" ") || quote;
}

/** Those said at most meetings, up to the last; what has just been told as said again, or as said in other words, once is enough. */
function formulas({ formulas: all, changes, proofs }: Material): Sentence[] {
  const told = changes.flatMap(({ changes: each }) => each.filter(({ type }) => type !== "repeated"));
  const isTold = ({ said }: Formula) =>
    told.some(({ later }) => later !== null && said.some((saying) => isAt(later, saying)));
  return all
    .filter((formula) => formula.regularity.since === 0 && isOfNoDay(formula) && !isTold(formula))
    .map((formula) => ({ formula, said: alikeSayings(formula).length, of: formula.regularity.of }))
    .filter(({ said, of }) => said >= 2 && said >= KEPT_UP * of)
    .sort((a, b) => b.said - a.said || a.of - b.of)
    .slice(0, FORMULAS)
    .flatMap(({ formula, said, of }) => {
      const what = saidLast(formula, proofs);
      const times = timesSaid(formula, proofs, `${said} of ${of} comparable meetings`);
      if (!what || !times) return [];
      const on = formula.topics.slice(0, 2).map(keyInWords).join(", ");
      const often = phrase`said at ${times}`;
      return [on === "" ? infer`${what}: ${often}.` : infer`${following(on, what.by)}: ${what}, ${often}.`];
    });
}

function isAt({ document, start, end }: WordsAt, saying: Formula["said"][number]): boolean {
  return document === saying.name && start < saying.end && saying.start < end;
}
