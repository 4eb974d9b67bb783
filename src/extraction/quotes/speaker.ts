/** One who speaks, as the words beside a quotation name them. */
import type { Span } from "../../documents/span.ts";

export interface Speaker {
  readonly name: string;
  readonly span: Span;
  readonly kind: "person" | "body" | "unnamed";
  readonly basis: "said" | "inferred";
  readonly because: string | null;
  /** The noun by which it may be taken up again ("official", "ministry", "statement"). */
  readonly noun: string | null;
}
