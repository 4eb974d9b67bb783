/** Commitments as a reading gives them: the words, who is bound to whom, the term, and the meeting of which they are told. */
import type { Span } from "../../documents/span.ts";
import { cite } from "../cite.ts";
import type { Layers } from "../layers.ts";
import { spanOf, wordsOf } from "../lookup.ts";
import type { Meeting } from "../meetings/assemble.ts";
import { meetingOfSentences } from "../passages/meeting-of-sentence.ts";
import type { CommitmentKind, CommitmentReading, Support } from "../reading.ts";
import type { Tracing } from "../trace.ts";
import { type Bound, BoundSides } from "./bound-sides.ts";
import { type CommitmentMention, findCommitments } from "./find-commitments.ts";

export function readCommitments(meetings: readonly Meeting[], trace?: Tracing): CommitmentReading[] {
  const [first] = meetings;
  if (!first) return [];
  const { settled } = first;
  const { layers } = settled;
  const found = findCommitments(layers, trace);
  if (found.length === 0) return [];
  const sides = new BoundSides(
    settled,
    meetings.map(({ reading }) => reading),
  );
  const meetingOf = meetingOfSentences(layers, meetings);
  return found.map((mention) =>
    readingOf(layers, mention, sides, meetingOf.of(mention.sentence, mention.binding.verb)),
  );
}

function readingOf(
  layers: Layers,
  { binding, deed, due, sentence }: CommitmentMention,
  sides: BoundSides,
  meeting: number | null,
): CommitmentReading {
  const { annotated } = layers;
  const { document } = annotated;
  const words = deed.to > deed.from ? { from: deed.from, to: deed.to } : { from: binding.from, to: binding.to };
  const what = spanOf(annotated, words.from, words.to);
  const bound = spanOf(annotated, binding.from, binding.to);
  const by = sides.by(binding.verb, sentence, meeting, deed.passive);
  const to = sides.to(deed.of === "visit" ? binding.from : words.from, words.to, sentence, meeting, by);
  const place = placeIn(layers, words.from, words.to);
  const { rule } = binding;
  const sideSupport = ({ basis, because, spans }: Bound): Support =>
    cite(document, basis, spans.length > 0 ? spans : [bound], rule, because);
  return {
    act: binding.act,
    kind: deed.of as CommitmentKind,
    what: wordsOf(annotated, words.from, words.to),
    by: by.codes,
    person: by.person,
    to: to.codes,
    due: due?.edtf ?? null,
    place: { country: place?.country ?? null, city: place?.city ?? null },
    meeting,
    support: {
      act: cite(document, "said", [bound], rule),
      what: cite(document, "said", [what], rule),
      ...(by.codes.length > 0 && { by: sideSupport(by) }),
      ...(by.person !== null && { person: sideSupport(by) }),
      ...(to.codes.length > 0 && { to: sideSupport(to) }),
      ...(due && {
        due: cite(document, due.mention.basis, [due.mention], due.mention.rule, due.mention.because ?? undefined),
      }),
      ...(place && { place: cite(document, "said", [place.span], rule) }),
    },
  };
}

interface Where {
  readonly country: string | null;
  readonly city: string | null;
  readonly span: Span;
}

/** The town, else the country behind "in", "to" or a verb of going. */
function placeIn({ places, countries, annotated }: Layers, from: number, to: number): Where | null {
  const city = places.find((place) => place.from >= from && place.to <= to && place.city !== null);
  if (city) return { country: city.country, city: city.city, span: city };
  const country = countries.find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      (one.form === "name" || one.form === "capital") &&
      LEADS_TO.test(before(one.from)),
  );
  return country ? { country: country.code, city: null, span: country } : null;

  function before(at: number): string {
    const norm = annotated.tokens[at - 1]?.norm ?? "";
    return norm === "the" ? (annotated.tokens[at - 2]?.norm ?? "") : norm;
  }
}

const LEADS_TO = /^(?:in|to|visit|visiting)$/u;
