/** What speaks for and against one thing being said in two passages; each from 0 to 1. */
import type { Prepared } from "./likeness.ts";

export interface PassageFeatures {
  /** Weight of the words that both have, of all words of both; near words count half. */
  readonly shared: number;
  /** The same, of the words of the one that says less. */
  readonly contained: number;
  /** Topics that both have, of those that either has. */
  readonly topics: number;
  /** A project, a body or a third country that both name. */
  readonly named: number;
  /** Both name some, and none in common. */
  readonly strange: number;
  readonly act: number;
  readonly speakers: number;
}

/** What a word adds where the other passage has only one of the same family. */
const NEAR = 0.5;

export function passageFeatures(a: Prepared, b: Prepared): PassageFeatures {
  const [ofA, ofB] = [matched(a, b), matched(b, a)];
  const [names, others] = [namesOf(a), namesOf(b)];
  const common = names.some((name) => others.includes(name));
  return {
    shared: (ofA + ofB) / (a.weight + b.weight || 1),
    contained: Math.max(ofA / (a.weight || 1), ofB / (b.weight || 1)),
    topics: jaccard(a.passage.topics, b.passage.topics),
    named: common ? 1 : 0,
    strange: !common && names.length > 0 && others.length > 0 ? 1 : 0,
    act: a.passage.act === b.passage.act ? 1 : 0,
    speakers: a.passage.speakers.join() === b.passage.speakers.join() ? 1 : 0,
  };
}

function matched(a: Prepared, b: Prepared): number {
  let sum = 0;
  for (const [key, weight] of a.keys) {
    if (b.keys.has(key)) sum += weight;
    else {
      const dot = key.lastIndexOf(".");
      if (dot > 0 && b.families.has(key.slice(0, dot))) sum += NEAR * weight;
    }
  }
  return sum;
}

/** Projects, bodies and countries other than the sides, as words name them. */
function namesOf({ keys, passage }: Prepared): string[] {
  const named = [...keys.keys()].filter((key) => key.includes(":") && (keys.get(key) ?? 0) > 0.1);
  return [...named, ...passage.projects.map((project) => `project:${project}`)];
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  const both = a.filter((each) => b.includes(each)).length;
  return both / (a.length + b.length - both);
}
