/** A document → its reading. Pure: no clock, no network, no memory of other documents. */
import type { Document } from "../documents/document.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import { type InTurns, inStep } from "../shared/turns.ts";
import { readCommitments } from "./commitments/commitment-reading.ts";
import type { ContentModels } from "./content/content-of-meetings.ts";
import { withContent } from "./content/with-content.ts";
import { readDocumentPart } from "./document-reading.ts";
import { type Layers, layersInTurns } from "./layers.ts";
import { meetingsInTurns } from "./meetings/assemble.ts";
import { traceDrafts } from "./meetings/trace-drafts.ts";
import { readPapers } from "./papers/paper-reading.ts";
import { batchesOf, IN_STEP, partsOf } from "./parts.ts";
import { readPassages } from "./passages/read-passages.ts";
import { quotesOf, readQuotes } from "./quotes/quote-reading.ts";
import type { Reading } from "./reading.ts";
import type { KnownHolders } from "./register/register.ts";
import type { Tracing } from "./trace.ts";
import { traceLayers } from "./trace-layers.ts";
import type { LinearModel } from "./weighing/linear-model.ts";
import { loadModels, loadRegisterModel, type MeetingModels } from "./weighing/models.ts";

/** Stored with all that a reading says; changes whenever readings may change. */
export const READER = "chancery-reader/0.3.1";

/** What a reading works with; only `lexicons` must be given. */
export interface ReadOptions {
  readonly lexicons: Lexicons;
  /** Weights other than those that come with Chancery. */
  readonly models?: MeetingModels;
  /** The same for what meetings were about. */
  readonly contentModels?: ContentModels;
  /** Office-holders learnt from other reports: what they settle is inferred, from those. Without one the text is read alone. */
  readonly register?: KnownHolders;
  /** Whether the register names holders of offices whom a report tells of without a name. Default: no. */
  readonly nameHolders?: boolean;
  /** Weights for what a register says, other than those that come with Chancery. */
  readonly registerModel?: LinearModel;
  /** Listens to what the stages say. */
  readonly trace?: Tracing;
}

/**
 * What a report tells, each value with the words it rests on. A text that is not English is not read: its reading is empty, and `notes` says so.
 * Takes time in proportion to the length of the text; throws nothing.
 */
export function read(document: Document, options: ReadOptions): Reading {
  const [reading] = readAll([document], options);
  return reading!;
}

/** The readings of many documents, in their order: the same as of each alone, in less time. */
export function* readAll(documents: Iterable<Document>, options: ReadOptions): Generator<Reading> {
  for (const batch of batchesOf(documents)) {
    const parts = batch.map((document) => partsOf(document));
    // Whoever listens wants to hear one part after the other.
    const batches = batchesOf(parts.flat(), options.trace ? 1 : IN_STEP);
    const readings = [...batches].flatMap((some) => inStep(some.map((part) => readPart(part, options))));
    for (const { length } of parts) yield asOne(readings.splice(0, length));
  }
}

/** What was read of the parts of a document, as one reading. */
function asOne([first, ...others]: readonly Reading[]): Reading {
  if (others.length === 0) return first!;
  const all = [first!, ...others];
  const inParts = `The text is long and was read in ${all.length} parts: a meeting told of in several of them stands here several times.`;
  return {
    ...first!,
    meetings: all.flatMap(({ meetings }) => meetings),
    quotes: all.flatMap(({ quotes }) => quotes),
    passages: all.flatMap(({ passages }, part) => renumbered(passages, all.slice(0, part))),
    commitments: all.flatMap(({ commitments }, part) => renumbered(commitments, all.slice(0, part))),
    papers: all.flatMap(({ papers }, part) => renumbered(papers, all.slice(0, part))),
    notes: [...first!.notes, inParts],
  };
}

/** Meetings of a part are counted behind those of the parts before it. */
function renumbered<Told extends { readonly meeting: number | null }>(
  told: readonly Told[],
  before: readonly Reading[],
): Told[] {
  const meetings = before.reduce((count, reading) => count + reading.meetings.length, 0);
  return told.map((one) => ({ ...one, meeting: one.meeting === null ? null : one.meeting + meetings }));
}

function* readPart(
  document: Document,
  { lexicons, models = loadModels(), contentModels, register, nameHolders = false, registerModel, trace }: ReadOptions,
): InTurns<Reading> {
  const layers = yield* layersInTurns(document, lexicons);
  yield;
  if (document.language !== "en" && document.language !== "und") return declined(layers);
  const use = register && { register, nameHolders, model: registerModel ?? loadRegisterModel() };
  const meetings = yield* meetingsInTurns(layers, models, use);
  if (trace) {
    traceLayers(layers, trace);
    traceDrafts(layers, models, trace, use);
  }
  yield;
  const meetingsWithContent = yield* withContent(layers, meetings, contentModels);
  yield;
  const quotes = quotesOf(layers, trace);
  yield;
  const passages = readPassages({ layers, meetings, readings: meetingsWithContent, quotes, trace });
  yield;
  return {
    id: document.id,
    reader: READER,
    document: readDocumentPart(layers.annotated, layers.mentions),
    meetings: meetingsWithContent,
    quotes: readQuotes(layers, quotes),
    passages,
    commitments: readCommitments(meetings, trace),
    papers: readPapers(layers, meetings),
    notes: [],
  };
}

/** What is not English is not read: said so, not misread. What layout alone tells of the document stands. */
function declined({ annotated, mentions }: Layers): Reading {
  const { document } = annotated;
  return {
    id: document.id,
    reader: READER,
    document: { ...readDocumentPart(annotated, mentions), attribution: [] },
    meetings: [],
    quotes: [],
    passages: [],
    commitments: [],
    papers: [],
    notes: [`The text is not English (${document.language}); it was not read.`],
  };
}
