/** What a clause names: topics, projects, bodies, countries. */
import { projectMentions, topicMentions } from "../content/content-of-meetings.ts";
import type { TopicMention } from "../content/topic-mention.ts";
import type { Layers } from "../layers.ts";

export interface Named {
  readonly topics: readonly string[];
  readonly projects: readonly string[];
  readonly organisations: readonly string[];
  readonly countries: readonly string[];
}

interface Mention {
  readonly from: number;
  readonly to: number;
}

export class NamedWithin {
  readonly #topics: InOrder<Pick<TopicMention, "from" | "to" | "topic" | "strong" | "country">>;
  readonly #projects: InOrder<{ from: number; to: number; name: string }>;
  readonly #bodies: InOrder<{ from: number; to: number; name: string }>;
  readonly #countries: InOrder<{ from: number; to: number; code: string }>;

  constructor(layers: Layers) {
    this.#topics = new InOrder(topicMentions(layers));
    this.#projects = new InOrder(projectMentions(layers));
    this.#bodies = new InOrder(layers.bodies.filter(({ type }) => type === "multilateral"));
    this.#countries = new InOrder(layers.countries.filter(({ partOfName }) => !partOfName));
  }

  /** `topics`: those of the meeting, of which weak words count as well; `parties`: whose situation is no topic. */
  in(from: number, to: number, topics: readonly string[], parties: readonly string[]): Named {
    return {
      topics: distinct(
        this.#topics
          .within(from, to)
          .flatMap(({ topic, strong, country }) =>
            (strong || topics.includes(topic)) && !(country !== null && (!strong || parties.includes(country)))
              ? [topic]
              : [],
          ),
      ),
      projects: distinct(this.#projects.within(from, to).map(({ name }) => name)),
      organisations: distinct(this.#bodies.within(from, to).map(({ name }) => name)),
      countries: distinct(this.#countries.within(from, to).map(({ code }) => code)).sort(),
    };
  }
}

function distinct(values: readonly string[]): string[] {
  return values.length < 2 ? [...values] : [...new Set(values)];
}

/** Mentions by their first token, so that a stretch is found without looking through all. */
class InOrder<M extends Mention> {
  readonly #mentions: readonly M[];

  constructor(mentions: readonly M[]) {
    const inOrder = mentions.every(({ from }, index) => index === 0 || mentions[index - 1]!.from <= from);
    this.#mentions = inOrder ? mentions : mentions.toSorted((a, b) => a.from - b.from);
  }

  within(from: number, to: number): M[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    const found: M[] = [];
    for (; low < this.#mentions.length && this.#mentions[low]!.from < to; low++)
      if (this.#mentions[low]!.to <= to) found.push(this.#mentions[low]!);
    return found;
  }
}
