/** Every source that the lead of a report names, in the order of the text. The report's own source is chosen among them. */
import type { Annotated } from "../annotated.ts";
import { bodyIn } from "./body-name.ts";
import type { CountryAt, NamedBody, NamingContext } from "./naming.ts";
import { organisationIn } from "./organisation.ts";
import { type Cue, findCues } from "./source-cues.ts";
import { sourceWords } from "./source-words.ts";

export interface Source extends Omit<NamedBody, "type"> {
  readonly type: NamedBody["type"] | "person" | "officials";
  readonly form: Cue["form"];
  readonly closing: boolean;
  readonly opening: boolean;
  readonly sentence: number;
  /** The how-manieth block of prose it stands in, from 0; -1 in the title. */
  readonly paragraph: number;
}

type Named = Pick<Source, "name" | "type" | "bare" | "from" | "to">;

/** A person named in the text, as other layers found them. */
export interface NamedPerson {
  readonly from: number;
  readonly to: number;
  readonly name: { readonly text: string } | null;
}

/** Words of saying that are looked at. No report needs more to tell its source. */
const MOST_CUES = 200;
/** Blocks of prose that are looked at: a report says whose account it gives near its head. */
const NEAR = 10;

export function findSources(annotated: Annotated, people: readonly NamedPerson[]): Source[] {
  const { tokens, sentences, document, lexicons } = annotated;
  const words = sourceWords(lexicons);
  let context: NamingContext | undefined;
  const found: Source[] = [];
  let block = -1;
  let paragraph = -1;
  let cues = 0;
  for (const sentence of sentences) {
    const { blockKind } = sentence;
    if (blockKind === "header" || blockKind === "footer") continue;
    if (sentence.block !== block && blockKind !== "title") paragraph++;
    block = sentence.block;
    if (paragraph >= NEAR) break;
    for (const cue of findCues(tokens, sentence.from, sentence.to, words)) {
      if (++cues > MOST_CUES) return found;
      context ??= namingContext(annotated);
      const named = sourceOf(cue, context);
      if (!named) continue;
      const at = blockKind === "title" ? -1 : paragraph;
      found.push({
        ...named,
        form: cue.form,
        closing: cue.closing,
        opening: cue.opening,
        sentence: sentence.index,
        paragraph: at,
      });
    }
  }
  return found;

  function sourceOf(cue: Cue, naming: NamingContext): Named | null {
    const { from, to } = cue.phrase;
    // "Saida Aliyeva of the Institute of Logistics": an expert, whose house speaks not.
    const expert = people.find((person) => person.from === from && person.to < to && tokens[person.to]?.norm === "of");
    if (expert?.name && tokens[from]!.text === expert.name.text.split(" ")[0])
      return { name: expert.name.text, type: "person", bare: false, from, to: expert.to };
    // "the Chairperson-in-Office"
    if (tokens[to - 2]?.norm === "-" && !tokens[to - 1]!.spaced && tokens[to - 1]!.norm === "office")
      return personIn(cue);
    const body = bodyIn(cue.phrase, naming) ?? organisationIn(cue, tokens);
    // "Dubois, head of a parliamentary committee, said" speaks for himself; a ministry's spokesman for the ministry.
    if (
      body &&
      body.type !== "ministry" &&
      body.type !== "mission" &&
      words.speaker.has(tokens[cue.phrase.from]!.norm)
    ) {
      const apposed =
        tokens[cue.phrase.from - 1]?.text === ","
          ? people.find((person) => person.to === cue.phrase.from - 1)
          : undefined;
      if (apposed?.name)
        return { name: apposed.name.text, type: "person", bare: false, from: apposed.from, to: apposed.to };
    }
    return body ?? personIn(cue) ?? officialsIn(cue, naming);
  }

  function personIn({ phrase, at }: Cue): Named | null {
    if (tokens[at]!.norm === "told") return null;
    const said = people.filter((person) => person.from < phrase.to && person.to >= phrase.to);
    const person = said.find(({ name }) => name !== null) ?? said[0];
    // "..., its energy minister said": the lines below name him.
    return person
      ? { name: person.name?.text ?? "", type: "person", bare: person.name === null, from: person.from, to: person.to }
      : null;
  }

  /** "French officials": those of no body, and of one country. */
  function officialsIn({ phrase, at }: Cue, naming: NamingContext): Named | null {
    const { from, to } = phrase;
    const country = naming.country(from);
    if (tokens[at]!.norm === "told" || tokens[to - 1]!.norm !== "officials" || country?.form !== "adjective")
      return null;
    const name = document.content.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/gu, " ");
    return { name, type: "officials", bare: false, from, to };
  }
}

function namingContext(annotated: Annotated): NamingContext {
  const countries = new Map<number, CountryAt>();
  const media = new Map<number, { to: number }>();
  const bodies = new Map<number, { to: number; name: string }>();
  for (const { from, to, value } of annotated.hits) {
    if (value.kind === "country") {
      const known = countries.get(from);
      if (known && known.to - known.from >= to - from) continue;
      const country = { from, to, name: value.entry.names[0]!, form: value.form };
      for (let index = from; index < to; index++) countries.set(index, country);
    } else if (value.kind === "body") {
      const map: Map<number, { to: number; name?: string }> = value.entry.type === "media" ? media : bodies;
      if ((map.get(from)?.to ?? 0) < to) map.set(from, { to, name: value.entry.name });
    }
  }
  return {
    tokens: annotated.tokens,
    words: sourceWords(annotated.lexicons),
    country: (token) => countries.get(token),
    medium: (token) => media.get(token),
    known: (token) => bodies.get(token),
    titleOf: (surname) => titleOf(surname, annotated.document.content),
  };
}

const TITLE = /(?<!\p{L})(?:Prime Minister|Vice President|President|Premier|Chancellor|Foreign Minister)(?= )/gu;
const FORMER = /(?:former|ex) ?-?$/iu;
/** Places where a surname is looked up; the first mention is the one with the title. */
const TRIES = 4;

function titleOf(surname: string, content: string): string | null {
  let at = content.indexOf(surname);
  for (let tries = 0; at >= 0 && tries < TRIES; tries++) {
    const before = content.slice(Math.max(0, at - 60), at);
    const title = [...before.matchAll(TITLE)].at(-1);
    if (title && !FORMER.test(before.slice(0, title.index)) && isName(before.slice(title.index + title[0].length)))
      return title[0];
    at = content.indexOf(surname, at + surname.length);
  }
  return null;
}

/** Between a title and a surname: given names at most. */
function isName(text: string): boolean {
  const words = text.trim().split(" ");
  return words.length <= 3 && words.every((word) => word === "" || /^\p{Lu}/u.test(word));
}
