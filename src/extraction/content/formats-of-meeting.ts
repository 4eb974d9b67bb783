/**
 * Which formats a meeting had: strong words in its own sentences; "signed" only beside the document that is signed; a
 * summit, forum or funeral only where the people were there for it ("met while attending the summit").
 */
import type { Token } from "../../language/token.ts";
import type { Annotated } from "../annotated.ts";
import { FORMATS, type Format } from "../reading.ts";
import { distanceOf, isOwn } from "./closeness.ts";
import type { DocumentMention } from "./find-documents.ts";
import type { FormatMention } from "./find-formats.ts";
import type { ContentFrame } from "./frames.ts";
import type { SentencePlace } from "./sentence-places.ts";
import type { Tie } from "./sentence-ties.ts";

export interface FormatOfMeeting {
  readonly format: Format;
  /** The words it rests on, those closest to the meeting first. */
  readonly mentions: readonly FormatMention[];
}

/** What the rule looks at besides the mentions. `ties` are those of this meeting. */
export interface FormatSurroundings {
  readonly annotated: Annotated;
  readonly frame: ContentFrame;
  readonly only: boolean;
  readonly ties: readonly Tie[];
  readonly places: readonly SentencePlace[];
  readonly documents: readonly DocumentMention[];
  /** Whether a sentence that tells of several meetings tells of this one where the token stands. */
  readonly tellsHere: (sentence: number, at: number) => boolean;
  /** Sentences that tell of talks. */
  readonly talking: ReadonlySet<number>;
}

/** Being there for an event: "during the summit", "attended the forum", "in Kampala for the conference". */
const THERE_FOR =
  /^(?:during|attend|attends|attended|attending|attendance|participate|participates|participated|participating|participation|represent|at|amid|amidst)$/u;
/** "Before attending the forum" the meeting was not on its sidelines. */
const APART_FROM = /^(?:before|after|following|besides|ahead|prior|since|having|will)$/u;
const HOW_FAR = 9;
const PAPER_FAR = 14;
const TOGETHER = new Set(
  "both two together jointly they sides ministers leaders presidents premiers parties pair".split(" "),
);
const SERIES = new Set("meetings bilaterals".split(" "));
const QUANTITY = new Set("several number series many bilateral separate various host".split(" "));
const QUANTITY_REACH = 4;
const YEAR = /^(?:19|20)\d\d$/u;
const AUXILIARY = /^(?:was|were|been|being)$/u;
const TO_COME = /^(?:to|will|be|shall|would|discussed|discuss)$/u;

export function formatsOfMeeting(
  mentions: readonly FormatMention[],
  surroundings: FormatSurroundings,
): FormatOfMeeting[] {
  const found = FORMATS.map((format) => ({
    format,
    mentions: mentions
      .filter((mention) => mention.format === format && counts(mention, surroundings))
      .sort(
        (a, b) =>
          distanceOf(surroundings.ties[a.sentence]!) - distanceOf(surroundings.ties[b.sentence]!) || a.from - b.from,
      ),
  }));
  return found.filter((one) => one.mentions.length > 0);
}

function counts(mention: FormatMention, surroundings: FormatSurroundings): boolean {
  const { ties, places, only, frame, talking } = surroundings;
  const { sentence, strong } = mention;
  const tie = ties[sentence]!;
  if (mention.format !== "sidelines" && !surroundings.tellsHere(sentence, mention.from)) return false;
  if (places[sentence]!.background && tie !== "the telling sentence") return false;
  const its = isOwn(tie) || (only && tie !== "another meeting's part");
  switch (mention.format) {
    case "signing":
      return its && isSigning(mention, surroundings);
    case "sidelines":
      return strong
        ? isMeetingItself(frame, tie) || isOfSeveral(mention, surroundings)
        : isThereFor(mention, surroundings);
    case "press-conference":
      return (
        strong && its && frame.kind !== "ceremony" && (frame.named.has(sentence) || isTogether(mention, surroundings))
      );
    case "expanded":
      // "X and his delegation will hold talks", not "X and his delegation arrived".
      return (
        its &&
        frame.kind !== "visit" &&
        frame.kind !== "ceremony" &&
        // Commissions meet in plenary as a matter of course.
        (frame.kind !== "commission" || !mention.phrase.startsWith("plenary")) &&
        (strong || (/(?:his|her|their|its) delegation$/u.test(mention.phrase) && talking.has(sentence)))
      );
    default:
      return strong && its && frame.kind !== "visit" && frame.kind !== "ceremony";
  }
}

