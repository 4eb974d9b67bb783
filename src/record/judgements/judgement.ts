/**
 * A judgement: what somebody said of two meetings or people, of a value, of what a report does not tell; with who and why.
 *
 * It names things in terms that outlast the file: ids that come from content, and the words that it rests on with their place. A number
 * of a row means nothing after the archive was read again; a report, its words, and the sides that it names do.
 */
import { z } from "zod";
import { contentId } from "../ids.ts";

export const VERDICTS = ["same", "different", "correct", "reject", "restore"] as const;
export type Verdict = (typeof VERDICTS)[number];

const id = (letter: string) => z.string().regex(new RegExp(`^${letter}[0-9a-z]{12}$`, "u"));
const text = z.string().min(1).max(10_000);

/** Words of a report, and where they stand in that revision of it. */
const words = z.strictObject({
  revision: id("r"),
  field: z.enum(["title", "text", "published", "publisher", "url"]),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string().max(10_000),
});
/** `name` is for people: it is how the document's input called it. */
const document = z.strictObject({ kind: z.literal("document"), id: id("d"), name: text });
/** What one report says of one meeting; `words` are those that told the reader of it. */
const account = z.strictObject({
  kind: z.literal("account"),
  id: id("m"),
  document: id("d"),
  name: text,
  sides: z.array(text),
  words,
});
/** Somebody whom an account names; `words` are the name. */
const mention = z.strictObject({
  kind: z.literal("mention"),
  of: account,
  name: text,
  side: text.nullable(),
  words,
});
/** Whichever meeting that account is of. `id` is for people: it was the meeting's when it was judged. */
const meeting = z.strictObject({ kind: z.literal("meeting"), id: id("m"), of: account });
/** Whichever person that mention is of. */
const person = z.strictObject({ kind: z.literal("person"), id: id("p"), of: mention });
/** One value that a report asserts. */
const value = z.strictObject({
  kind: z.literal("value"),
  of: z.discriminatedUnion("kind", [document, account, mention]),
  property: text,
  value: text,
  words,
});
const judgement = z.strictObject({ kind: z.literal("judgement"), id: id("j") });

export const referenceSchema: z.ZodType<Reference, Reference> = z.discriminatedUnion("kind", [
  document,
  account,
  mention,
  meeting,
  person,
  value,
  judgement,
]);

// Written out, though the schemas say the same: answers' schemas are made from types, and the compiler holds the two against each other.
export interface Words {
  revision: string;
  field: "title" | "text" | "published" | "publisher" | "url";
  start: number;
  end: number;
  quote: string;
}
export interface DocumentReference {
  kind: "document";
  id: string;
  /** For people: how the document's input called it. */
  name: string;
}
/** What one report says of one meeting; `words` are those that told the reader of it. */
export interface AccountReference {
  kind: "account";
  id: string;
  document: string;
  name: string;
  sides: string[];
  words: Words;
}
/** Somebody whom an account names; `words` are the name. */
export interface MentionReference {
  kind: "mention";
  of: AccountReference;
  name: string;
  side: string | null;
  words: Words;
}
/** Whichever meeting that account is of. `id` is for people: it was the meeting's when it was judged. */
export interface MeetingReference {
  kind: "meeting";
  id: string;
  of: AccountReference;
}
/** Whichever person that mention is of. */
export interface PersonReference {
  kind: "person";
  id: string;
  of: MentionReference;
}
/** One value that a report asserts. */
export interface ValueReference {
  kind: "value";
  of: DocumentReference | AccountReference | MentionReference;
  property: string;
  value: string;
  words: Words;
}
export interface JudgementReference {
  kind: "judgement";
  id: string;
}
export type Reference =
  | DocumentReference
  | AccountReference
  | MentionReference
  | MeetingReference
  | PersonReference
  | ValueReference
  | JudgementReference;

export interface Judgement {
  id: string;
  verdict: Verdict;
  about: Reference[];
  /** What is corrected, and into what. */
  property: string | null;
  value: string | null;
  /** What stood there when it was judged, for people to see. */
  was: string | null;
  /** Earlier judgements that contradict it; as long as it stands they do not. */
  overrules: string[];
  by: string;
  why: string | null;
  /** ISO date-time, UTC. */
  made: string;
}

/** As it is exported, and checked when it is imported. */
export const judgementSchema = z.strictObject({
  id: id("j"),
  verdict: z.enum(VERDICTS),
  about: z.array(referenceSchema).min(1).max(1000),
  property: text.nullable(),
  value: text.nullable(),
  was: z.string().max(10_000).nullable(),
  overrules: z.array(id("j")),
  by: text,
  why: text.nullable(),
  made: z.iso.datetime(),
}) satisfies z.ZodType<Judgement>;

/** The same judgement by the same person at the same time has one id in every record. */
export function judgementId({
  verdict,
  about,
  property,
  value,
  was,
  overrules,
  by,
  why,
  made,
}: Omit<Judgement, "id">): string {
  return contentId("j", verdict, JSON.stringify(about), property, value, was, overrules.join(" "), by, why, made);
}

/** The account that it is about or belongs to; none of a document and of a judgement. */
export function accountOf(reference: Reference): AccountReference | null {
  switch (reference.kind) {
    case "account":
      return reference;
    case "mention":
    case "meeting":
      return reference.of;
    case "person":
      return reference.of.of;
    case "value":
      return accountOf(reference.of);
    default:
      return null;
  }
}

/** The id of the document that it is about; none of a judgement. */
export function documentOf(reference: Reference): string | null {
  if (reference.kind === "document") return reference.id;
  if (reference.kind === "value" && reference.of.kind === "document") return reference.of.id;
  return accountOf(reference)?.document ?? null;
}

/** The same for references to one thing: what is judged later of one goes before what was judged earlier. */
export function thingOf(reference: Reference): string {
  switch (reference.kind) {
    case "document":
    case "account":
    case "judgement":
      return reference.id;
    case "meeting":
      return reference.of.id;
    case "mention":
      return `${reference.of.id}\n${reference.name}\n${reference.side ?? ""}`;
    case "person":
      return thingOf(reference.of);
    case "value":
      return `${thingOf(reference.of)}\n${reference.property}\n${reference.value}`;
  }
}
