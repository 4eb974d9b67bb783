/**
 * What a body is called, however a report puts it: "the Azerbaijani Foreign Ministry", "Baku's Foreign Ministry" and "the press service
 * of the Foreign Ministry of Azerbaijan" are the Ministry of Foreign Affairs of Azerbaijan; "the Pakistani embassy in Brussels" is the
 * Embassy of Pakistan in Brussels. Bodies that bear a name of their own keep it.
 */
import { agencyIn } from "./agency-name.ts";
import type { Phrase } from "./body-phrase.ts";
import { ministryIn } from "./ministry-name.ts";
import { missionIn } from "./mission-name.ts";
import type { NamedBody, NamingContext } from "./naming.ts";
import { officeIn } from "./office-name.ts";

export function bodyIn(phrase: Phrase, context: NamingContext): NamedBody | null {
  return (
    ministryIn(phrase, context) ??
    missionIn(phrase, context) ??
    agencyIn(phrase, context) ??
    officeIn(phrase, context) ??
    knownIn(phrase, context)
  );
}

function knownIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  for (let index = from; index < to; index++) {
    const known = context.known(index);
    if (known && known.to <= to) return { name: known.name, type: "office", bare: false, from, to };
  }
  return null;
}
