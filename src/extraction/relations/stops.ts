/**
 * Stops of a journey: the country a sentence is set in, when the text says so at its head or just before.
 *
 * "In Nauru on 10-11 December I will hold discussions with ..." sets its sentence, and those after it in the paragraph,
 * in Nauru; "I will visit Fiji on 11-13 December. I will be meeting ..." does so by the journey.
 */
import type { Annotated } from "../annotated.ts";
import type { CountryMention, DateMention, PlaceMention } from "../mention.ts";
import type { Actor } from "./actor.ts";
import type { MeetingEvent } from "./event.ts";

/** How near the head of a sentence a place must stand to set it, in tokens. */
const HEAD = 12;
const SETTING = new Set(["in", "at"]);
/** Words that may stand before "in" at a sentence's head, beside those of dates: "Later on Monday, while in Geneva". */
const BEFORE_SETTING = new Set(
  "while when and then later also earlier next here again , on by from first finally the same day".split(" "),
);

export interface StopInput {
  readonly annotated: Annotated;
  readonly countries: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly DateMention[];
  readonly actors: readonly Actor[];
  readonly events: readonly MeetingEvent[];
}

/** For each sentence the country it is set in; null where nothing tells. */
export function stopsOf({ annotated, countries, places, dates, actors, events }: StopInput): (string | null)[] {
  const { sentences, tokens } = annotated;
  const own = new Map<number, string | null>();
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of dates) dated.fill(1, from, to);
  for (const event of events) {
    if (!event.entry.travel) continue;
    const codes = new Set(event.right.flatMap((index) => actors[index]!.codes));
    if (codes.size === 0) continue;
    own.set(event.sentence, codes.size === 1 && !own.has(event.sentence) ? [...codes][0]! : null);
  }
  for (const mention of [...countries, ...places]) {
    const code = mention.kind === "country" ? mention.code : mention.country;
    const { from } = sentences[mention.sentence]!;
    if (code === null || mention.from > from + HEAD) continue;
    const before = tokens[mention.from - 1]?.norm === "the" ? mention.from - 2 : mention.from - 1;
    if (before >= from && SETTING.has(tokens[before]!.norm) && opens(from, before)) own.set(mention.sentence, code);
  }
  const isItinerary = new Set(own.values()).size > 1;
  const elsewhere = new Set(
    countries.filter(({ form }) => form === "name" || form === "capital").map((at) => at.sentence),
  );
  const stops: (string | null)[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const prose = sentence.blockKind === "body" && before?.blockKind === "body";
    // A journey told stop by stop goes on where it was until another country is named.
    const goesOn = before?.block === sentence.block || (isItinerary && prose && !elsewhere.has(index));
    stops.push(own.has(index) ? own.get(index)! : goesOn && index > 0 ? stops[index - 1]! : null);
  });
  return stops;

  /** Nothing but a day and a conjunction stands between the head of the sentence and `at`. */
  function opens(from: number, at: number): boolean {
    for (let index = from; index < at; index++)
      if (dated[index] === 0 && !BEFORE_SETTING.has(tokens[index]!.norm)) return false;
    return true;
  }
}