/** "Both ministers made statements", "a joint news conference". */
function isTogether(mention: FormatMention, { annotated: { tokens, sentences } }: FormatSurroundings): boolean {
  if (mention.phrase.startsWith("joint")) return true;
  for (let index = sentences[mention.sentence]!.from; index < mention.to; index++) {
    if (TOGETHER.has(tokens[index]!.norm)) return true;
  }
  return false;
}

/** Told of this meeting and not of an earlier one; a round of consultations is no margin of itself. */
function isMeetingItself({ kind }: ContentFrame, tie: Tie): boolean {
  if (kind !== "meeting" && kind !== "call") return false;
  return (
    tie === "the telling sentence" ||
    tie === "a sentence telling of several meetings" ||
    tie === "a sentence pointing back to it" ||
    tie === "the headline"
  );
}

/** "On the margins of the summit she had several meetings": all of them, wherever each is told. */
function isOfSeveral({ sentence, to }: FormatMention, { annotated, frame }: FormatSurroundings): boolean {
  if (frame.kind !== "meeting" || frame.status === "cancelled") return false;
  const { tokens, sentences } = annotated;
  for (let index = sentences[sentence]!.from; index < sentences[sentence]!.to; index++) {
    if (!SERIES.has(tokens[index]!.norm)) continue;
    if (index < to || index - to < PAPER_FAR) return true;
    // "On the sidelines of the conference on X in Y, the minister of Z had a number of bilateral meetings."
    for (let at = index - 1; at >= index - QUANTITY_REACH; at--) if (QUANTITY.has(tokens[at]!.norm)) return true;
  }
  return false;
}

/** "Signed a memorandum", "an agreement was signed"; in a report of what happened not "discussed signing", "is to be signed". */
function isSigning(mention: FormatMention, { annotated, documents, frame, places }: FormatSurroundings): boolean {
  const { tokens, document } = annotated;
  const before = tokens[mention.from - 1]?.norm ?? "";
  const headline = places[mention.sentence]!.zone === "headline";
  if (frame.status === "held" && TO_COME.test(before) && !headline) return false;
  // "Impede the signing of a treaty" is no signing; one that took place, is witnessed, is on the programme is.
  if (mention.phrase === "signing" && !isProgramme(annotated, annotated.sentences[mention.sentence]!)) return false;
  if (/^signs?$/u.test(mention.phrase) && !headline && !TO_COME.test(before) && frame.status === "held") return false;
  // "was signed between the two countries in 2019"
  for (let index = mention.to; index < Math.min(tokens.length, mention.to + HOW_FAR); index++) {
    if (YEAR.test(tokens[index]!.text) && !document.published?.startsWith(tokens[index]!.text)) return false;
  }
  if (mention.strong) return true;
  const papers = documents.filter((document) => document.sentence === mention.sentence);
  return papers.some((paper) =>
    paper.from >= mention.to
      ? paper.from - mention.to <= PAPER_FAR
      : AUXILIARY.test(before) || before === "be" || (headline && mention.from - paper.to <= 2),
  );
}

function isProgramme({ tokens, lexicons }: Annotated, { from, to }: { from: number; to: number }): boolean {
  const words = lexicons.tokenSet("programme-word");
  for (let index = from; index < to; index++) if (words.has(tokens[index])) return true;
  return false;
}

/** An event in the sentence that tells of the meeting, or in the one before it. */
function isThereFor(mention: FormatMention, { annotated, frame, ties }: FormatSurroundings): boolean {
  if (frame.codes.size > 2 || frame.kind !== "meeting" || frame.status !== "held") return false;
  const { sentence } = mention;
  const tie = ties[sentence]!;
  const leadsIn = frame.triggers.has(sentence + 1) && (tie === "the introduction" || isOwn(tie));
  if (
    tie !== "the telling sentence" &&
    tie !== "a sentence telling of several meetings" &&
    tie !== "the headline" &&
    !leadsIn
  )
    return false;
  if (annotated.tokens[mention.to]?.norm === "of" && mention.phrase === "inauguration") return false;
  const { from, to } = annotated.sentences[sentence]!;
  const arriving = annotated.lexicons.tokenSet("arriving");
  for (let index = from; index < to; index++) if (arriving.has(annotated.tokens[index])) return false;
  return isAt(annotated.tokens, mention.from, from);
}

function isAt(tokens: readonly Token[], at: number, first: number): boolean {
  for (let index = at - 1; index >= Math.max(first, at - HOW_FAR); index--) {
    const { norm } = tokens[index]!;
    if (APART_FROM.test(norm)) return false;
    if (THERE_FOR.test(norm)) return !APART_FROM.test(tokens[index - 1]?.norm ?? "");
  }
  return false;
}
