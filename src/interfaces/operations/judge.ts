/** Somebody's judgement into the record: what it is about, what it comes to, and which earlier ones it overrules. */
import { z } from "zod";
import { derive } from "../../record/derived/derive.ts";
import { wordsFor } from "../../record/imported/own-words.ts";
import { type Judgement, judgementId, type Reference, thingOf, VERDICTS } from "../../record/judgements/judgement.ts";
import { addJudgement, judgementLog, standingJudgements } from "../../record/judgements/judgement-log.ts";
import { markJudged } from "../../record/judgements/mark-judged.ts";
import { overruledBy } from "../../record/judgements/overruled-by.ts";
import { isOfPeople } from "../../record/judgements/ties-of.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { change } from "./change.ts";
import { idsLike } from "./find-id.ts";
import { accountsOfMeeting, judgedThing } from "./judged-thing.ts";
import { judgedProperty, judgedValue } from "./judged-value.ts";
import { type Effect, effectOf } from "./judgement-effect.ts";
import { valueNow } from "./value-now.ts";

export interface JudgeAnswer {
  readonly judgement: Judgement;
  /** Whether it is new; the same that stands already is not put down twice. */
  readonly added: boolean;
  /** Earlier judgements that it contradicts, and that do not count as long as it stands. */
  readonly overrules: readonly Judgement[];
  /** What it is about, as it is now. */
  readonly effect: Effect;
}

const input = z.strictObject({
  verdict: z.enum(VERDICTS).describe("What is judged."),
  about: z
    .array(z.string().trim().min(1))
    .min(1)
    .max(100)
    .describe("Ids or their beginnings: meetings, people, statements (r7w0n30r:17), documents, judgements."),
  property: z.string().trim().optional().describe("What is corrected: date."),
  value: z.string().trim().optional().describe("What is right."),
  report: z.string().trim().optional().describe("Of a meeting: only what that document says of it, by its name."),
  by: z.string().trim().min(1).max(200).describe("Who judges."),
  why: z.string().trim().min(1).max(2000).optional().describe("Why, for those who read it later."),
  at: z.iso.datetime().describe("When, in UTC."),
});
type Checked = z.output<typeof input>;

export const judge = change({
  name: "judge",
  summary: "Records a judgement, which goes before what rules say, with who made it and why.",
  input,
  answer(store, given): JudgeAnswer {
    const spec = SPECS[given.verdict](store, given);
    const known = standingJudgements(store);
    const same = known.find((one) => isSame(one, spec));
    if (same) return { judgement: same, added: false, overrules: [], effect: effectOf(store, same, known) };
    const overrules = overruledBy(store, spec, known);
    const parts = {
      ...spec,
      overrules: overrules.map(({ id }) => id),
      by: given.by,
      why: given.why ?? null,
      made: given.at,
    };
    const judgement: Judgement = { id: judgementId(parts), ...parts };
    addJudgement(store, judgement);
    markJudged(store, known, standingJudgements(store));
    derive(store);
    return { judgement, added: true, overrules, effect: effectOf(store, judgement, known) };
  },
});

type Spec = Pick<Judgement, "verdict" | "about" | "property" | "value" | "was">;

/** The same said once more is no other judgement, whoever says it. */
function isSame(known: Judgement, spec: Spec): boolean {
  const pair = spec.verdict === "same" || spec.verdict === "different";
  const things = ({ about }: Pick<Judgement, "about">) =>
    about.map((each) => `${pair ? "" : each.kind} ${thingOf(each)}`).sort();
  return (
    known.verdict === spec.verdict &&
    known.verdict !== "restore" &&
    known.property === spec.property &&
    known.value === spec.value &&
    things(known).join("\n\n") === things(spec).join("\n\n")
  );
}

const NOTHING = { property: null, value: null, was: null };

