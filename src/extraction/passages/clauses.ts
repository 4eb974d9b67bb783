/**
 * A sentence → its clauses of talks. "The ministers stressed X, noted Y and agreed to Z" is three; "that the sides had agreed" within
 * what is noted is part of it; a list of fields stays one.
 */

import type { Token } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import type { PassageAct } from "../../shared/vocabulary.ts";
import type { Annotated } from "../annotated.ts";
import type { Cast } from "../relations/cast.ts";
import type { ActVerb } from "./act-verbs.ts";
import { type Attributed, withoutAttribution } from "./attributions.ts";
import { type Clause, NOBODY, type Stretch, type Subject } from "./clause.ts";
import { IT, OCCASION, SOURCE, SUBORDINATE, THAT } from "./clause-words.ts";
import { SaidBounds } from "./said-bounds.ts";
import { actorsIn, firstActors, subjectIn } from "./subjects.ts";

interface Head {
  readonly verb: ActVerb;
  /** First token of its clause. */
  readonly from: number;
  readonly subject: Subject;
  /** What is said, where it stands before the verb; null where it stands behind. */
  readonly before: Stretch | null;
  readonly rule: string;
}

/** Acts of the world as well as of speech: within "noted that ... and agreed" they are told of. */
const DEEDS: ReadonlySet<PassageAct> = new Set<PassageAct>([
  "discussed",
  "agreed",
  "signed",
  "supported",
  "planned",
  "promised",
  "offered",
  "accepted",
  "hoped",
]);
/** Done by both by their nature. */
const TOGETHER: ReadonlySet<PassageAct> = new Set<PassageAct>(["discussed", "signed"]);
/** What people meet for. */
const PURPOSES: ReadonlySet<PassageAct> = new Set<PassageAct>([
  "discussed",
  "reaffirmed",
  "stressed",
  "congratulated",
  "thanked",
  "condoled",
  "welcomed",
  "informed",
]);
const WHEN = new TokenSet(
  "today yesterday tomorrow week month year morning afternoon evening here together again virtually phone telephone briefly".split(
    " ",
  ),
);
const AND = new TokenSet(["and", "but", "while", "whereas", "as"]);
const NO_OBJECT = new TokenSet("to as among a an one the".split(" "));
const REDUCED = new TokenSet("in by on at between during last since under with".split(" "));

export interface SentenceAt extends Stretch {
  /** Its words report a meeting: what it was for is done at it ("met to discuss X"). */
  readonly telling: boolean;
}

export function clausesOf(
  annotated: Annotated,
  cast: Cast,
  verbs: readonly ActVerb[],
  { from, to, telling }: SentenceAt,
): Clause[] {
  const sentence = withoutAttribution(annotated, cast, from, to);
  return new Sentence(annotated.tokens, cast, sentence, telling).read(verbs);
}

class Sentence {
  readonly #tokens: readonly Token[];
  readonly #cast: Cast;
  readonly #to: number;
  readonly #said: readonly number[];
  #attributed: boolean;
  readonly #telling: boolean;
  #first: number;
  readonly #heads: Head[] = [];
  readonly #bounds: SaidBounds;

  constructor(tokens: readonly Token[], cast: Cast, { from, to, said, attributed }: Attributed, telling: boolean) {
    this.#tokens = tokens;
    this.#cast = cast;
    this.#first = from;
    this.#to = to;
    this.#said = said;
    this.#attributed = attributed;
    this.#telling = telling;
    this.#bounds = new SaidBounds(tokens, cast, to);
  }

