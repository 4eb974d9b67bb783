/** Every rule of words that bind, in one ordered list: at one token the first that finds something has it. */
import { agreed } from "./bindings/agreed.ts";
import { arranged } from "./bindings/arranged.ts";
import { future } from "./bindings/future.ts";
import { invited } from "./bindings/invited.ts";
import { planned } from "./bindings/planned.ts";
import { promised } from "./bindings/promised.ts";
import { toBeDone } from "./bindings/to-be-done.ts";
import type { Binding } from "./commitment.ts";
import type { CommitmentText } from "./commitment-text.ts";

export const BINDING_RULES = [invited, agreed, promised, planned, arranged, future, toBeDone] as const;

/** Those of the sentence `[first, end)`, from left to right. */
export function bindingsIn(text: CommitmentText, first: number, end: number): Binding[] {
  const found: Binding[] = [];
  let free = first;
  for (let at = first; at < end; at++) {
    for (const rule of BINDING_RULES) {
      const binding = rule.find(text, at, first, end);
      if (!binding || at < free) continue;
      found.push(binding);
      free = binding.to;
      break;
    }
  }
  return found;
}