const SPECS: Readonly<Record<Checked["verdict"], (store: RecordStore, given: Checked) => Spec>> = {
  same: pair,
  different: pair,
  correct(store, given) {
    const [typed, ...more] = given.about;
    if (more.length > 0) throw invalid("one thing is corrected at a time");
    const reference = inReport(store, judgedThing(store, typed!, "value"), given.report);
    if (given.value === undefined) throw invalid("what is right? chancery judge correct ID property value");
    const property = judgedProperty(reference, given.property);
    const value = judgedValue(property, given.value, wordsFor(store));
    return { verdict: "correct", about: [reference], property, value, was: valueNow(store, reference, property) };
  },
  reject(store, given) {
    const about = given.about.flatMap((typed): Reference[] => {
      const reference = inReport(store, judgedThing(store, typed, "value"), given.report);
      if (reference.kind === "person")
        throw invalid(
          `${typed}: a person is not rejected; reject the name in a report, by its statement (chancery quote prints them)`,
        );
      if (reference.kind === "judgement") throw invalid(`${typed}: chancery judge restore withdraws a judgement`);
      if (reference.kind === "meeting") return accountsOfMeeting(store, reference.id);
      if (reference.kind !== "value") return [reference];
      // Who has no name in a report is not in it.
      if (reference.property === "name" && reference.of.kind === "mention") return [reference.of];
      if (reference.property === "kind" || reference.property === "status")
        throw invalid(`${typed}: a meeting has some ${reference.property}; correct it, or reject the meeting`);
      return [reference];
    });
    const [first] = about;
    const was = about.length === 1 && first!.kind === "value" ? first!.value : null;
    return { verdict: "reject", about, ...NOTHING, was };
  },
  restore(store, given) {
    const log = judgementLog(store);
    const about = given.about.flatMap((typed) => withdrawn(store, typed, log));
    return { verdict: "restore", about, ...NOTHING };
  },
};

function pair(store: RecordStore, { verdict, about: typed }: Checked): Spec {
  if (typed.length !== 2) throw invalid(`${verdict} takes two: chancery judge ${verdict} A B`);
  const [a, b] = typed.map((each) => judgedThing(store, each, "subject")) as [Reference, Reference];
  for (const [index, { kind }] of [a, b].entries()) {
    if (!["meeting", "account", "person", "mention"].includes(kind))
      throw invalid(`${typed[index]}: a ${kind}; ${verdict} takes two meetings or two people`);
  }
  if (isOfPeople(a) !== isOfPeople(b)) throw invalid(`${typed.join(" and ")}: one is a meeting and one a person`);
  if (thingOf(a) === thingOf(b)) throw invalid(`${typed.join(" and ")}: that is one and the same thing`);
  const about = thingOf(a) < thingOf(b) ? [a, b] : [b, a];
  return { verdict, about, ...NOTHING };
}

/** What one report says of a meeting. */
function inReport(store: RecordStore, reference: Reference, report: string | undefined): Reference {
  if (report === undefined) return reference;
  if (reference.kind !== "meeting") throw invalid("--report goes with a meeting");
  const accounts = accountsOfMeeting(store, reference.id).filter(
    ({ name, document }) => name === report || document.startsWith(report),
  );
  if (accounts.length === 1) return accounts[0]!;
  const there = accountsOfMeeting(store, reference.id).map(({ name }) => name);
  throw invalid(
    `${report}: ${accounts.length === 0 ? "not among" : "several of"} the reports of that meeting, ${there.join(", ")}`,
  );
}

/** A judgement by its id, or those that stand of a thing that they took out of the record. */
function withdrawn(store: RecordStore, typed: string, log: ReturnType<typeof judgementLog>): Reference[] {
  const given = typed.toLowerCase();
  const standing = [...log].filter(([, { state }]) => state !== "withdrawn").map(([judgement]) => judgement);
  if (given.startsWith("j") && idsLike(store, "judgement", given).length > 0) {
    const reference = judgedThing(store, typed, "value");
    if (reference.kind === "judgement") {
      const [, state] = [...log].find(([{ id }]) => id === reference.id)!;
      if (state.state === "withdrawn") throw invalid(`${typed}: is withdrawn already, by ${state.by}`);
      return [reference];
    }
  }
  const of = standing.filter(
    ({ verdict, about }) =>
      verdict === "reject" &&
      about.some((each) => thingOf(each).startsWith(given) || ("name" in each && each.name === typed)),
  );
  if (of.length > 0) return of.map(({ id }) => ({ kind: "judgement", id }));
  throw new ChanceryError(
    "record/unknown-id",
    `${typed}: no judgement has that id, and none rejects a thing of that id; chancery judge list shows them`,
    { id: typed },
  );
}

function invalid(message: string): ChanceryError {
  return new ChanceryError("request/invalid", message);
}
