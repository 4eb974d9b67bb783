/**
 * "Ministers meet in Riga | Ministry of Foreign Affairs" → the headline and the site's name, told apart by what else the page says: a
 * heading of the same words, or the name of its site.
 */
import { sameWords } from "../../shared/same-words.ts";

const DIVIDER = / (?:[|–—·•»:-]|::|&raquo;) /u;

const SHORTEST = 8;

export interface TitleParts {
  readonly title: string;
  /** What else stood there, where a heading showed which part is the headline. */
  readonly site: string | null;
}

export interface TitleClues {
  readonly site: string | null;
  readonly headings: readonly string[];
}

export function partsOfTitle(words: string, { site, headings }: TitleClues): TitleParts {
  const parts = words.split(DIVIDER).map((part) => part.trim());
  const named = behindName(words, headings);
  if (named) return named;
  if (parts.length === 1) return { title: words, site: null };
  const ends = [0, words.length];
  // The longest: the site may stand in a heading, too.
  for (const heading of [...headings].sort((a, b) => b.length - a.length)) {
    const at = heading.length >= SHORTEST ? words.toLowerCase().indexOf(heading.toLowerCase()) : -1;
    // Only a whole part at one end is one: "Talks" is no headline of "Talks on water go on".
    if (at < 0 || heading.length === words.length || (at > 0 && at + heading.length < words.length)) continue;
    const rest = at === 0 ? words.slice(heading.length) : words.slice(0, at);
    if (DIVIDER.test(` ${rest} `))
      return { title: words.slice(at, at + heading.length), site: siteWithin(rest, at > 0) };
  }
  if (site !== null && sameWords(parts.at(-1)!, site)) ends[1] = words.lastIndexOf(parts.at(-1)!);
  else if (site !== null && sameWords(parts[0]!, site)) ends[0] = words.indexOf(parts[1]!);
  const left = words.slice(ends[0], ends[1]).trim();
  const title = ends[1]! < words.length ? left.replace(/ ?(?:[|–—·•»:-]|::)$/u, "") : left;
  return { title: title === "" ? words : title, site: null };
}

/** "Baltic Courier: Talks in Riga" has a colon as many headlines have: the page shows both parts, each for itself. */
function behindName(words: string, headings: readonly string[]): TitleParts | null {
  const colon = words.indexOf(": ");
  if (colon < SHORTEST) return null;
  const [site, title] = [words.slice(0, colon), words.slice(colon + 2)];
  const shown = (part: string): boolean => headings.some((heading) => sameWords(heading, part));
  return shown(site) && shown(title) ? { title, site: SECTION.test(site) ? null : site } : null;
}

/** Of "- News - Ministry of Foreign Affairs" the outer one: sections stand between the site and the headline. */
function siteWithin(rest: string, before: boolean): string | null {
  const names = ` ${rest} `
    .split(DIVIDER)
    .map((part) => part.trim())
    .filter((name) => name.length >= 3);
  const name = before ? names[0] : names.at(-1);
  return name === undefined || SECTION.test(name) ? null : name;
}

/** What pages are filed under, and no outlet is called. */
const SECTION =
  /^(?:home|news|latest(?: news)?|press|press (?:release|room|cent(?:er|re)|service|office)s?|media(?: (?:release|cent(?:er|re)|room)s?)?|events?|statements?|speeches|articles?|archives?|politics|world|welcome|index)$/iu;