  read(verbs: readonly ActVerb[]): Clause[] {
    if (this.#to <= this.#first) return [];
    for (const verb of verbs) {
      if (verb.from < this.#first || verb.to > this.#to) continue;
      const previous = this.#heads.at(-1);
      const head = previous ? this.#next(verb, previous) : this.#begin(verb);
      if (!head) continue;
      // "The ministry said that the sides agreed": the sides do.
      if (!previous && verb.act === "told" && this.#isAccount(head)) {
        this.#first = this.#bounds.behind(verb, this.#to);
        this.#attributed = true;
        continue;
      }
      this.#heads.push(head);
    }
    if (this.#heads.length === 0) return [this.#plain()];
    return this.#heads.flatMap((head, index) => this.#clause(head, this.#heads[index + 1]) ?? []);
  }

  /** Nothing but an outlet, a body or a paper tells it. */
  #isAccount({ subject }: Head): boolean {
    if (subject.kind === "source") return true;
    if (subject.kind !== "actors") return false;
    return subject.actors.every((index) => this.#cast.actors[index]!.kind === "body");
  }

  #begin(verb: ActVerb): Head | null {
    const first = this.#first;
    const { voice } = verb;
    const before = this.#tokens[verb.from - 1];
    if (voice === "bare" || voice === "infinitive" || voice === "active") {
      if (verb.from > first && SUBORDINATE.has(before!) && before!.norm !== "who") return null;
      if (voice === "infinitive") return this.#purpose(verb);
      if (verb.from > first && AND.has(before)) return this.#joinedToMeeting(verb);
      const who = before?.norm === "who" ? verb.from - 1 : verb.from;
      const subject =
        who < verb.from ? this.#antecedent(who) : subjectIn(this.#cast, this.#subjectFloor(verb.from), verb.from);
      if (!subject || subject.kind === "nobody") return null;
      if ((voice === "bare" || verb.form === "third") && !this.#stands(verb)) return null;
      // "This meeting underscores" is the outlet's own word.
      if (verb.form === "third" && subject.kind === "occasion") return null;
      if (verb.entry.whole) return { verb, from: first, subject: NOBODY, before: null, rule: "passage/whole" };
      return { verb, from: first, subject, before: null, rule: "passage/subject" };
    }
    if (voice === "ing") {
      if (verb.from <= first + 1) return null;
      if (!this.#isParticiple(verb)) return this.#withSomebody(verb, first);
      const subject = subjectIn(this.#cast, first, verb.from);
      return subject && { verb, from: first, subject, before: null, rule: "passage/participle" };
    }
    if (verb.from > first && SUBORDINATE.has(before!)) return null;
    return this.#passive(verb, first);
  }

  /** "[X] met Y today to discuss": what they met for; "their plan to discuss" is none. */
  #purpose(verb: ActVerb): Head | null {
    if (!this.#telling || !PURPOSES.has(verb.act)) return null;
    const before = this.#tokens[verb.from - 1]!;
    const behindNoun = this.#cast.holding(verb.from - 1) < 0 && before.shape === "lower" && !WHEN.has(before);
    if (behindNoun && before.kind === "word") return null;
    const actors = firstActors(this.#cast, this.#first, verb.from);
    if (actors.length === 0) return null;
    return { verb, from: this.#first, subject: { kind: "actors", actors }, before: null, rule: "passage/purpose" };
  }

  /** "X called on Y [and discussed] Z"; of "a peaceful and negotiated outcome" nothing. */
  #joinedToMeeting(verb: ActVerb): Head | null {
    const actors = this.#telling ? firstActors(this.#cast, this.#first, verb.from) : [];
    if (actors.length === 0) return null;
    return { verb, from: this.#first, subject: { kind: "actors", actors }, before: null, rule: "passage/joined" };
  }

  #isParticiple({ from }: ActVerb): boolean {
    const before = this.#tokens[from - 1]!;
    return before.text === "," || before.text === "–" || AND.has(before) || before.norm === "also";
  }

  /** ", with [Minister X] noting" */
  #withSomebody(verb: ActVerb, least: number): Head | null {
    const index = this.#cast.holding(verb.from - 1);
    if (index < 0) return null;
    const { from } = this.#cast.actors[index]!;
    const before = this.#tokens[from - 1]?.norm === "the" ? from - 2 : from - 1;
    if (before < least || this.#tokens[before]!.norm !== "with") return null;
    return {
      verb,
      from: before,
      subject: { kind: "actors", actors: [index] },
      before: null,
      rule: "passage/with-somebody",
    };
  }

  /** A subject stands behind the last word that begins another clause. */
  #subjectFloor(to: number): number {
    for (let at = to - 1; at > this.#first; at--) {
      if (this.#cast.holding(at) >= 0) continue;
      if (this.#tokens[at]!.norm === "that") return at + 1;
    }
    return this.#first;
  }

  /** In the present a subject stands right before its verb: "the sides stress", "X, the minister, notes", not "the issues". */
  #stands({ from, voice, form }: ActVerb): boolean {
    const before = this.#tokens[from - 1];
    if (form === "third" && (before?.text === "," || before?.text === ")" || before?.norm === "who")) return true;
    if (voice === "active" && form !== "third") return true;
    const index = this.#cast.holding(from - 1);
    if (index < 0) return OCCASION.has(before) || SOURCE.has(before);
    return form === "third" || this.#cast.actors[index]!.kind !== "person";
  }

  #antecedent(who: number): Subject | null {
    const at = this.#tokens[who - 1]?.text === "," ? who - 2 : who - 1;
    const index = this.#cast.holding(at);
    const kind = index >= 0 ? this.#cast.actors[index]!.kind : "pronoun";
    return kind === "person" || kind === "delegation" ? { kind: "actors", actors: [index] } : null;
  }

  /** "[The importance of X] was stressed"; "it was noted that [X]"; "the Georgian side was informed about [X]". */
  #passive(verb: ActVerb, from: number): Head | null {
    const start = this.#bounds.behindOpening(from, verb.from);
    const by = this.#agent(verb);
    const subject = by ?? NOBODY;
    if (verb.entry.whole) return { verb, from, subject: NOBODY, before: null, rule: "passage/whole" };
    const named = this.#tokens[start];
    // "This assurance was conveyed by X"
    if (verb.voice === "ahead" && by) return null;
    if (verb.voice === "ahead") return { verb, from, subject, before: null, rule: "passage/passive-ahead" };
    if (verb.entry.addressed) {
      const told = actorsIn(this.#cast, start, verb.from);
      if (told.length === 0 && !IT.has(named)) return null;
      return {
        verb,
        from,
        subject: by ?? { kind: "addressed", actors: told },
        before: null,
        rule: "passage/addressed",
      };
    }
    if (IT.has(named) && verb.from - start <= 2)
      return { verb, from, subject, before: null, rule: "passage/impersonal" };
    if (start >= verb.from) return null;
    if (NO_OBJECT.has(this.#tokens[verb.to]!)) {
      // "Armenia was urged to sign" is told of as a whole; "was considered to be" is no act.
      const asked = verb.act === "urged" || verb.act === "invited";
      return asked ? { verb, from, subject, before: { from: start, to: this.#to }, rule: "passage/passive" } : null;
    }
    if (verb.noun >= 0) {
      const rest = { from: verb.noun + 1, to: this.#verbStart(verb) };
      if (IT.has(named) || rest.to <= rest.from)
        return { verb, from, subject, before: null, rule: "passage/passive-ahead" };
      return { verb, from, subject, before: rest, rule: "passage/passive" };
    }
    return { verb, from, subject, before: { from: start, to: verb.from }, rule: "passage/passive" };
  }

  #verbStart({ from }: ActVerb): number {
    return from;
  }

  #agent(verb: ActVerb): Subject | null {
    if (this.#tokens[verb.to]?.norm !== "by") return null;
    for (let at = verb.to + 1; at < Math.min(this.#to, verb.to + 4); at++) {
      const index = this.#cast.holding(at);
      if (index >= 0) return { kind: "actors", actors: [index] };
    }
    return null;
  }

  #next(verb: ActVerb, previous: Head): Head | null {
    const { voice } = verb;
    const before = this.#tokens[verb.from - 1]!;
    const gap = verb.from - previous.verb.to;
    const thatClause = this.#opensThat(previous);
    if (SUBORDINATE.has(before) && before.norm !== "who") return null;
    if (voice === "ing") {
      if (!this.#isParticiple(verb)) return this.#withSomebody(verb, previous.verb.to);
      if (gap < 2 || (DEEDS.has(verb.act) && thatClause)) return null;
      // "improving services and supporting schools"
      if (before.text !== "," && before.norm !== "while" && previous.verb.voice !== "ing") return null;
      return { verb, from: verb.from, subject: previous.subject, before: null, rule: "passage/participle" };
    }
    if (voice === "infinitive") return null;
    if (voice === "passive" || voice === "ahead") return this.#nextPassive(verb, previous, thatClause);
    const joined = before.text === "," || AND.has(before) || before.text === ";";
    if (joined) return this.#joined(verb, previous, thatClause);
    if (before.norm === "who") {
      const subject = this.#antecedent(verb.from - 1);
      return subject && { verb, from: verb.from, subject, before: null, rule: "passage/relative" };
    }
    return this.#ownSubject(verb, previous, thatClause);
  }

  /** "stressed X[, noted] Y [and agreed] to Z" */
  #joined(verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
    const before = this.#tokens[verb.from - 1]!;
    if (previous.verb.voice === "passive" || previous.verb.voice === "ahead") {
      // "was discussed and agreed" is one.
      return null;
    }
    const infinite = (voice: string) => voice === "infinitive" || voice === "bare";
    if (infinite(verb.voice) !== infinite(previous.verb.voice)) return null;
    if (
      verb.voice === "active" &&
      previous.verb.voice === "active" &&
      verb.form === "third" &&
      previous.verb.form !== "third"
    )
      return null;
    if (before.text === "," && REDUCED.has(this.#tokens[verb.to]!) && DEEDS.has(verb.act)) return null;
    if (thatClause && DEEDS.has(verb.act) && this.#tokens[verb.from - 2]?.text !== ",") return null;
    if (verb.from - previous.verb.to <= 1) return null;
    return { verb, from: verb.from, subject: previous.subject, before: null, rule: "passage/joined" };
  }

  /** "..., and [the Georgian side] thanked", "while [he] noted" */
  #ownSubject(verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
    const at = this.#boundary(verb.from, previous.verb.to);
    if (at < 0) return null;
    const actors = actorsIn(this.#cast, at + 1, verb.from);
    const subject: Subject | null = actors.length > 0 ? { kind: "actors", actors } : null;
    if (!subject || ((verb.voice === "bare" || verb.form === "third") && !this.#stands(verb))) return null;
    const strong =
      this.#tokens[at]!.text === ";" || this.#tokens[at - 1]?.text === "," || this.#tokens[at]!.norm !== "and";
    if (thatClause && DEEDS.has(verb.act) && !strong) return null;
    return { verb, from: at + 1, subject, before: null, rule: "passage/subject" };
  }

  /** The word before `to` that begins a clause of equal standing; -1 where one begins that belongs to another. */
  #boundary(to: number, least: number): number {
    for (let at = to - 1; at >= least; at--) {
      const index = this.#cast.holding(at);
      if (index >= 0) {
        at = this.#cast.actors[index]!.from;
        continue;
      }
      const token = this.#tokens[at]!;
      if (SUBORDINATE.has(token)) return -1;
      if (token.text === ";") return at;
      if (AND.has(token) || token.text === ",") {
        if (actorsIn(this.#cast, at + 1, to).length === 0) continue;
        const left = this.#cast.holding(at - 1);
        // "A and B noted": the list goes on to the left.
        if (token.norm === "and" && left >= 0 && this.#tokens[at - 1]!.text !== ",") {
          const further = this.#boundary(at, least);
          if (further >= 0 && actorsIn(this.#cast, further + 1, at).length > 0) return further;
        }
        return at;
      }
    }
    return -1;
  }

  #nextPassive(verb: ActVerb, previous: Head, thatClause: boolean): Head | null {
    const behind = previous.before !== null || previous.verb.voice === "ahead";
    const at =
      previous.before !== null
        ? this.#firstJoint(previous.verb.to, verb.from)
        : this.#lastJoint(previous.verb.to, verb.from);
    if (at < 0 || at + 1 >= verb.from) return null;
    if (thatClause && DEEDS.has(verb.act) && verb.act !== "discussed") return null;
    if (!behind && verb.act === "told") return null;
    for (let index = at + 1; index < verb.from; index++) if (SUBORDINATE.has(this.#tokens[index]!)) return null;
    return this.#passive(verb, at + 1);
  }

  /** Behind a passive whose object stood before it: where the next clause may begin. */
  #firstJoint(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const token = this.#tokens[at]!;
      if (token.text !== "," && token.text !== ";" && !AND.has(token)) continue;
      return token.text === "," && AND.has(this.#tokens[at + 1]!) ? at + 1 : at;
    }
    return -1;
  }

  /** The last ", and", ";", ", while" before a passive. */
  #lastJoint(from: number, to: number): number {
    for (let at = to - 1; at > from; at--) {
      const token = this.#tokens[at]!;
      if (token.text === ";") return at;
      if (AND.has(token) && (this.#tokens[at - 1]!.text === "," || token.norm === "while" || token.norm === "whereas"))
        return at;
    }
    return -1;
  }

  /** What is said begins with "that". */
  #opensThat({ verb }: Head): boolean {
    for (let at = verb.to; at < Math.min(this.#to, verb.to + 10); at++) if (THAT.has(this.#tokens[at]!)) return true;
    return false;
  }

  #clause(head: Head, next: Head | undefined): Clause | null {
    const { verb, from, subject, rule } = head;
    const to = this.#bounds.trimEnd(from, next ? next.from : this.#to);
    const whole = { from, to };
    const content = verb.entry.whole
      ? this.#bounds.trim({ from: this.#bounds.behindOpening(from, verb.from), to })
      : head.before
        ? this.#bounds.trim({ from: head.before.from, to: Math.min(head.before.to, to) })
        : this.#bounds.trim(this.#bounds.saidBefore(head, to) ?? { from: this.#bounds.behind(verb, to), to });
    if (!content) return null;
    return {
      ...whole,
      act: verb.act,
      subject,
      content,
      together: TOGETHER.has(verb.act) && !verb.entry.alone,
      acted: true,
      attributed: this.#attributed,
      rule,
    };
  }

  /** No verb of an act: all of it is told, by whoever is said to say it. */
  #plain(): Clause {
    const from = this.#first;
    const to = Math.max(this.#bounds.trimEnd(from, this.#to), from + 1);
    const content = this.#bounds.trim({ from: this.#bounds.behindOpening(from, to), to }) ?? { from, to };
    const subject: Subject = this.#said.length > 0 ? { kind: "actors", actors: this.#said } : NOBODY;
    return {
      from,
      to,
      act: "told",
      subject,
      content,
      together: false,
      acted: this.#said.length > 0,
      attributed: this.#attributed,
      rule: "passage/plain",
    };
  }
}
