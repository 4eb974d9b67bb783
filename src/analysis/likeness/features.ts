/** What speaks for and against one thing being said in two passages; each from 0 to 1. */
import { sharedBy } from "./coded.ts";
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

export function passageFeatures(a: Prepared, b: Prepared): PassageFeatures {
  const { shared, contained } = wordFeatures(a, b);
  const { topics, named, strange } = namedFeatures(a, b);
  return {
    shared,
    contained,
    topics,
    named,
    strange,
    act: a.passage.act === b.passage.act ? 1 : 0,
    speakers: a.coded.speakers === b.coded.speakers ? 1 : 0,
  };
}

export function wordFeatures(a: Prepared, b: Prepared): Pick<PassageFeatures, "shared" | "contained"> {
  const { ofA, ofB } = sharedBy(a.coded, b.coded);
  return {
    shared: (ofA + ofB) / (a.weight + b.weight || 1),
    contained: Math.max(ofA / (a.weight || 1), ofB / (b.weight || 1)),
  };
}

export function namedFeatures(a: Prepared, b: Prepared): Pick<PassageFeatures, "topics" | "named" | "strange"> {
  const [names, others] = [a.coded.names, b.coded.names];
  const common = names.some((name) => others.includes(name));
  return {
    topics: jaccard(a.passage.topics, b.passage.topics),
    named: common ? 1 : 0,
    strange: !common && names.length > 0 && others.length > 0 ? 1 : 0,
  };
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0;
  const both = a.filter((each) => b.includes(each)).length;
  return both / (a.length + b.length - both);
}
