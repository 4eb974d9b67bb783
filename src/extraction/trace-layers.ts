/** Tells a trace what each layer holds: mentions, who is meant by whom, words that report a meeting and who stands beside them. */
import type { Layers } from "./layers.ts";
import { spanOf } from "./lookup.ts";
import type { MeetingEvent } from "./relations/event.ts";
import { findEvents } from "./relations/events.ts";
import type { Trace } from "./trace.ts";

export function traceLayers(layers: Layers, trace: Trace): void {
  const { countries, places, bodies, dates, offices } = layers;
  for (const country of countries) {
    const others = country.or.length > 0 ? `, or ${country.or.join(", ")}` : "";
    trace.noted(country.rule, country, `${country.code}, ${country.form}${others}`);
  }
  for (const place of places) trace.noted(place.rule, place, listed(place.name, place.city, place.country));
  for (const body of bodies) trace.noted(body.rule, body, listed(body.name, body.type, body.party));
  for (const date of dates) {
    const value = date.edtf ?? "not placed";
    trace.noted(date.rule, date, date.because ? `${value}, from ${date.because}` : value);
  }
  for (const office of offices) {
    trace.noted(
      office.rule,
      office,
      listed(office.title, office.rank, office.former && "former", office.plural && "several"),
    );
  }
  tracePeople(layers, trace);
  // Once more, for the words that were passed over.
  findEvents(layers.annotated, layers.actors, layers.dates, trace);
  for (const event of layers.events) traceEvent(layers, event, trace);
}

/** "Dissanayake", "the President" → whom of the document each stands for. */
function tracePeople({ mentions, people }: Layers, trace: Trace): void {
  mentions.forEach((mention, index) => {
    const person = people.people[people.personOf[index]!];
    const name = person ? (person.name ?? `somebody without a name (${person.id})`) : "nobody of the document";
    const votes = mention.votes.map((vote) => `${vote.code} by ${vote.how}`);
    if (person) trace.noted(mention.rule, mention, listed(`is ${name}`, ...votes));
    else if (!mention.plural) trace.declined(mention.rule, mention, "a name that is nobody's");
    else trace.noted(mention.rule, mention, listed("several people", ...votes));
  });
}

function traceEvent({ annotated, actors }: Layers, event: MeetingEvent, trace: Trace): void {
  const { document } = annotated;
  const words = (index: number) => {
    const { start, end } = spanOf(annotated, actors[index]!.from, actors[index]!.to);
    return document.content.slice(start, end);
  };
  const side = (indices: readonly number[]) => indices.map(words).join(", ") || "nobody";
  const rule = `relation/${event.entry.id}`;
  const span = spanOf(annotated, event.from, event.to);
  const told = `${side(event.left)} | ${side(event.right)}; ${listed(event.tense, event.passive && "passive", event.definite && "points back")}`;
  if (event.negated) trace.declined(rule, span, `${told}; it is denied`);
  else if (event.left.length + event.right.length === 0) trace.declined(rule, span, "nobody stands beside it");
  else trace.spoke(rule, span, told);
}

function listed(...parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => part !== null && part !== false && part !== "").join(", ");
}
