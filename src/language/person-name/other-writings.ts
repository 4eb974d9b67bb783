/**
 * Several writings of one name in one: in brackets, after "alias", or in two scripts: "Abu Yusuf (Karim Fathi)", "Karim Fathi a.k.a. Abu Yusuf",
 * "王毅 Wang Yi". Only what is a whole name by itself: a single word in brackets is a surname of before.
 */

const LONGEST = 400;
const ALIAS = /(?<=\s)(?:a\.k\.a\.?|aka|alias|known as)(?=\s)/iu;
const BRACKETS = /[()[\]]/u;
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}]/u;
const LATIN = /\p{Script=Latin}/u;
const IN_SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\s]+/gu;

/** None of a name that is written once. */
export function otherWritings(name: string): string[] {
  const text = name.slice(0, LONGEST);
  const found =
    BRACKETS.test(text) || ALIAS.test(text) ? text.split(BRACKETS).flatMap((part) => part.split(ALIAS)) : [];
  if (SYLLABLES.test(text) && LATIN.test(text)) {
    found.push(text.replace(IN_SYLLABLES, " "));
    found.push((text.match(IN_SYLLABLES) ?? []).join(" "));
  }
  return [...new Set(found.map((each) => each.trim()))].filter(isWhole);
}

const isWhole = (text: string) => text !== "" && (SYLLABLES.test(text) ? text.length > 1 : /\s/u.test(text));
