/**
 * Every date expression of a text, with the value it has there: parsers → refiners → resolution, sentence by sentence.
 */
import type { EdtfDate } from "../../shared/edtf.ts";
import { type Edtf, formatEdtf, isEdtf } from "../../shared/edtf.ts";
import type { Sentence, Token } from "../token.ts";
import { anchorOf } from "./anchor.ts";
import type { DateAnchor, DateMention, DateRole } from "./date-mention.ts";
import type { Found, Meaning, Scan } from "./meaning.ts";
import { parseDates } from "./parsers.ts";
import { DATE_REFINERS } from "./refiners.ts";
import { type Resolved, resolve } from "./resolve.ts";
import { tenseAround } from "./tense.ts";

/** A text's tokens and sentences; an `Annotated` is one. */
export interface DatedText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export function findDates(text: DatedText, anchorGiven: DateAnchor): DateMention[] {
  const sentences: { scan: Scan; found: readonly Found[]; index: number }[] = [];
  for (const sentence of text.sentences) {
    const scan: Scan = { tokens: text.tokens, from: sentence.from, to: sentence.to };
    let found: readonly Found[] = parseDates(scan);
    if (found.length === 0) continue;
    for (const refiner of DATE_REFINERS) found = refiner.refine(found, scan);
    sentences.push({ scan, found, index: sentence.index });
  }
  const anchor = anchorOf(anchorGiven);
  const textYear = anchor?.yearKnown ? null : onlyYear(sentences.flatMap((sentence) => sentence.found));
  const mentions: DateMention[] = [];
  let told: EdtfDate | null = null;
  for (const { scan, found, index } of sentences) {
    for (const one of found) {
      const tense = tenseAround(scan, one.from, one.to);
      const resolved = resolve(one.meaning, { anchor, textYear, tense, told });
      if (isDate(resolved.value) && resolved.value.day !== null) told = resolved.value;
      mentions.push(mention(one, scan, index, resolved, tense));
    }
  }
  return mentions;
}

function mention(
  found: Found,
  { tokens }: Scan,
  sentence: number,
  resolved: Resolved,
  tense: DateMention["tense"],
): DateMention {
  const value = resolved.value === null ? null : withRole(resolved.value, found.role);
  const edtf = value && formatEdtf(value);
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

function isDate(value: Resolved["value"]): value is EdtfDate {
  return value !== null && "kind" in value && value.kind === "date";
}

/** The year of all full dates of a text, when it is one and the same; it then holds for days without a year too. */
function onlyYear(found: readonly Found[]): number | null {
  let only: number | null = null;
  for (const { meaning } of found) {
    for (const year of fullYears(meaning)) {
      if (only !== null && only !== year) return null;
      only = year;
    }
  }
  return only;
}

function fullYears(meaning: Meaning): number[] {
  if (meaning.kind === "range") return [...fullYears(meaning.from), ...fullYears(meaning.to)];
  return meaning.kind === "calendar" && meaning.day !== null && meaning.year !== null ? [meaning.year] : [];
}
