/** The words on which a meeting's kind, status and day rest, and what was inferred where no words say them. */
import type { Span } from "../../documents/span.ts";
import { cite, evidenceAt, evidenceOfMetadata } from "../cite.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import type { MeetingKind, MeetingStatus, Support } from "../reading.ts";
import type { DayCandidate } from "../weighing/day-of-meeting.ts";
import type { CallingOff } from "./called-off.ts";
import { type Draft, timeOf } from "./draft.ts";

const INFERRED_KIND: Record<MeetingKind, string> = {
  meeting: "talks with a counterpart are told",
  visit: "a journey is told, and no particular meeting",
  call: "they spoke, and did not meet",
  consultations: "a round of talks between ministries or staffs is told",
  commission: "a session of a joint body is told",
  ceremony: "both sides took part, and no talks are told",
};

export function supportOfKind(layers: Layers, draft: Draft, kind: MeetingKind): Support {
  const proposal = [...draft.proposals, ...draft.echoes].find(({ event }) => event.entry.meeting === kind);
  const { event } = proposal ?? draft.proposals[0]!;
  const words = [spanOf(layers.annotated, event.from, event.to)];
  const rule = `relation/${event.entry.id}`;
  if (proposal) return cite(layers.annotated.document, "said", words, rule);
  return cite(layers.annotated.document, "inferred", words, rule, INFERRED_KIND[kind]);
}

/** The reason of what was held before the report's own meeting, on no day that it tells. */
export const EARLIER = "it is told as something of an earlier time";

export function supportOfStatus(
  layers: Layers,
  draft: Draft,
  kind: MeetingKind,
  status: MeetingStatus,
  date: string | null,
): Support {
  const { document } = layers.annotated;
  const time = status === "scheduled" ? "ahead" : "held";
  const inTime = draft.proposals.filter((each) => timeOf(each) === time);
  const ofKind = inTime.filter(({ event }) => event.entry.meeting === kind);
  const [first] = ofKind.length > 0 ? ofKind : inTime;
  // A verb says it ("has met"); of a noun ("talks") it has to be told from what stands with it.
  const said =
    ofKind.find(({ event }) => event.tense !== "noun") ?? (first?.event.tense === "noun" ? undefined : first);
  const { event } = said ?? first ?? draft.proposals[0]!;
  const words = [spanOf(layers.annotated, event.from, event.to)];
  const rule = `relation/${event.entry.id}`;
  if (draft.recalled && status === "held" && date === null) return cite(document, "inferred", words, rule, EARLIER);
  if (said) return cite(document, "said", words, rule);
  return cite(document, "inferred", words, rule, because());

  function because(): string {
    const { published } = document;
    const day = date?.slice(0, 10);
    if (published && day && /^\d{4}-\d{2}-\d{2}$/u.test(day)) {
      if (status === "scheduled" && day > published) return `its day, ${day}, was still to come on ${published}`;
      if (status === "held" && day <= published) return `its day, ${day}, was not after ${published}`;
    }
    return status === "scheduled" ? "it is told as still to come" : "it is told as something that was";
  }
}

export function supportOfCallingOff({ annotated }: Layers, { from, to }: CallingOff): Support {
  return cite(annotated.document, "said", [spanOf(annotated, from, to)], "meeting/called-off");
}

/** Begins the reason of a day that is only that of publication, and ends that of a day told elsewhere in the report. */
export const NO_OTHER_DAY = "no other day is given";

export function supportOfDay(layers: Layers, draft: Draft, day: DayCandidate, words: Span): Support {
  const { document } = layers.annotated;
  const own = new Set([...draft.proposals, ...draft.echoes].map(({ event }) => event.sentence));
  const mention = day.mentions.find((each) => own.has(each.sentence)) ?? day.mentions[0];
  if (mention) {
    if (own.has(mention.sentence))
      return cite(document, mention.basis, [mention], mention.rule, mention.because ?? undefined);
    const elsewhere = `${NO_OTHER_DAY} with the meeting`;
    const because = mention.because ? `${mention.because}; ${elsewhere}` : elsewhere;
    return cite(document, "inferred", [mention], mention.rule, because);
  }
  const rule = "weighing/day-of-meeting";
  return {
    basis: "inferred",
    because: `${NO_OTHER_DAY}; published ${document.published}`,
    evidence: [evidenceOfMetadata(document, "published", rule), evidenceAt(document, words, rule)],
  };
}
