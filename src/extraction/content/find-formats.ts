/**
 * Words that tell how people sat together: "The [one-on-one] meeting was followed by [delegation-level talks]",
 * "told a [joint news conference]", "[signed a memorandum]", "hosted a [working lunch]", "[on the margins of] the summit".
 *
 * What they are worth for one meeting is weighed elsewhere; weak words ("delegation", "summit") only hint.
 */
import type { Span } from "../../documents/span.ts";
import type { Annotated } from "../annotated.ts";
import { spanOf } from "../lookup.ts";
import type { Format } from "../reading.ts";
import { outermostHits } from "./outermost-hits.ts";

export interface FormatMention extends Span {
  readonly kind: "format";
  readonly format: Format;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly rule: string;
  readonly strong: boolean;
  /** The words, in lower case. */
  readonly phrase: string;
}

const RULE = "content/format";

export function findFormats(annotated: Annotated): FormatMention[] {
  const found: FormatMention[] = [];
  let sentence = 0;
  for (const { from, to, value } of outermostHits(annotated, "format")) {
    if (value.form === "not") continue;
    while (annotated.sentences[sentence]!.to <= from) sentence++;
    const span = spanOf(annotated, from, to);
    const phrase = annotated.document.content.slice(span.start, span.end).toLowerCase().replace(/\s+/gu, " ");
    found.push({
      kind: "format",
      format: value.entry.format,
      from,
      to,
      ...span,
      sentence,
      rule: RULE,
      strong: value.form === "strong",
      phrase,
    });
  }
  return found;
}
