/** The silence list: what was said at most comparable meetings and was not at the last, with the words in which it was said last. */
import type { Citation, Formula, MeetingAt, Regularity } from "../formulas/formula.ts";
import { formulasKept } from "../formulas/formulas.ts";
import type { History } from "../history.ts";

export interface Silence {
  /** What was said, as it was last. */
  readonly subject: string;
  readonly last: Citation & { readonly day: string | null };
  readonly first: MeetingAt;
  /** The first comparable meeting at which it was not said any more, where that is more than chance; else null. */
  readonly silentSince: MeetingAt | null;
  /** Of so many comparable meetings it was said at so many, until it was not; and meetings since. */
  readonly regularity: Regularity;
  readonly topics: readonly string[];
  readonly why: string;
}

/** At fewer meetings it was no habit. */
const MOST = 0.5;

export function silencesIn(history: History): Silence[] {
  return silencesOf(formulasKept(history, isSilent));
}

function isSilent({ regularity: { said, share, since }, silent }: Pick<Formula, "regularity" | "silent">): boolean {
  return since > 0 && said >= 2 && share > MOST && !silent?.lapsed;
}

/** The longest habits first. */
export function silencesOf(formulas: readonly Formula[]): Silence[] {
  return formulas
    .filter(isSilent)
    .map(silenceOf)
    .sort((a, b) => b.regularity.said - a.regularity.said || b.regularity.share - a.regularity.share);
}

function silenceOf({ text, said, first, last, silent, regularity, topics }: Formula): Silence {
  const { meeting, document, name, start, end, quote } = said.at(-1)!;
  return {
    subject: text,
    last: { meeting, day: last.date, document, name, start, end, quote },
    first,
    silentSince: silent?.since ?? null,
    regularity,
    topics,
    why: inWords(regularity),
  };
}

function inWords({ said, of, since }: Regularity): string {
  const now = since === 1 ? "not at the last meeting" : `not at the ${since} meetings since`;
  return `said at ${said} of ${of} comparable meetings, and ${now}`;
}
