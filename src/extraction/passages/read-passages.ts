/** What a report tells of talks, clause by clause, as a reading gives it. */
import { evidenceAt } from "../cite.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { Meeting } from "../meetings/assemble.ts";
import type { QuoteMention } from "../quotes/quote.ts";
import type { MeetingReading, PassageReading } from "../reading.ts";
import { castOf } from "../relations/cast.ts";
import type { Tracing } from "../trace.ts";
import { type ActVerb, actVerbs } from "./act-verbs.ts";
import type { Clause } from "./clause.ts";
import { WE } from "./clause-words.ts";
import { clausesOf } from "./clauses.ts";
import { KindsOfPassages } from "./kind-of-passage.ts";
import { meetingOfSentences } from "./meeting-of-sentence.ts";
import { NamedWithin } from "./named-within.ts";
import { SpeakersOfClauses, type Spoken } from "./speakers.ts";
import { type Speech, speechOf } from "./speech.ts";

export interface PassagesInput {
  readonly layers: Layers;
  readonly meetings: readonly Meeting[];
  /** The same meetings, with what they were about. */
  readonly readings: readonly MeetingReading[];
  readonly quotes: readonly QuoteMention[];
  readonly trace: Tracing;
}

/** Fewer words than this say nothing where no act is told. */
const LEAST_WORDS = 2;

export function readPassages({ layers, meetings, readings, quotes, trace }: PassagesInput): PassageReading[] {
  const [first] = meetings;
  if (!first) return [];
  const { annotated } = layers;
  const { document, tokens, sentences } = annotated;
  const cast = castOf(annotated, layers.actors);
  const speakers = new SpeakersOfClauses(first.settled);
  const speech = speechOf(annotated, quotes, (name) => speakers.isPerson(name));
  const meetingOf = meetingOfSentences(layers, meetings);
  const named = new NamedWithin(layers);
  const verbs = actVerbs(annotated, layers.events);
  const kinds = new KindsOfPassages(layers, cast, meetingOf, verbs);
  const passages: PassageReading[] = [];
  let next = 0;
  for (const { index, from, to, blockKind } of sentences) {
    const here: ActVerb[] = [];
    for (; next < verbs.length && verbs[next]!.verb < to; next++) here.push(verbs[next]!);
    if (blockKind !== "body") continue;
    const outside = here.filter(({ verb }) => speech.at(verb) < 0);
    for (const clause of clausesOf(annotated, cast, outside, { from, to, telling: meetingOf.tells(index) })) {
      if (words(clause) < (clause.acted ? 1 : LEAST_WORDS)) continue;
      const quote = quoteOf(clause, speech);
      const told = quote >= 0 ? withinQuote(clause, here) : clause;
      const meeting = meetingOf.of(index, clause.content.from);
      const reading = meeting === null ? null : readings[meeting]!;
      const spoken = whoSays(told, index, reading?.parties ?? [], quote);
      const whole = spanOf(annotated, told.from, told.to);
      const content = spanOf(annotated, told.content.from, told.content.to);
      const evidence = evidenceAt(document, whole, told.rule);
      const offset = whole.start - evidence.start;
      const kind = kinds.of(told, index, quote >= 0);
      trace?.spoke(
        told.rule,
        whole,
        `${kind}, ${told.act}, by ${spoken.person ?? (spoken.sides.join(", ") || "nobody")}`,
      );
      if (spoken.person !== null) speakers.spoke(spoken.person, index);
      passages.push({
        meeting,
        kind,
        act: told.act,
        speakers: spoken.sides,
        speaker: spoken.person,
        quoted: quote >= 0,
        ...named.in(told.from, told.to, reading?.topics ?? [], reading?.parties ?? []),
        evidence,
        content: { start: content.start - offset, end: content.end - offset },
      });
    }
  }
  return passages;

  function words({ content }: Clause): number {
    let count = 0;
    for (let at = content.from; at < content.to; at++) if (tokens[at]!.kind !== "punct") count++;
    return count;
  }

  function whoSays(clause: Clause, sentence: number, parties: readonly string[], quote: number): Spoken {
    const told = speakers.of(clause, sentence, parties);
    const speaker = quote >= 0 ? speech.quotes[quote]!.speaker : null;
    return speaker !== null && told.person === null ? speakers.named(speaker) : told;
  }

  /** "“We thank X”, she said": what the words themselves do. */
  function withinQuote(clause: Clause, verbs: readonly ActVerb[]): Clause {
    if (clause.act !== "told") return clause;
    const { from, to } = clause.content;
    const own = verbs.find(({ from: at }) => at > from && at <= from + 3 && at < to && WE.has(tokens[at - 1]));
    return own ? { ...clause, act: own.act } : clause;
  }
}

/** The quotation that most of what is said stands in; -1 where it stands outside. */
function quoteOf({ content: { from, to } }: Clause, speech: Speech): number {
  let inside = 0;
  let quote = -1;
  for (let at = from; at < to; at++) {
    if (speech.at(at) < 0) continue;
    quote = speech.at(at);
    inside++;
  }
  return inside * 2 > to - from ? quote : -1;
}
