/** The name of an outlet beside a verb: "Trend", "Agenda.ge", "Harbour Daily News". Up to three words with capitals. */
export interface Named {
  readonly name: string;
  readonly start: number;
}

const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{N}.-]*$/u;
/** Words that may stand between the name and the verb: "Harbour news agency reports". */
const KIND = new Set(["news", "agency", "correspondent", "correspondents", "reporter"]);
const NO_OUTLET = new Set(
  "the he she it they we media ministry minister president government press twitter facebook telegram instagram youtube x reporters journalists parliament lawmakers congress state local january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const MOST_WORDS = 3;

/** The name that ends at `end`. */
export function nameBefore(text: string, end: number): Named | null {
  let stop = end;
  for (let skipped = 0; skipped < 2; skipped++) {
    const start = text.lastIndexOf(" ", stop - 1) + 1;
    if (start === 0 || !KIND.has(text.slice(start, stop).toLowerCase())) break;
    // "Harbour News reports" keeps its News, "Harbour news agency reports" has a word for what it is.
    if (/^\p{Lu}/u.test(text.slice(start, stop))) break;
    stop = start - 1;
  }
  let start = stop;
  for (let count = 0; count < MOST_WORDS && start > 0; count++) {
    const from = text.lastIndexOf(" ", start - (start === stop ? 1 : 2)) + 1;
    const word = text.slice(from, start === stop ? stop : start - 1);
    if (!CAPITAL_WORD.test(word) || /^(?:As|The)$/u.test(word)) break;
    start = from;
  }
  return named(text, start, stop);
}

/** The name that begins at `start`. */
export function nameAfter(text: string, start: number): Named | null {
  let end = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const from = count === 0 ? start : end + 1;
    const word = /^\p{Lu}[\p{L}\p{N}-]*(?:\.\p{L}{2,4})?/u.exec(text.slice(from, from + 40))?.[0];
    if (!word || (count > 0 && text[end] !== " ")) break;
    end = from + word.length;
  }
  return named(text, start, end);
}

function named(text: string, start: number, end: number): Named | null {
  const name = text.slice(start, end);
  return start < end && !NO_OUTLET.has(name.toLowerCase()) ? { name, start } : null;
}
