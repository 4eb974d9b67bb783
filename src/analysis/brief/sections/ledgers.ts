/** Projects that reports name, documents with the stage they have come to, and commitments with what became of them. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { parseEdtf } from "../../../shared/edtf.ts";
import { boundsOf } from "../../../shared/edtf-bounds.ts";
import { dayInWords } from "../../../shared/in-words/date-in-words.ts";
import { keyInWords, theSide } from "../../../shared/in-words/names.ts";
import { firstDay } from "../../ledgers/days.ts";
import type { Citation, Part, Row, Sentence } from "../brief.ts";
import { counted, following, phrase, quotedShort, row, say } from "../cited.ts";
import { day, dayOf, listOf } from "../in-words.ts";
import type { CommitmentKept, Material, PaperKept } from "../material.ts";
import { numberOf } from "./coverage.ts";
import { tableOf } from "./last-met.ts";

const MOST = { projects: 5, papers: 4, commitments: 5 } as const;
/** What was told so many days before the last report of the sides is history. */
const LONG_AGO = 3 * 365;
/** Meetings, the latest, whose projects are told. */
const LATEST = 20;
/** Where so few meetings are known whatever was named is worth a line. */
const THIN = 4;
/** In the order in which they matter to whoever prepares a meeting. */
const STATES = ["overdue", "open", "mentioned", "silent", "overtaken", "done"];
const SETTLED: ReadonlySet<string> = new Set(["done", "overtaken"]);

export function ledgers(material: Material): Part[] {
  return [
    { head: "Commitments", body: tableOf(COMMITMENTS, commitments(material)) },
    { head: "Documents", body: tableOf(PAPERS, papers(material)) },
    { head: "Projects", body: tableOf(PROJECTS, projects(material)) },
  ];
}

const COMMITMENTS = [
  { head: "What", wide: 3.4 },
  { head: "Who", wide: 1.2 },
  { head: "Due", wide: 1.1, figures: true, named: true },
  { head: "State", wide: 2.3, named: true },
];
const PAPERS = [
  { head: "Document", wide: 3.6 },
  { head: "Stage", wide: 1 },
  { head: "Told", wide: 1.4, figures: true, named: true },
];
const PROJECTS = [
  { head: "Project", wide: 2.6 },
  { head: "Named at", wide: 2, figures: true, named: true },
  { head: "Last", wide: 1.4, figures: true, named: true },
];

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
function commitments(material: Material): Row[] {
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
    .slice(0, MOST.commitments)
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

function commitmentRow(one: CommitmentKept, material: Material): Row | null {
  const { proofs } = material;
  const by = proofOf(one, material);
  if (!by) return null;
  const due = one.due && proofs.inSentence(one.due.words);
  const evidence = one.state.evidence.flatMap((words) => proofs.inSentence(words) ?? []).slice(0, 1);
  const why = one.state.why.replaceAll(/\b\d{4}-\d\d-\d\d\b/gu, dayInWords);
  const state = following(why === "" ? one.state.is : `${one.state.is}: ${why}`, [...by, ...evidence]);
  return row(
    [
      quotedShort(one.told[0]!.words.quote, by, 150),
      one.by && following(one.by.value.map(theSide).join(" and "), by),
      due && following(dayOf(one.due!.value), due),
      state,
    ],
    "inferred",
  );
}

function papers({ papers: all, proofs }: Material): Row[] {
  const dated = all
    .filter(({ title, stage }) => isNamed(title) && stage !== "named")
    .map((paper) => ({ paper, last: lastStage(paper) }));
  return dated
    .sort((a, b) => ((a.last?.words.published ?? "") < (b.last?.words.published ?? "") ? 1 : -1))
    .slice(0, MOST.papers)
    .flatMap(({ last }) => {
      const title = last && proofs.inSentence(last.words);
      const stage = last && proofs.inSentence(last.told);
      if (!last || !title || !stage) return [];
      const published = last.words.published;
      return (
        row([
          quotedShort(last.words.quote, title, 200),
          following(keyInWords(last.stage), stage),
          published === null ? null : following(dayOf(published), title),
        ]) ?? []
      );
    });
}

/** "the Agreement on Visa-Free Travel", and not "an agreement", "several MoUs". */
function isNamed(title: string): boolean {
  const names = title.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [];
  return names.length >= 2;
}

/** Of the furthest stage, the report that told it first. */
function lastStage({ stage, stages }: PaperKept): PaperKept["stages"][number] | null {
  return stages.find((one) => one.stage === stage) ?? null;
}

/** Of the latest meetings: those named at more of them first; what was named once, and not at the last, is left out. */
function projects({ meetings, proofs }: Material): Row[] {
  const latestOnes = meetings.filter(({ status }) => status === "held").slice(0, LATEST);
  const named = new Map<string, { names: Set<string>; at: Set<Meeting> }>();
  for (const meeting of latestOnes)
    for (const project of proofs.valuesOf(meeting, "project")) {
      const key = projectKey(project);
      const known = named.get(key) ?? { names: new Set(), at: new Set() };
      known.names.add(project);
      known.at.add(meeting);
      named.set(key, known);
    }
  return [...named.values()]
    .map(({ names, at }) => ({ names, at: [...at] }))
    .filter(({ at }) => at.length > 1 || at[0] === latestOnes[0] || latestOnes.length <= THIN)
    .sort((a, b) => b.at.length - a.at.length)
    .slice(0, MOST.projects)
    .flatMap(({ names, at }) => {
      const [first, ...more] = proofs.toldOfEach(at, "project", names);
      const name = listOf([
        [...names].map((project) => proofs.of(at[0]!, "project", project, project)).find(Boolean) ?? null,
      ]);
      if (!first || !name) return [];
      const times = counted(
        "meeting",
        at.map(({ id }) => id),
        String(at.length),
        [first, ...more],
      );
      const of = following(`of the latest ${numberOf(latestOnes.length, "meeting")}`, [first]);
      return row([name, phrase`${times} ${of}`, day(at[0]!, proofs)]) ?? [];
    });
}

/** "Belt and Road Initiative (BRI)" and "Belt and Road" are one. */
function projectKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\([^()]*\)/gu, "")
    .replaceAll(/\b(?:the|project|initiative|programme|program|pipeline|railway)\b/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}
