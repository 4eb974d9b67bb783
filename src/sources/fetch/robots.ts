/**
 * `robots.txt` (RFC 9309): which paths of a site a program of our name may fetch, and how long it should wait between two.
 *
 * Of the groups that name us all are taken together, else those for everybody. The longest rule that fits decides; of two as long, the
 * one that allows.
 */
export interface Robots {
  allows(path: string): boolean;
  /** Seconds; `null` where nothing is said. */
  readonly delay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

const OPEN: Robots = { allows: () => true, delay: null };
const MOST_RULES = 5_000;
const LINE = /\r\n?|\n/u;
/** Of "Chancery/0.1.0 (...)" and of a group's line the same part is compared. */
const TOKEN = /^[a-z_-]+/iu;

export function parseRobots(text: string, agent: string): Robots {
  const own: Group = { rules: [], delay: null, named: false };
  const all: Group = { rules: [], delay: null, named: false };
  let current: Group[] = [];
  let naming = false;
  for (const line of text.split(LINE)) {
    const [key, value] = fieldOf(line);
    if (key === "user-agent") {
      if (!naming) current = [];
      naming = true;
      const token = TOKEN.exec(value)?.[0].toLowerCase();
      const group = value.startsWith("*") ? all : token === agent.toLowerCase() ? own : null;
      if (group) {
        group.named = true;
        current.push(group);
      }
    } else if (key === "allow" || key === "disallow") {
      naming = false;
      // "Disallow:" with nothing behind it forbids nothing.
      if (value !== "")
        for (const { rules } of current)
          if (rules.length < MOST_RULES) rules.push({ allow: key === "allow", pattern: decoded(value) });
    } else if (key === "crawl-delay") {
      naming = false;
      const seconds = Number(value);
      if (Number.isFinite(seconds) && seconds >= 0) for (const group of current) group.delay ??= seconds;
    }
  }
  const group = own.named ? own : all;
  return group.named ? { allows: (path) => allows(group.rules, decoded(path)), delay: group.delay } : OPEN;
}

interface Group {
  readonly rules: Rule[];
  delay: number | null;
  named: boolean;
}

/** "Allow: /news # since May" */
function fieldOf(line: string): [key: string, value: string] {
  const bare = (line.startsWith("\u{FEFF}") ? line.slice(1) : line).split("#", 1)[0]!;
  const colon = bare.indexOf(":");
  return colon < 0 ? ["", ""] : [bare.slice(0, colon).trim().toLowerCase(), bare.slice(colon + 1).trim()];
}

function allows(rules: readonly Rule[], path: string): boolean {
  let length = -1;
  let verdict = true;
  for (const { allow, pattern } of rules) {
    if (pattern.length < length || (pattern.length === length && !allow) || !fits(pattern, path)) continue;
    length = pattern.length;
    verdict = allow;
  }
  return verdict;
}

/** `*` is any run of characters, `$` at the end is the end. Each piece is looked for behind the last: no way is tried twice. */
function fits(pattern: string, path: string): boolean {
  const ends = pattern.endsWith("$");
  const [first, ...rest] = (ends ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first!)) return false;
  if (rest.length === 0) return !ends || path.length === first!.length;
  let at = first!.length;
  const last = rest.pop()!;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return ends ? path.length - last.length >= at && path.endsWith(last) : path.indexOf(last, at) >= 0;
}

/** "%C3%A9" and "é" are one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("%2F", "%252F").replaceAll("%2f", "%252F"));
  } catch {
    return text;
  }
}
