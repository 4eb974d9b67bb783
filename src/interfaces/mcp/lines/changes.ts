/** What changed, what is said again and again, and what was dealt with when, as lines. */
import type { Wording } from "../../../analysis/changes/change.ts";
import type { ChangesAnswer } from "../../operations/find-changes.ts";
import type { FormulasAnswer } from "../../operations/find-formulas.ts";
import type { TopicsAnswer } from "../../operations/find-topics.ts";
import { quotation, said } from "../words.ts";
import { counted, dotted, type Item, key, keys, type Sources, type Told } from "./told.ts";

export function changes({ sides, pairs, silence, notes }: ChangesAnswer, sources: Sources): Told {
  const [latest] = pairs;
  return {
    head: [
      pairs.length === 0
        ? `no two comparable meetings of ${keys(sides)} with accounts that can be held against each other`
        : `changes between comparable meetings of ${keys(sides)}, the latest pair first`,
      ...notes.map((note) => `  note: ${said(note, 300)}`),
    ],
    items: [
      ...pairs.flatMap((pair) => [
        [
          dotted(
            `pair: from meeting ${key(pair.earlier.id)} (${key(pair.earlier.day)}) to meeting ${key(pair.later.id)} (${key(pair.later.day)})`,
            key(pair.series),
            `accounts of the same ${pair.basis === "others" ? "meeting by different voices" : pair.basis}`,
            pair.order === "inferred" && "their order is worked out, not told",
          ),
          `  said at both: ${pair.coverage.earlier.alsoAtTheOther} of ${pair.coverage.earlier.passages} passages of the earlier, ${pair.coverage.later.alsoAtTheOther} of ${pair.coverage.later.passages} of the later`,
          ...pair.notes.map((note) => `  note: ${said(note, 300)}`),
        ],
        ...pair.changes.map(
          (change): Item => [
            `change ${change.type} · importance ${change.importance} of 3 · ${said(change.subject)} · ${said(change.why, 200)}`,
            ...(change.earlier
              ? [`  earlier ${worded(change.earlier, sources)}`, quotation(change.earlier.quote)]
              : []),
            ...(change.later ? [`  later ${worded(change.later, sources)}`, quotation(change.later.quote)] : []),
          ],
        ),
      ]),
      ...silence.map(
        ({ subject, last, silentSince, why }): Item => [
          `fell silent: ${said(subject)} · last said ${key(last.day)}${silentSince === null ? "" : `, not at the comparable meeting ${key(silentSince.id)} (${key(silentSince.date)})`} · ${said(why, 200)}`,
          `  last ${sources.at(last.name)}`,
          quotation(last.quote),
        ],
      ),
    ],
    next: latest
      ? [
          { tool: "meeting", input: { meeting: latest.later.id }, why: "the later meeting, with all its words" },
          {
            tool: "formulas",
            input: { sides, silent: true },
            why: "what used to be said regularly and is not any more",
          },
        ]
      : [{ tool: "meetings", input: { parties: sides }, why: "what meetings there are" }],
  };
}

function worded({ document, meeting, day }: Wording, sources: Sources): string {
  return `${sources.at(document)}${meeting === undefined ? "" : ` at meeting ${key(meeting)} (${key(day)})`}`;
}

export function formulas(answer: FormulasAnswer, sources: Sources): Told {
  const { sides, meetings, undated, first, last, formulas: found, more, unread } = answer;
  return {
    head: [
      `formulas of ${keys(sides)}: passages that come again in nearly the same words, over ${counted(meetings, "meeting")} from ${key(first?.date)} to ${key(last?.date)}`,
      ...leftOut(undated),
      ...(more > 0 ? [`  ${more} more than were asked for`] : []),
      ...(unread > 0 ? [`  ${counted(unread, "report")} of an older reading: not looked at`] : []),
    ],
    items: found.map((formula) => [
      dotted(
        `formula at ${formula.regularity.said} of ${formula.regularity.of} comparable meetings`,
        `first ${key(formula.first.date)}, last ${key(formula.last.date)}`,
        counted(formula.variants.length, "wording"),
        `in accounts of ${formula.by.accounts
          .slice(0, 4)
          .map(({ name }) => said(name))
          .join(", ")}`,
        formula.silent &&
          `silent since meeting ${key(formula.silent.since.id)} (${key(formula.silent.since.date)})${formula.silent.lapsed ? ", long lapsed" : ""}`,
      ),
      ...formula.variants.slice(0, 2).flatMap(({ text, cited, other, missing }, index) => [
        `  ${
          index === 0
            ? "as last said"
            : dotted(
                "before",
                other.length > 0 &&
                  `with ${other
                    .slice(0, 6)
                    .map((word) => said(word, 40))
                    .join(" ")}`,
                missing.length > 0 &&
                  `without ${missing
                    .slice(0, 6)
                    .map((word) => said(word, 40))
                    .join(" ")}`,
              )
        } ${sources.at(cited.at(-1)!.name)}`,
        quotation(text),
      ]),
    ]),
    next: [{ tool: "changes", input: { sides, limit: 1 }, why: "what changed at the last meeting" }],
  };
}

/** Meetings that have no place in an order of time. */
function leftOut(undated: number): string[] {
  return undated === 0 ? [] : [`  ${counted(undated, "meeting")} of no known day left out: the tool meetings has them`];
}

const CELLS = 6;

export function topics({ sides, meetings, undated, rows }: TopicsAnswer, sources: Sources): Told {
  return {
    head: [
      `what ${keys(sides)} dealt with at ${counted(meetings.length, "meeting")}: of each kind what came most and lately first`,
      ...leftOut(undated),
    ],
    items: rows.map(({ kind, name, cells, first, last, isNew, regularity, silent }) => [
      dotted(
        `${key(kind)} ${said(name)}`,
        `at ${regularity.said} of ${regularity.of} comparable meetings`,
        `first ${key(first)}, last ${key(last)}`,
        isNew && "new at the last meeting",
        silent && `silent since ${key(silent.since.date)}`,
      ),
      `  meetings: ${cells
        .slice(-CELLS)
        .map(({ meeting, date }) => `${key(meeting)} (${key(date)})`)
        .join(", ")}${cells.length > CELLS ? `, and ${cells.length - CELLS} before` : ""}`,
      ...cells
        .slice(-1)
        .flatMap(({ rests: [{ ref, name: document, quote }] }) => [
          `  last: ${key(ref)} ${sources.at(document)}`,
          quotation(quote, 300),
        ]),
    ]),
    next: [
      {
        tool: "positions",
        input: { side: sides[0] ?? "", on: rows.find(({ kind }) => kind === "topic")?.name ?? "energy" },
        why: "what one side said on one of them",
      },
    ],
  };
}
