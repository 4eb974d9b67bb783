/** A document that was to be signed, ratified or finished is told to have been. */
import { dayInWords } from "../../../shared/in-words/date-in-words.ts";
import { PAPER_STAGES, type PaperStage } from "../../../shared/vocabulary.ts";
import type { StateFound } from "../commitment.ts";
import type { StateQuestion } from "../commitment-state.ts";
import { sharedPart } from "../content-stems.ts";
import { firstDay } from "../days.ts";
import { dayOfQuoted } from "../quoted.ts";
import { titleStems } from "../title-stems.ts";

const ALIKE = 0.75;

export function doneByPaper({ first, later }: StateQuestion): StateFound | null {
  const { told } = first;
  if (told.kind !== "document") return null;
  const target = stageOf(told.what);
  const wanted = new Set(titleStems(told.what));
  if (wanted.size === 0) return null;
  for (const paper of later.papers) {
    const day = firstDay(dayOfQuoted(paper.words));
    if (day < first.day || rank(paper.stage) < rank(target)) continue;
    // "will be signed" and "was signed" of one report: what is told later counts, or of another report.
    if (day === first.day && paper.words.revision === told.words.revision) continue;
    const { part, count } = sharedPart(titleStems(paper.title), wanted);
    if (part < ALIKE || (count < 2 && wanted.size > 1)) continue;
    const when = paper.date?.value ?? dayOfQuoted(paper.words);
    return {
      is: "done",
      why: `“${paper.title}” is told as ${paper.stage.replaceAll("-", " ")} (${when === null ? "later" : dayInWords(when)})`,
      evidence: [paper.words, paper.told],
      meeting: paper.meeting.id,
    };
  }
  return null;
}

function stageOf(what: string): PaperStage {
  if (/\bratif/iu.test(what)) return "ratified";
  if (/\binto (?:force|effect)\b/iu.test(what)) return "in-force";
  return /\b(?:finali[sz]|draft|prepar|negotiat|develop|formulat|complet|work out|draw up)/iu.test(what)
    ? "agreed"
    : "signed";
}

function rank(stage: PaperStage): number {
  return PAPER_STAGES.indexOf(stage);
}
