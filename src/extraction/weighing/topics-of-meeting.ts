/**
 * Which of the topics that a report names are subjects of one meeting, and which are background or another meeting's.
 *
 * For each topic everything said of it speaks at once: how strong its words are, where they stand and what the sentence
 * does with them. The weights are learnt (`data/weights/topics-of-meeting.json`).
 */
import type { Annotated } from "../annotated.ts";
import { actsOf } from "../content/acts.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import { longestHits } from "../lookup.ts";
import type { MeetingKind, MeetingStatus } from "../reading.ts";
import { type Feature, type LinearModel, probability } from "./linear-model.ts";

/** What the meeting stage knows when it asks for topics. */
export interface MeetingFrame {
  /** Sentences that tell that the meeting takes place, by index. */
  readonly triggers: ReadonlySet<number>;
  /** Sentences that belong to the meeting, triggers among them. */
  readonly own: ReadonlySet<number>;
  /** Sentences that belong to other meetings of the report and not to this one. */
  readonly others: ReadonlySet<number>;
  /** Sentences that name someone who takes part, or both sides at once ("the ministers", "the sides"). */
  readonly named: ReadonlySet<number>;
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  /** Its place among the meetings of the report, from 0, and how many there are. */
  readonly rank: number;
  readonly count: number;
}

export interface TopicOfMeeting {
  readonly topic: string;
  readonly probability: number;
  /** The words it rests on, the best first. */
  readonly mentions: readonly TopicMention[];
}

/** What is the same for all meetings of a document; made once. */
export interface TopicContext {
  readonly annotated: Annotated;
  readonly topics: readonly TopicMention[];
  readonly byTopic: ReadonlyMap<string, readonly TopicMention[]>;
  readonly acts: ReturnType<typeof actsOf>;
  /** For each sentence: how it stands in the document. */
  readonly places: readonly SentencePlace[];
  readonly length: string;
}

interface SentencePlace {
  readonly zone: "title" | "lead" | "early" | "late" | "other";
  readonly background: boolean;
  readonly afterBackground: boolean;
  readonly quoted: boolean;
  readonly topics: number;
}

export const LIKELY = 0.5;

export function topicContext(annotated: Annotated, topics: readonly TopicMention[]): TopicContext {
  const byTopic = new Map<string, TopicMention[]>();
  for (const mention of topics) {
    const list = byTopic.get(mention.topic);
    if (list) list.push(mention);
    else byTopic.set(mention.topic, [mention]);
  }
  const length = annotated.tokens.length < 150 ? "short" : annotated.tokens.length < 400 ? "middling" : "long";
  return { annotated, topics, byTopic, acts: actsOf(annotated), places: placesOf(annotated, topics), length };
}

export function topicsOfMeeting(context: TopicContext, frame: MeetingFrame, model: LinearModel): TopicOfMeeting[] {
  const found: TopicOfMeeting[] = [];
  for (const [topic, mentions] of context.byTopic) {
    const p = probability(model, featuresOfTopic(context, frame, topic));
    if (p >= LIKELY) found.push({ topic, probability: p, mentions: evidenceFirst(mentions, frame) });
  }
  return found;
}

/** The evidence that should be shown: the meeting's own sentences, strong words, the order of the text. */
function evidenceFirst(mentions: readonly TopicMention[], frame: MeetingFrame): TopicMention[] {
  const worth = (mention: TopicMention) =>
    (frame.others.has(mention.sentence) ? 0 : 4) + (frame.own.has(mention.sentence) ? 2 : 0) + (mention.strong ? 1 : 0);
  return [...mentions].sort((a, b) => worth(b) - worth(a) || a.start - b.start);
}

export function featuresOfTopic(context: TopicContext, frame: MeetingFrame, topic: string): Feature[] {
  const mentions = context.byTopic.get(topic) ?? [];
  const seen = new Set<string>();
  let own = 0;
  for (const mention of mentions) {
    const whose = whoseSentence(frame, mention.sentence);
    if (whose !== "another meeting's") own++;
    for (const feature of featuresOfMention(context, frame, mention, whose)) seen.add(feature);
  }
  seen.add(`topic: ${topic}`);
  seen.add(`kind: ${frame.kind}`);
  seen.add(`status: ${frame.status}`);
  seen.add(`${context.length} report`);
  seen.add(frame.count === 1 ? "the only meeting" : frame.rank === 0 ? "the first meeting of several" : "a later meeting");
  seen.add(`named ${own > 4 ? "often" : own > 2 ? "a few times" : own > 1 ? "twice" : own === 1 ? "once" : "never"} in its part`);
  return [...seen];
}

type Whose = "the telling sentence" | "its own sentence" | "a free sentence" | "another meeting's";

function whoseSentence(frame: MeetingFrame, sentence: number): Whose {
  if (frame.triggers.has(sentence)) return "the telling sentence";
  if (frame.own.has(sentence)) return "its own sentence";
  return frame.others.has(sentence) ? "another meeting's" : "a free sentence";
}

function* featuresOfMention(
  context: TopicContext,
  frame: MeetingFrame,
  mention: TopicMention,
  whose: Whose,
): Generator<string> {
  const place = context.places[mention.sentence]!;
  const strength = mention.strong ? "strong" : "weak";
  yield `${strength} in ${whose}`;
  if (whose === "another meeting's") return;
  yield `${strength} in ${place.zone}`;
  yield `${mention.topic}: ${strength}`;
  yield `phrase: ${mention.phrase} (${mention.topic})`;
  yield `${strength} beside act: ${mention.act ?? "none"}`;
  if (frame.named.has(mention.sentence)) yield `${strength} beside a participant`;
  if (place.background) yield `${strength} in a background sentence`;
  else if (place.afterBackground) yield `${strength} after background began`;
  else yield `${strength} before background`;
  if (place.quoted) yield `${strength} in quotation`;
  if (place.topics > 1) yield `${strength} among ${place.topics > 4 ? "many" : "several"} topics`;
}

/** Sentence by sentence: title, lead, body; background by its openings; inside quotation marks. */
function placesOf(annotated: Annotated, topics: readonly TopicMention[]): SentencePlace[] {
  const { sentences, tokens } = annotated;
  const background = new Set<number>();
  let at = 0;
  for (const hit of longestHits(annotated, "word")) {
    if (hit.value.form !== "background") continue;
    while (sentences[at]!.to <= hit.from) at++;
    background.add(at);
  }
  const named: Set<string>[] = sentences.map(() => new Set());
  for (const mention of topics) named[mention.sentence]!.add(mention.topic);

  let bodySentences = 0;
  let firstBackground = Number.POSITIVE_INFINITY;
  let open = false;
  let block = -1;
  return sentences.map((sentence) => {
    if (sentence.block !== block) {
      block = sentence.block;
      open = false;
    }
    let quoted = open;
    for (let index = sentence.from; index < sentence.to; index++) {
      const { text } = tokens[index]!;
      if (text === "“" || text === "«") open = quoted = true;
      else if (text === "”" || text === "»") open = false;
      else if (text === '"') {
        open = !open;
        quoted = true;
      }
    }
    const body = sentence.blockKind === "body";
    if (body) bodySentences++;
    const isBackground = background.has(sentence.index);
    if (isBackground && bodySentences > 2) firstBackground = Math.min(firstBackground, sentence.index);
    return {
      zone: sentence.blockKind === "title" ? "title" : !body ? "other" : bodySentences <= 2 ? "lead" : bodySentences <= 8 ? "early" : "late",
      background: isBackground,
      afterBackground: sentence.index > firstBackground,
      quoted,
      topics: named[sentence.index]!.size,
    };
  });
}
