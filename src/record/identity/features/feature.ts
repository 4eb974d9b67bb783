/** What speaks for or against two accounts being of one meeting. Each feature is one thing, told in words. */
import type { FeatureName } from "./weights.ts";

export interface Feature {
  /** What is weighed. */
  readonly name: FeatureName;
  /** Of these two accounts. */
  readonly because: string;
}

/** Whatever else speaks for it, they are two. */
export interface Exclusion {
  readonly never: string;
}
