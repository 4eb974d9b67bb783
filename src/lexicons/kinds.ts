/** Every kind of lexicon, in one list. A new kind is a file in `kinds/` and a line here. */
import type { z } from "zod";
import type { LexiconKind } from "./kind.ts";
import { act } from "./kinds/act.ts";
import { attendance } from "./kinds/attendance.ts";
import { barring } from "./kinds/barring.ts";
import { body } from "./kinds/body.ts";
import { concept } from "./kinds/concept.ts";
import { country } from "./kinds/country.ts";
import { cue } from "./kinds/cue.ts";
import { deed } from "./kinds/deed.ts";
import { documentWord } from "./kinds/document-word.ts";
import { format } from "./kinds/format.ts";
import { nameOrigin } from "./kinds/name-origin.ts";
import { nameWord } from "./kinds/name-word.ts";
import { office } from "./kinds/office.ts";
import { paperStage } from "./kinds/paper-stage.ts";
import { passageAct } from "./kinds/passage-act.ts";
import { place } from "./kinds/place.ts";
import { topic } from "./kinds/topic.ts";
import { trigger } from "./kinds/trigger.ts";
import { undertaking } from "./kinds/undertaking.ts";
import { word } from "./kinds/word.ts";
import { wordSet } from "./kinds/word-set.ts";

export const KINDS = [
  country,
  place,
  body,
  office,
  trigger,
  barring,
  attendance,
  word,
  wordSet,
  concept,
  cue,
  act,
  passageAct,
  deed,
  documentWord,
  paperStage,
  format,
  topic,
  undertaking,
  nameWord,
  nameOrigin,
] as const satisfies readonly LexiconKind[];

export type KindName = (typeof KINDS)[number]["kind"];
/** An entry of kind `K`, as its schema gives it. */
export type EntryOf<K extends KindName> = z.infer<Extract<(typeof KINDS)[number], { kind: K }>["entry"]>;

/** What the trie yields: which lexicon kind, which entry, by which wording. */
export type LexiconHit = {
  [K in KindName]: {
    readonly kind: K;
    readonly entry: EntryOf<K>;
    readonly form: string;
    readonly weak: boolean;
    readonly lexicon: string;
  };
}[KindName];
