/**
 * Sentences with an event in them, as the tables of the relations write them: its words in angle brackets, each actor of a
 * side in square ones. "[left Minister Beridze] <met with> [right Minister Novak]."
 */

import type { Layers } from "../../src/extraction/layers.ts";
import type { Actor } from "../../src/extraction/relations/actor.ts";
import type { MeetingEvent } from "../../src/extraction/relations/event.ts";
import { layersOf } from "./content-in.ts";

/** What stands between brackets, without them. */
export function plain(marked: string): string {
  return marked.replace(/\[\w+ /gu, "").replace(/[\]<>]/gu, "");
}

/** The text again, with the sides of the event whose words are marked in it; without marks when no event has these words. */
export function withSides(marked: string): string {
  const layers = layersOf(plain(marked));
  const before = marked.slice(0, marked.indexOf("<"));
  const at = plain(before).length;
  const event = layers.events.find(({ from }) => layers.annotated.tokens[from]!.start === at);
  return event ? marking(layers, event) : plain(marked);
}

/** The only event of the text, or the first one, for what stands beside its sides. */
export function eventIn(marked: string): MeetingEvent | undefined {
  const layers = layersOf(plain(marked));
  if (!marked.includes("<")) return layers.events[0];
  const at = plain(marked.slice(0, marked.indexOf("<"))).length;
  return layers.events.find(({ from }) => layers.annotated.tokens[from]!.start === at);
}

/** The words of every event of a text. */
export function eventsIn(text: string): string[] {
  const { annotated, events } = layersOf(text);
  return events.map(({ from, to }) => wordsAt(annotated, from, to));
}

/** The text again, each actor in brackets with its kind. */
export function withActors(text: string): string {
  const { annotated, actors } = layersOf(text);
  return bracketed(
    text,
    actors.map((actor) => [startOf(annotated, actor), endOf(annotated, actor), `[${actor.kind} `, "]"]),
  );
}

function marking({ annotated, actors }: Layers, { from, to, left, right }: MeetingEvent): string {
  const side = (indices: readonly number[], name: string): Mark[] =>
    indices.map((index) => [startOf(annotated, actors[index]!), endOf(annotated, actors[index]!), `[${name} `, "]"]);
  const words: Mark = [annotated.tokens[from]!.start, annotated.tokens[to - 1]!.end, "<", ">"];
  return bracketed(annotated.document.content, [...side(left, "left"), words, ...side(right, "right")]);
}

type Mark = [start: number, end: number, open: string, close: string];

function bracketed(text: string, marks: readonly Mark[]): string {
  let shown = "";
  let done = 0;
  for (const [start, end, open, close] of [...marks].sort((a, b) => a[0] - b[0])) {
    shown += `${text.slice(done, start)}${open}${text.slice(start, end)}${close}`;
    done = end;
  }
  return shown + text.slice(done);
}

function startOf({ tokens }: Layers["annotated"], { from }: Actor): number {
  return tokens[from]!.start;
}

function endOf({ tokens }: Layers["annotated"], { to }: Actor): number {
  return tokens[to - 1]!.end;
}

function wordsAt({ document, tokens }: Layers["annotated"], from: number, to: number): string {
  return document.content.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
