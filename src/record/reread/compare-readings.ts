/**
 * Two readings of one text, value by value: what was found, lost and changed. Meetings and people may stand in another order or number,
 * so those are held against each other that have most in common.
 */
import type { Property, Statement } from "../statement.ts";

/** `from` is null where it was found, `to` where it was lost. */
export interface Change {
  /** As in the new reading; of what was lost, as in the old one. */
  readonly subject: string;
  readonly property: Property;
  readonly from: string | null;
  readonly to: string | null;
  /** From what the new value was inferred; null where it was said, or there is none. */
  readonly because: string | null;
}

interface Thing {
  readonly subject: string;
  readonly statements: readonly Statement[];
  /** Itself with all that belongs to it, as `property value`: what others are held against. */
  readonly marks: ReadonlySet<string>;
}

/** Of these a subject may have several. */
const LISTS: ReadonlySet<Property> = new Set<Property>([
  "attribution",
  "party",
  "format",
  "topic",
  "project",
  "organisation",
  "by",
  "to",
  "side",
]);
/** More pairs than this are not gone through: a list of hundreds is held against the other place by place. */
const MANY = 40_000;
const NOTHING: Thing = { subject: "", statements: [], marks: new Set() };

export function changesBetween(before: readonly Statement[], after: readonly Statement[]): Change[] {
  const [old, fresh] = [new Things(before), new Things(after)];
  const changes: Change[] = [];
  const compare = (a: Thing, b: Thing) => changes.push(...changesOf(a, b));
  const compareAll = (as: readonly Thing[], bs: readonly Thing[], inside: (a: Thing, b: Thing) => void) => {
    for (const [a, b] of paired(as, bs)) {
      compare(a, b);
      inside(a, b);
    }
  };
  compare(old.at("document"), fresh.at("document"));
  compareAll(old.of("meeting"), fresh.of("meeting"), (a, b) => {
    for (const kind of ["person", "paper"])
      compareAll(old.of(`${a.subject}.${kind}`), fresh.of(`${b.subject}.${kind}`), () => {});
  });
  for (const kind of ["quote", "commitment", "paper"]) compareAll(old.of(kind), fresh.of(kind), () => {});
  return changes;
}

class Things {
  readonly #by = new Map<string, Statement[]>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      const known = this.#by.get(statement.subject);
      if (known) known.push(statement);
      else this.#by.set(statement.subject, [statement]);
    }
  }

  at(subject: string): Thing {
    const statements = this.#by.get(subject) ?? [];
    const marks = new Set(statements.map(markOf));
    for (const kind of ["person", "paper"])
      for (let number = 1; this.#by.has(`${subject}.${kind}.${number}`); number++)
        for (const one of this.#by.get(`${subject}.${kind}.${number}`)!) marks.add(markOf(one));
    return { subject, statements, marks };
  }

  /** `meeting` → those of `meeting.1`, `meeting.2` ...; of nothing there is nothing. */
  of(kind: string): Thing[] {
    const found: Thing[] = [];
    for (let number = 1; this.#by.has(`${kind}.${number}`); number++) found.push(this.at(`${kind}.${number}`));
    return found;
  }
}

function markOf({ property, value }: Statement): string {
  return `${property} ${value}`;
}

/** Each with the one that it shares most with, a pair at a time from the closest down; what is left over stands against nothing. */
function paired(as: readonly Thing[], bs: readonly Thing[]): [Thing, Thing][] {
  if (as.length * bs.length > MANY)
    return Array.from({ length: Math.max(as.length, bs.length) }, (_, at) => [as[at] ?? NOTHING, bs[at] ?? NOTHING]);
  const pairs = as.flatMap((a, i) => bs.map((b, j) => ({ i, j, shared: sharedBy(a, b), apart: Math.abs(i - j) })));
  pairs.sort((x, y) => y.shared - x.shared || x.apart - y.apart || x.i - y.i);
  const [ofA, takenB] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j, shared } of pairs) {
    if (shared === 0 || ofA.has(i) || takenB.has(j)) continue;
    ofA.set(i, j);
    takenB.add(j);
  }
  return [
    ...as.map((a, i): [Thing, Thing] => [a, ofA.has(i) ? bs[ofA.get(i)!]! : NOTHING]),
    ...bs.filter((_, j) => !takenB.has(j)).map((b): [Thing, Thing] => [NOTHING, b]),
  ];
}

/** A name or a side in common counts before any number of other things. */
function sharedBy(a: Thing, b: Thing): number {
  let shared = 0;
  for (const mark of a.marks) if (b.marks.has(mark)) shared += /^(?:name|party|text|title) /u.test(mark) ? 100 : 1;
  return shared;
}

function changesOf(a: Thing, b: Thing): Change[] {
  const subject = b.subject || a.subject;
  const changes: Change[] = [];
  const properties = new Set([...a.statements, ...b.statements].map(({ property }) => property));
  for (const property of properties) {
    const lost = without(a, b, property);
    const found = without(b, a, property);
    const changed = LISTS.has(property) ? 0 : Math.min(lost.length, found.length);
    for (const [index, { value, because }] of found.entries())
      changes.push({ subject, property, from: index < changed ? lost[index]!.value : null, to: value, because });
    for (const { value } of lost.slice(changed))
      changes.push({ subject: a.subject, property, from: value, to: null, because: null });
  }
  return changes;
}

function without({ statements }: Thing, other: Thing, property: Property): Statement[] {
  const there = new Set(other.statements.filter((one) => one.property === property).map(({ value }) => value));
  return statements.filter((one) => one.property === property && !there.has(one.value));
}
