/**
 * The signer: whom a report names at its head with an office, the "I" of what follows. "MEDIA RELEASE / MINISTER FOR FOREIGN AFFAIRS
 * / ADA LOMIDZE": "I will visit Japan" is told of her.
 */
import type { Annotated } from "../annotated.ts";
import type { PersonMention } from "../mentions/people.ts";

export interface SignedReport {
  readonly annotated: Annotated;
  readonly mentions: readonly PersonMention[];
  readonly people: { readonly personOf: readonly number[] };
}

/** Id of the person; -1 when the head names nobody. Where somebody is named with an office, nobody without one signs. */
export function signerOf({ annotated, mentions, people }: SignedReport): number {
  let bare = -1;
  for (const [index, { sentence, name, offices, honorific }] of mentions.entries()) {
    const kind = annotated.sentences[sentence]!.blockKind;
    if (kind === "body") break;
    const person = people.personOf[index]!;
    if ((kind !== "header" && kind !== "heading") || name === null || person < 0) continue;
    if (offices.length > 0 || honorific) return person;
    if (bare < 0) bare = person;
  }
  return bare;
}
