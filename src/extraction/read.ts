/** A document → its reading. Pure: no clock, no network, no memory of other documents. */
import type { Document } from "../documents/document.ts";
import type { Lexicons } from "../lexicons/lexicons.ts";
import type { ContentModels } from "./content/content-of-meetings.ts";
import { withContent } from "./content/with-content.ts";
import { readDocumentPart } from "./document-reading.ts";
import { buildLayers, type Layers } from "./layers.ts";
import { assembleMeetings } from "./meetings/assemble.ts";
import { traceDrafts } from "./meetings/trace-drafts.ts";
import { partsOf } from "./parts.ts";
import { readQuotes } from "./quotes/quote-reading.ts";
import type { Reading } from "./reading.ts";
import type { Register } from "./register/register.ts";
import type { Tracing } from "./trace.ts";
import { traceLayers } from "./trace-layers.ts";
import type { LinearModel } from "./weighing/linear-model.ts";
import { loadModels, loadRegisterModel, type MeetingModels } from "./weighing/models.ts";

/** Stored with all that a reading says; changes whenever readings may change. */
export const READER = "chancery-reader/0.1.0";

export interface ReadOptions {
  readonly lexicons: Lexicons;
  /** Weights other than those that come with Chancery. */
  readonly models?: MeetingModels;
  /** The same for what meetings were about. */
  readonly contentModels?: ContentModels;
  /** Office-holders learnt from other reports: what they settle is inferred, from those. Without one the text is read alone. */
  readonly register?: Register;
  /** Weights for what a register says, other than those that come with Chancery. */
  readonly registerModel?: LinearModel;
  /** Listens to what the stages say. */
  readonly trace?: Tracing;
}

export function read(document: Document, options: ReadOptions): Reading {
  const parts = partsOf(document);
  const [first, ...others] = parts.map((part) => readPart(part, options));
  if (others.length === 0) return first!;
  const all = [first!, ...others];
  const inParts = `The text is long and was read in ${parts.length} parts: a meeting told of in several of them stands here several times.`;
  return {
    ...first!,
    meetings: all.flatMap(({ meetings }) => meetings),
    quotes: all.flatMap(({ quotes }) => quotes),
    notes: [...first!.notes, inParts],
  };
}

function readPart(
  document: Document,
  { lexicons, models = loadModels(), contentModels, register, registerModel, trace }: ReadOptions,
): Reading {
  const layers = buildLayers(document, lexicons);
  if (document.language !== "en" && document.language !== "und") return declined(layers);
  const use = register && { register, model: registerModel ?? loadRegisterModel() };
  const meetings = assembleMeetings(layers, models, use);
  if (trace) {
    traceLayers(layers, trace);
    traceDrafts(layers, models, trace, use);
  }
  return {
    id: document.id,
    reader: READER,
    document: readDocumentPart(layers.annotated, layers.mentions),
    meetings: withContent(layers, meetings, contentModels),
    quotes: readQuotes(layers, trace),
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
    notes: [`The text is not English (${document.language}); it was not read.`],
  };
}
