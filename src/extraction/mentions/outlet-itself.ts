/** Where a report names its own outlet ("a source told Harbour Wire", "Harbour Wire reports"): no person of it. */
import { tokenize } from "../../language/tokenize.ts";
import type { Annotated } from "../annotated.ts";

/** Marks the tokens of each place where the publisher's name stands as printed. */
export function tokensOfOutlet({ document, tokens }: Annotated): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  // What stands above a release is a ministry or its minister, who may well take part.
  const isOutlet = document.publisher !== null && document.printed?.publisher?.rule !== "document/publisher-in-header";
  const name = isOutlet ? tokenize(document.publisher!) : [];
  const [first] = name;
  if (!first) return marked;
  for (let at = 0; at + name.length <= tokens.length; at++) {
    if (tokens[at]!.text !== first.text) continue;
    if (name.every(({ text }, index) => tokens[at + index]!.text === text)) marked.fill(1, at, at + name.length);
  }
  return marked;
}
