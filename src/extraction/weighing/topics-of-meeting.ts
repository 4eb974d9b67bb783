/**
 * Which of the topics that a report names are subjects of one meeting, and which are background or another meeting's.
 *
 * For each topic everything said of it speaks at once: how strong its words are, where they stand and what the sentence
 * does with them. The weights are learnt (`data/weights/topics-of-meeting.json`).
 */
import type { Annotated } from "../annotated.ts";
import type { ContentFrame } from "../content/frames.ts";
import { placesOf } from "../content/sentence-places.ts";
import { type Tie, tiesOf } from "../content/sentence-ties.ts";
import { surroundingsOf, talkingSentences } from "../content/surroundings.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import { type LinearModel, probability } from "./linear-model.ts";

export interface TopicOfMeeting {
  readonly topic: string;
  readonly probability: number;
  /** The words it rests on, the best first. */
  readonly mentions: readonly TopicMention[];
}

/** A topic with what speaks for and against its being a subject of the meeting. */
export interface WeighedTopic {
  readonly topic: string;
  readonly features: readonly string[];
  readonly mentions: readonly TopicMention[];
}

/** A topic is taken at this probability and above: leaving one out costs as much as making one up. */
export const LIKELY = 0.42;

/** For each meeting, its topics. */
export function topicsOfMeetings(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
  model: LinearModel,
): TopicOfMeeting[][] {
  return weighTopics(annotated, topics, frames).map((weighed) =>
    weighed
      .map(({ topic, features, mentions }) => ({ topic, probability: probability(model, features), mentions }))
      .filter((found) => found.probability >= LIKELY),
  );
}

/** For each meeting, every topic the report names, with its features. */
export function weighTopics(
  annotated: Annotated,
  topics: readonly TopicMention[],
  frames: readonly ContentFrame[],
): WeighedTopic[][] {
  if (frames.length === 0) return [];
  const places = placesOf(annotated);
  const talking = talkingSentences(annotated);
  const variety = annotated.sentences.map(() => new Set<string>());
  for (const mention of topics) variety[mention.sentence]!.add(mention.topic);
  const byTopic = new Map<string, Standing[]>();
  for (const mention of topics) {
    const { sentence } = mention;
    const place = places[sentence]!;
    const standing = {
      mention,
      place: place.zone,
      talks: talking.has(sentence),
      around: surroundingsOf(annotated, mention, place, variety[sentence]!.size),
    };
    const list = byTopic.get(mention.topic);
    if (list) list.push(standing);
    else byTopic.set(mention.topic, [standing]);
  }
  const ties = tiesOf(annotated, frames);
  return frames.map((frame, at) => {
    const common = commonFeatures(annotated, frames, at, topics.some((mention) => OWN.has(ties[at]![mention.sentence]!)));
    const weighed: WeighedTopic[] = [];
    for (const [topic, all] of byTopic) {
      const standings = all.filter(({ mention }) => mention.country === null || !frame.codes.has(mention.country));
      if (standings.length === 0) continue;
      const features = featuresOf(topic, standings, frame, ties[at]!, frames.length > 1);
      weighed.push({ topic, features: [...common, ...features], mentions: evidenceFirst(standings, ties[at]!) });
    }
    return weighed;
  });
}

interface Standing {
  readonly mention: TopicMention;
  readonly place: string;
  readonly talks: boolean;
  readonly around: readonly string[];
}

/** From the closest tie to the loosest. */
const CLOSENESS: readonly Tie[] = [
  "the telling sentence",
  "a sentence naming its side",
  "a sentence pointing back to it",
  "the same paragraph",
  "a sentence telling of several meetings",
  "a sentence naming several sides",
  "the next paragraph",
  "a later paragraph",
  "another meeting's sentence that names its side",
  "the introduction",
  "the headline",
  "another meeting's part",
];
const OWN: ReadonlySet<Tie> = new Set(CLOSENESS.slice(0, 7));
const ANOTHER: Tie = "another meeting's part";

/** A coarser word for a tie, so that few examples teach something too. */
function part(tie: Tie): string {
  const at = CLOSENESS.indexOf(tie);
  return at < 4 ? "its own part" : at < 7 ? "a part it shares" : at < 10 ? "the rest" : "the headline";
}

function commonFeatures(annotated: Annotated, frames: readonly ContentFrame[], at: number, tells: boolean): string[] {
  const { kind, status } = frames[at]!;
  const length = annotated.tokens.length < 150 ? "short" : annotated.tokens.length < 400 ? "middling" : "long";
  const place = frames.length === 1 ? "the only meeting" : at === 0 ? "the first meeting of several" : "a later meeting";
  const common = [`kind: ${kind}`, `status: ${status}`, `${length} report`, place];
  if (!tells) common.push("its own sentences name no topic");
  return common;
}

function featuresOf(
  topic: string,
  standings: readonly Standing[],
  frame: ContentFrame,
  ties: readonly Tie[],
  several: boolean,
): string[] {
  const among = several ? "of several" : "alone";
  const features = new Set<string>([`topic: ${topic}`]);
  let own = 0;
  let best: { worth: number; words: string } | undefined;
  for (const { mention, place, talks, around } of standings) {
    const tie = ties[mention.sentence]!;
    const strength = mention.strong ? "strong" : "weak";
    const worth = CLOSENESS.indexOf(tie) + (mention.strong ? 0 : 0.5);
    const words = `${strength} in ${tie}${talks ? ", talks told" : ""}`;
    if (!best || worth < best.worth) best = { worth, words };
    features.add(`${strength} in ${tie}`);
    if (tie === ANOTHER) continue;
    own++;
    for (const feature of around) features.add(feature);
    features.add(`${among}: ${words}`);
    features.add(`${strength} in ${part(tie)}${talks ? ", talks told" : ""}`);
    features.add(`${strength} in ${part(tie)}, ${place}`);
    features.add(`${among}: ${strength} in ${tie}, ${frame.status}`);
    features.add(`${among}: ${strength} in ${tie}, ${place}`);
    if (frame.named.has(mention.sentence)) features.add(`${strength} beside a participant`);
  }
  features.add(`${among}, at best: ${best!.words}`);
  features.add(`${among}, ${frame.status}, at best: ${best!.words}`);
  features.add(`named ${own > 4 ? "often" : own > 2 ? "a few times" : own > 1 ? "twice" : own === 1 ? "once" : "never"} in its part`);
  return [...features];
}

/** The evidence that should be shown: the meeting's own sentences, strong words, the order of the text. */
function evidenceFirst(standings: readonly Standing[], ties: readonly Tie[]): TopicMention[] {
  const worth = ({ sentence, strong }: TopicMention) => CLOSENESS.indexOf(ties[sentence]!) + (strong ? 0 : 0.5);
  return standings.map(({ mention }) => mention).sort((a, b) => worth(a) - worth(b) || a.start - b.start);
}
