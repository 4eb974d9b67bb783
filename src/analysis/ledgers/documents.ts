/** Agreements and drafts of some sides, each with the stages that reports tell, in order of time. */
import { PAPER_STAGES, type PaperStage } from "../../shared/vocabulary.ts";
import { sharedPart } from "./content-stems.ts";
import { firstDay } from "./days.ts";
import { dayOfQuoted, type Quoted } from "./quoted.ts";
import { titleStems } from "./title-stems.ts";
import type { Known, PaperTold } from "./told.ts";

export interface StageTold {
  readonly stage: PaperStage;
  /** When it came to that, where a report says so. */
  readonly date: Known<string> | null;
  /** The title as this report has it, and the words that tell the stage. */
  readonly words: Quoted;
  readonly told: Quoted;
  /** Code of the side whose account it is; null where the outlet speaks for itself. */
  readonly account: string | null;
  /** Why it is taken for the same document; none for the first. */
  readonly because: readonly string[];
}

export interface DocumentOfSides {
  /** As the report has it that gives it most fully. */
  readonly title: string;
  /** Codes of the countries in its titles. */
  readonly sides: readonly string[];
  /** The furthest that any report tells. */
  readonly stage: PaperStage;
  /** In order of time. */
  readonly stages: readonly StageTold[];
}

interface Group {
  readonly stems: Set<string>;
  readonly kind: string;
  readonly members: { readonly told: PaperTold; readonly because: readonly string[] }[];
}

const ALIKE = 0.75;

export function documentsOf(papers: readonly PaperTold[], sides: readonly string[]): DocumentOfSides[] {
  const own = papers
    .filter((paper) => isOf(paper, sides))
    .map((told) => ({ told, day: firstDay(dayOfQuoted(told.words)) }))
    .sort((a, b) => a.day - b.day);
  const groups: Group[] = [];
  const byStem = new Map<string, Group[]>();
  for (const { told } of own) {
    const stems = titleStems(told.title, sides);
    const kind = kindOf(told.title);
    const near = stems.flatMap((stem) => byStem.get(stem) ?? []);
    const found = [...new Set(near)]
      .map((group) => ({ group, why: whySame(stems, kind, group) }))
      .find(({ why }) => why);
    // A title that tells nothing but that there is one ("two memoranda") is linked with that of its meeting alone.
    const group = found?.group ??
      (stems.length === 0 ? unnamedAt(groups, told, kind) : null) ?? { stems: new Set<string>(), kind, members: [] };
    if (group.members.length === 0) groups.push(group);
    group.members.push({ told, because: found?.why ?? [] });
    for (const stem of stems) {
      if (group.stems.has(stem)) continue;
      group.stems.add(stem);
      const known = byStem.get(stem);
      if (known) known.push(group);
      else byStem.set(stem, [group]);
    }
  }
  return groups
    .filter((group) => !isNamedElsewhere(group, groups))
    .map(documentOf)
    .sort((a, b) => firstOf(b) - firstOf(a));
}

function unnamedAt(groups: readonly Group[], { meeting }: PaperTold, kind: string): Group | null {
  return (
    groups.findLast(
      ({ stems, kind: other, members }) =>
        stems.size === 0 && other === kind && members[0]!.told.meeting.id === meeting.id,
    ) ?? null
  );
}

/** "An agreement was signed": where reports of the meeting name one that was, it is that one. */
function isNamedElsewhere({ stems, members }: Group, groups: readonly Group[]): boolean {
  if (stems.size > 0) return false;
  const { meeting, stage } = members[0]!.told;
  return groups.some(
    (other) =>
      other.stems.size > 0 && other.members.some(({ told }) => told.meeting.id === meeting.id && told.stage === stage),
  );
}

/** Of these sides, by its title: one that names two others is theirs. */
function isOf({ sides: named }: PaperTold, sides: readonly string[]): boolean {
  return named.length < 2 || named.some((code) => sides.includes(code)) || sides.length < 2;
}

function whySame(stems: readonly string[], kind: string, group: Group): readonly string[] | null {
  if (kind !== group.kind) return null;
  const { part, count } = sharedPart(stems, group.stems);
  if (part < ALIKE || count === 0) return null;
  if (count < 2 && (stems.length > 1 || group.stems.size > 1)) return null;
  return [`${count === 1 ? "the word" : `${count} words`} of its title in common`, `both ${kind}`];
}

/** A memorandum on tourism is no agreement on tourism. */
function kindOf(title: string): string {
  if (/\b(?:memorand|mous?\b)/iu.test(title)) return "memoranda";
  if (/\b(?:treaty|treaties)\b/iu.test(title)) return "treaties";
  if (/\bprotocols?\b/iu.test(title)) return "protocols";
  if (/\b(?:declaration|statement|communiqu)/iu.test(title)) return "declarations";
  return "agreements";
}

function documentOf({ members }: Group): DocumentOfSides {
  const stages = members.map(({ told: { stage, date, words, told, account }, because }) => ({
    stage,
    date,
    words,
    told,
    account,
    because,
  }));
  const furthest = stages.reduce((best, one) => (rank(one.stage) > rank(best.stage) ? one : best));
  const titles = members.map(({ told }) => told.title);
  return {
    title: titles.reduce((best, title) => (fullness(title) > fullness(best) ? title : best)),
    sides: [...new Set(members.flatMap(({ told }) => told.sides))].sort(),
    stage: furthest.stage,
    stages,
  };
}

/** Long, but no clause: what is written with capitals is its name. */
function fullness(title: string): number {
  return title.split(" ").reduce((sum, word) => sum + (/^\p{Lu}/u.test(word) ? 2 : 0), 0) - title.length / 200;
}

export function rank(stage: PaperStage): number {
  return PAPER_STAGES.indexOf(stage);
}

function firstOf({ stages }: DocumentOfSides): number {
  return firstDay(dayOfQuoted(stages.at(-1)!.words));
}
