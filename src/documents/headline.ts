/**
 * Which of the short lines above the prose is the headline, and which only say who publishes ("MINISTER FOR FOREIGN AFFAIRS",
 * "The Hon Jane Doe MP").
 */
const OFFICE =
  /^(?:the |her |his |our )?(?:rt |right )?(?:hon(?:ourable|\.)?|senator|minister|ministry|prime minister|president|presidency|vice[ -]president|office|department|embassy|high commission|secretary|secretariat|attorney|government|republic|kingdom|state|permanent mission|consulate|cabinet|parliament|commonwealth|chancell(?:or|ery|ory)|white house|directorate|press (?:service|office|secretary)|spokes(?:man|woman|person)|deputy|foreign (?:ministry|office|minister)|leader of)(?![\p{L}])/iu;
/** Small words that stand in the name of an office; any other small word makes the line a headline. */
const IN_OFFICE = /(?<![\p{L}])(?:of|for|and|the|in|de|to the|on)(?![\p{L}])/gu;
const SMALL = /(?<![\p{L}])\p{Ll}{2,}/u;
const VERBAL =
  /(?<![\p{L}])(?:to (?:visit|host|hold|meet|attend|travel|receive|address|sign|discuss)|visits?|meets?|met|holds?|held|hosts?|talks?|calls?|receives?|discuss(?:es)?|welcomes?|meeting|arrives?|signs?|agree[sd]?|says?|said|leaves?|with)(?![\p{L}])/iu;
const HONOURS = new Set(["mp", "m.p.", "qc", "kc", "ac", "ao", "mbe", "obe", "cbe", "msp", "td", "mep"]);

/** "Ada Brown MP, Minister for Trade" → "Minister for Trade". */
function withoutMember(text: string): string {
  const words = text.split(" ");
  const last = words.slice(0, 6).findLastIndex((word) => HONOURS.has(word.replace(/,$/u, "").toLowerCase()));
  return last > 0 && words.slice(0, last).every((word) => /^\p{Lu}/u.test(word))
    ? words.slice(last + 1).join(" ")
    : text;
}

/** A line that names an office or its holder, and tells nothing. */
export function isOfficeLine(text: string): boolean {
  const office = withoutMember(text);
  if (office === "") return true;
  return OFFICE.test(office) && !VERBAL.test(office) && !SMALL.test(office.replace(IN_OFFICE, " "));
}

const REAL_WORD = /\p{L}[\p{L}’'.-]+/gu;

/** Could be the headline of a report: some words, and no full stop. */
export function isHeadline(text: string): boolean {
  if (text.length < 8 || text.length > 250 || isOfficeLine(text)) return false;
  return (text.match(REAL_WORD)?.length ?? 0) >= 3 && !/[.:;,]["”’']?$/u.test(text);
}

const CAPITAL_WORD = /(?<![\p{L}’'])\p{Lu}/gu;
const ANY_WORD = /(?<![\p{L}’'])\p{L}/gu;

/** Set as headlines are in English: nearly every word with a capital. "Cabinet Approves New Rules on Imports". */
export function isTitleCased(text: string): boolean {
  const all = text.match(ANY_WORD)?.length ?? 0;
  return all >= 3 && (text.match(CAPITAL_WORD)?.length ?? 0) >= all * 0.65;
}
