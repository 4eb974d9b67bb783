/** Commitments with what became of them: for the ledger, and in a line what is due. */
import { parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf } from "../../../shared/edtf-bounds.ts";
import { theSide } from "../../../shared/in-words/names.ts";
import { firstDay } from "../../ledgers/days.ts";
import type { Citation, Row, Sentence, Table } from "../brief.ts";
import { following, quotedShort, row, say } from "../cited.ts";
import { dayOf } from "../in-words.ts";
import type { CommitmentKept, Material } from "../material.ts";
import { tableOf } from "./last-met.ts";

const MOST = 5;
/** What was told so many days before the last report of the sides is history. */
const LONG_AGO = 3 * 365;
/** In the order in which they matter to whoever prepares a meeting. */
const STATES = ["overdue", "open", "mentioned", "silent", "overtaken", "done"];
const SETTLED: ReadonlySet<string> = new Set(["done", "overtaken"]);

const COLUMNS = [
  { head: "What", wide: 3.4 },
  { head: "Who", wide: 1.2 },
  { head: "Due", wide: 1.1, figures: true, named: true },
  { head: "State", wide: 2.3, named: true },
];

export function commitments(material: Material): Table[] {
  return tableOf(COLUMNS, rows(material));
}

/** What is due by a day that is prepared for, else what is overdue. */
export function dueCommitments(material: Material): Sentence[] {
  return material.commitments
    .filter(({ state, due }) => !SETTLED.has(state.is) && due !== null && isDue(due.value, material))
    .slice(-2)
    .flatMap((one) => {
      const by = proofOf(one, material);
      const due = one.due && material.proofs.inSentence(one.due.words);
      if (!by || !due) return [];
      const words = quotedShort(one.told[0]!.words.quote, by, 170);
      const term = one.due!.value.includes("/") ? "Term" : "Due";
      return [say`${following(term, due)} ${following(dayOf(one.due!.value), due)}: ${words}.`];
    });
}

/** By the day that is prepared for, or by now; what was due long before is for the ledger. */
function isDue(due: string, { for: forDay, until }: Material): boolean {
  const by = forDay ?? until;
  const last = by === null ? null : lastDay(by);
  const term = lastDay(due);
  return last !== null && term !== null && term <= last && term > last - YEAR;
}

const YEAR = 365;

function lastDay(edtf: string): number | null {
  const value = parseEdtf(edtf);
  const last = (value && boundsOf(value)?.latest) ?? null;
  return last !== null && Number.isFinite(last) ? last : null;
}

/** What binds a ministry before what is only on a programme, and of these what is unsettled first, the latest first; no history. */
function rows(material: Material): Row[] {
  const now = firstDay(material.meetings.find(({ date }) => date !== null)?.date ?? null);
  return [...material.commitments]
    .filter(({ said, state }) => state.is === "open" || now - firstDay(said) <= LONG_AGO)
    .filter((one) => !isOnProgramme(one) || (SETTLED.has(one.state.is) && now - firstDay(one.said) <= YEAR))
    .sort(
      (a, b) =>
        Number(isOnProgramme(a)) - Number(isOnProgramme(b)) ||
        STATES.indexOf(a.state.is) - STATES.indexOf(b.state.is) ||
        (latest(a) < latest(b) ? 1 : -1),
    )
    .slice(0, MOST)
    .flatMap((one) => commitmentRow(one, material) ?? []);
}

/**
 * That somebody will come or meet somebody tells of a journey, and once it is past it binds nobody: what became of it is told for a
 * year, and where nobody told it stands among the doubts.
 */
function isOnProgramme({ kind, act, state }: CommitmentKept): boolean {
  return (kind === "meeting" || kind === "visit") && act === "planned" && state.is !== "open";
}

function latest({ said }: CommitmentKept): string {
  return said ?? "";
}

/** The words with those that bind, in their sentence: "will" by itself proves nothing to a reader. */
function proofOf({ told }: CommitmentKept, { proofs }: Material): readonly [Citation, ...Citation[]] | null {
  const [first] = told;
  const bound = first && proofs.inSentence(first.bound);
  const what = first && proofs.inSentence(first.words);
  return what ? [...what, ...(bound ?? [])] : null;
}

/** "Both countries pledged to …, and to …": whom it is read to bind is not all whom it binds. */
function isOfBoth({ by, told }: CommitmentKept, { quote, start }: Citation): boolean {
  const before = quote.slice(0, Math.max(0, told[0]!.words.start - start));
  return (
    by?.value.length === 1 &&
    /\b(?:both|the two) (?:sides|countries|parties|governments|leaders|ministers|presidents)\b/iu.test(before)
  );
}

function commitmentRow(one: CommitmentKept, material: Material): Row | null {
  const { proofs } = material;
  const by = proofOf(one, material);
  if (!by) return null;
  const due = one.due && proofs.inSentence(one.due.words);
  const evidence = one.state.evidence.flatMap((words) => proofs.inSentence(words) ?? []).slice(0, 1);
  const { why } = one.state;
  const state = following(why === "" ? one.state.is : `${one.state.is}: ${why}`, [...by, ...evidence]);
  return row(
    [
      quotedShort(one.told[0]!.words.quote, by, 150),
      one.by && !isOfBoth(one, by[0]) ? following(one.by.value.map(theSide).join(" and "), by) : null,
      due && following(dayOf(one.due!.value), due),
      state,
    ],
    "inferred",
  );
}
