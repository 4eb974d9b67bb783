/** Every date expression of a text, with the value it has there: parsers → refiners → resolution, sentence by sentence. */
import { type Edtf, type EdtfDate, type EdtfInterval, formatEdtf, isEdtf } from "../../shared/edtf.ts";
import type { Sentence, Token } from "../token.ts";
import { anchorOf, inYear } from "./anchor.ts";
import type { DateAnchor, DateMention, DateRole, Tense } from "./date-mention.ts";
import type { Found, Scan } from "./meaning.ts";
import { parseDates } from "./parsers.ts";
import { DATE_REFINERS } from "./refiners.ts";
import { resolve } from "./resolve.ts";
import { dateOf, type Resolved } from "./resolved.ts";
import { tenseAround } from "./tense.ts";
import { weekdayOfWriting } from "./weekday-of-writing.ts";
import { type FoundInSentence, yearOfText } from "./year-of-text.ts";

/** A text's tokens and sentences; an `Annotated` is one. */
export interface DatedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function findDates(text: DatedText, given: DateAnchor): DateMention[] {
  const sentences = text.sentences
    .map((sentence) => findInSentence(text.tokens, sentence))
    .filter((one) => one !== null);
  const written = anchorOf(given);
  const textYear = written?.yearKnown ? null : yearOfText(sentences);
  const anchor = written && textYear !== null ? inYear(written, textYear) : written;
  const mentions: DateMention[] = [];
  const weekday = anchor && !anchor.yearKnown ? weekdayOfWriting(sentences) : null;
  let told: EdtfDate | null = null;
  let stretch: EdtfInterval | null = null;
  for (const { scan, found, index, tenses } of sentences) {
    for (const [at, one] of found.entries()) {
      const tense = tenses[at] ?? null;
      const resolved = resolve(one.meaning, { anchor, textYear, tense, told, stretch, weekday });
      const date = dateOf(resolved);
      if (date && date.day !== null) told = date;
      stretch = stretchOfDays(resolved) ?? stretch;
      // "the first day of school": of no stretch that was told.
      if (one.meaning.kind === "nth" && date === null) continue;
      mentions.push(mention(one, scan, index, resolved, tense));
    }
  }
  return mentions;
}

/** "on 23 and 24 March", "from 2 to 8 May" */
function stretchOfDays({ value, grain }: Resolved): EdtfInterval | null {
  return value !== null && "kind" in value && value.kind === "interval" && grain === "range" ? value : null;
}

function findInSentence(tokens: readonly Token[], sentence: Sentence): FoundInSentence | null {
  const scan: Scan = { tokens, from: sentence.from, to: sentence.to };
  let found: readonly Found[] = parseDates(scan);
  if (found.length === 0) return null;
  for (const refiner of DATE_REFINERS) found = refiner.refine(found, scan);
  return { scan, found, index: sentence.index, tenses: found.map((one) => tenseAround(scan, one.from, one.to)) };
}

function mention(
  found: Found,
  { tokens }: Scan,
  sentence: number,
  resolved: Resolved,
  tense: Tense | null,
): DateMention {
  const edtf = resolved.value === null ? null : formatEdtf(withRole(resolved.value, found.role));
  return {
    kind: "date",
    start: tokens[found.from]!.start,
    end: tokens[found.to - 1]!.end,
    from: found.from,
    to: found.to,
    sentence,
    rule: found.rule,
    edtf: edtf !== null && isEdtf(edtf) ? edtf : null,
    basis: resolved.basis,
    because: resolved.because,
    grain: resolved.grain,
    anchor: resolved.anchor,
    tense,
    role: found.role,
    part: found.part,
  };
}

/** "since 2022" is `2022/..`, "until 2030" `../2030`. */
function withRole(value: NonNullable<Resolved["value"]>, role: DateRole | null): Edtf {
  if (!("kind" in value)) return { kind: "one-of", members: value };
  if (value.kind !== "date") return value;
  if (role === "since") return { kind: "interval", start: value, end: ".." };
  if (role === "until") return { kind: "interval", start: "..", end: value };
  return value;
}
