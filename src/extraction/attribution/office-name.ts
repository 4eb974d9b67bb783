/** Offices, departments, services, police and armies: bodies that keep the name they have. */
import type { Phrase } from "./body-phrase.ts";
import {
  endOfName,
  findLast,
  type NamedBody,
  type NamingContext,
  OF,
  SPOKEN_FOR,
  titled,
  withCountry,
  written,
} from "./naming.ts";

const ARTICLE = new Set(["the", "a", "an"]);

export function officeIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens, words } = context;
  const isHead = (index: number) =>
    words.body.has(tokens[index]!.norm) && !(tokens[index]!.norm === "house" && index === from);
  const head = findLast(from, to, isHead);
  if (head < 0) return null;
  // "press service of the President", "spokesman of the White House"
  let start = from;
  let end = head + 1;
  if (head + 1 < to && OF.has(tokens[head + 1]!.norm)) end = endOfName(head + 2, to, context);
  for (let index = start; index < head; index++) {
    const { norm } = tokens[index]!;
    if (SPOKEN_FOR.has(norm) && OF.has(tokens[index + 1]?.norm ?? "")) start = index + 2;
  }
  while (start < head && (ARTICLE.has(tokens[start]!.norm) || tokens[start]!.norm === "official")) start++;
  const holder = holderIn(start, head, context);
  if (holder !== null)
    return {
      name: `${holder}'s ${written(tokens, holderEnd(start, head, context), end)}`,
      type: "office",
      bare: false,
      from,
      to,
    };
  // "Sri Lanka's Export Development Board" is that of Sri Lanka; "Chinese military" is so called.
  const country = context.country(start);
  const possessed = country && country.to < head && tokens[country.to]?.norm === "'s";
  if (possessed) start = country.to + 1;
  const name = titled(written(tokens, start, end));
  const bare = end - start < 2 && tokens[head]!.shape === "lower" && !words.byItself.has(tokens[head]!.norm);
  return { name: possessed ? withCountry(name, country.name) : name, type: "office", bare, from, to };
}

const HOLDER = /^(?:Prime Minister|Vice President|President|Premier|Chancellor|Foreign Minister)(?= |$)/u;

/** "Prime Minister Okoye's office", "Okoye's office" with "President Okoye" above: the office is that of the office, not of the man. */
function holderIn(from: number, head: number, context: NamingContext): string | null {
  const end = holderEnd(from, head, context);
  if (end === from) return null;
  const words = written(context.tokens, from, end - 1);
  const said = HOLDER.exec(words);
  if (said) return said[0];
  return context.country(from) || /\s/u.test(words) ? null : context.titleOf(words);
}

/** Behind the last possessive before the head. */
function holderEnd(from: number, head: number, { tokens }: NamingContext): number {
  for (let index = head - 1; index > from; index--) if (tokens[index]!.norm === "'s") return index + 1;
  return from;
}
