/** What a person should look at, and what people judged, as lines. */

import type { ImportedSourceLine } from "../../../record/imported/imported-sources.ts";
import type { Judgement, Reference } from "../../../record/judgements/judgement.ts";
import { lookedAtInWords } from "../../../shared/in-words/looked-at.ts";
import type { AuditLine } from "../../operations/find-audit.ts";
import type { JudgementLine } from "../../operations/find-judgements.ts";
import type { ImportAnswer } from "../../operations/import-judgements.ts";
import type { JudgeAnswer } from "../../operations/judge.ts";
import type { ReviewAnswer } from "../../operations/review.ts";
import { said } from "../words.ts";
import { counted, dotted, key, keys, type Told } from "./told.ts";

export function review({ counts, items, ...looked }: ReviewAnswer): Told {
  const some = lookedAtInWords(looked);
  return {
    head: [
      items.length === 0 ? "nothing to look at" : "what a person should look at, the most useful first",
      `  ${Object.entries(counts)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(", ")}`,
      ...(some === null ? [] : [`  looked at: ${some}; look at more, side, since and until at others`]),
    ],
    items: items.map(({ id, kind, question, answer, because, sides, first, last, reports, about, settle }) => [
      dotted(`item ${key(id)}`, key(kind), keys(sides), `${key(first)} to ${key(last)}`, counted(reports, "report")),
      `  question: ${said(question, 300)}`,
      `  rules say: ${said(answer, 300)} · because ${said(because.join("; "), 400)}`,
      ...about.map(({ kind: what, id: of, label }) => `  about: ${key(what)} ${key(of)} ${said(label, 300)}`),
      ...settle.map(({ command, says }) => `  a person settles it with: ${said(command, 300)} · ${said(says, 200)}`),
    ]),
    next: items[0] ? [{ tool: "quote", input: { id: items[0].about[0]?.id ?? "" }, why: "the words it is about" }] : [],
  };
}

function judgementHead({ id, verdict, about, property, value, was, by, why, made }: Judgement): string[] {
  return [
    dotted(
      `judgement ${key(id)}`,
      key(verdict),
      property !== null && `${key(property)} is ${value === null ? "not told" : said(value)}`,
      was !== null && `was ${said(was)}`,
      `by ${said(by)}`,
      key(made),
    ),
    `  about: ${about.map(referred).join(", ")}`,
    ...(why === null ? [] : [`  why: ${said(why, 300)}`]),
  ];
}

function referred(reference: Reference): string {
  return "id" in reference
    ? `${key(reference.kind)} ${key(reference.id)}`
    : `${key(reference.kind)} of ${said("name" in reference ? reference.name : reference.property)}`;
}

export function judgements(lines: readonly JudgementLine[]): Told {
  return {
    head: [lines.length === 0 ? "nobody judged anything" : "judgements, the latest first"],
    items: lines.map((line) => [
      ...judgementHead(line),
      `  state: ${key(line.state)}${line.because === null ? "" : ` by ${key(line.because)}`}`,
    ]),
    next: [],
  };
}

export function judged({ judgement, added, overrules, effect }: JudgeAnswer): Told {
  return {
    head: [added ? "recorded" : "the same was judged before; nothing was put down"],
    items: [
      judgementHead(judgement),
      ...overrules.map(({ id, by }) => [`overrules: judgement ${key(id)} by ${said(by)}`]),
      ...effect.meetings.map(({ id, date, kind, status }) => [
        `now: ${dotted(`meeting ${key(id)}`, key(date), key(kind), key(status))}`,
      ]),
      ...effect.people.map(({ id, name, country }) => [
        `now: ${dotted(`person ${key(id)}`, said(name), key(country))}`,
      ]),
      ...effect.gone.map((name) => [`gone: what ${said(name)} told`]),
    ],
    next: [{ tool: "judge", input: { verdict: "restore", about: [judgement.id] }, why: "withdraws it" }],
  };
}

export function imported({ new: fresh, known, conflicts }: ImportAnswer): Told {
  return {
    head: [`${counted(fresh, "new judgement")}, ${known} known before, ${counted(conflicts.length, "contradiction")}`],
    items: conflicts.map(({ overruled, by }) => [
      `judgement ${key(by.id)} by ${said(by.by)} overrules ${key(overruled.id)} by ${said(overruled.by)}`,
    ]),
    next: [],
  };
}

export function imports(sources: readonly ImportedSourceLine[]): Told {
  return {
    head: [sources.length === 0 ? "nothing was imported" : "what was imported, by name"],
    items: sources.map(({ name, kind, file, at, rows, gone }) => [
      dotted(
        `${key(kind)} ${said(name)}`,
        counted(rows, kind === "words" ? "entry" : "row", kind === "words" ? "entries" : "rows"),
        gone > 0 && `${gone} gone`,
        `from ${said(file)}`,
        key(at),
      ),
    ]),
    next: [],
  };
}

export function audit(lines: readonly AuditLine[]): Told {
  return {
    head: [
      lines.length === 0
        ? "nobody had the record changed through a server"
        : "who had the record changed through a server, the latest first",
    ],
    items: lines.map(({ number, at, by, role, did, about, came }) => [
      dotted(`change ${number}`, key(at), key(did), `by ${said(by)}`, key(role)),
      `  asked: ${said(JSON.stringify(about), 300)}`,
      `  came: ${said(JSON.stringify(came), 300)}`,
    ]),
    next: [],
  };
}
