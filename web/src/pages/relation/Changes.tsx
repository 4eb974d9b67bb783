/** The latest comparable meetings held against each other: what is new, dropped, reworded, returned. */
import { Link } from "@tanstack/react-router";
import { memo, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { type Input, useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";
import { written } from "../../parts/written.ts";

type Pair = Answers["changes"]["pairs"][number];
type Change = Pair["changes"][number];

const CHIPS: Readonly<Record<Change["type"], string>> = {
  new: "new",
  dropped: "gone",
  reworded: "warn",
  returned: "new",
  repeated: "plainly",
};
/** Changes that are shown before somebody asks for all. */
const SHOWN = 8;

export const Changes = memo(function Changes({
  sides,
  period,
}: {
  readonly sides: readonly string[];
  readonly period: Input;
}) {
  const changes = useAnswer("changes", { sides, ...period, limit: 3 });
  return (
    <Answered of={changes} room="22rem">
      {({ pairs, notes }) =>
        pairs.length === 0 ? (
          <p className="nothing">{notes.join(" ") || "No two meetings can be held against each other."}</p>
        ) : (
          <OfPairs pairs={pairs} sides={sides} />
        )
      }
    </Answered>
  );
});

function OfPairs({ pairs, sides }: { readonly pairs: readonly Pair[]; readonly sides: readonly string[] }) {
  const [chosen, choose] = useState(0);
  const [all, showAll] = useState(false);
  const pair = pairs[Math.min(chosen, pairs.length - 1)]!;
  const told = pair.changes.filter(({ type }) => type !== "repeated");
  const repeated = pair.changes.length - told.length;
  return (
    <>
      {pairs.length > 1 ? (
        <label className="no-print">
          <span className="aside">Which meetings</span>
          <select className="field" value={chosen} onChange={({ target }) => choose(Number(target.value))}>
            {pairs.map(({ earlier, later, series }, index) => (
              <option key={`${earlier.id}${later.id}`} value={index}>
                {said(later.day)} against {said(earlier.day)} · {series}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <p className="held-against soft">
        <Meeting of={pair.later} /> held against <Meeting of={pair.earlier} />, {BASES[pair.basis]}.
        {pair.order === "inferred" ? " Their order is inferred." : ""} {sentences(pair.notes)}
      </p>
      {told.length === 0 ? <p className="nothing">Nothing new, dropped or reworded.</p> : null}
      <ol>
        {told.slice(0, all ? undefined : SHOWN).map((change) => (
          <OneChange
            key={`${change.type} ${change.earlier?.start} ${change.later?.start} ${change.subject}`}
            change={change}
          />
        ))}
      </ol>
      <p className="more soft">
        {told.length > SHOWN ? (
          <button type="button" className="button no-print" onClick={() => showAll(!all)}>
            {all ? "The weightiest only" : `${told.length - SHOWN} more`}
          </button>
        ) : null}{" "}
        <Link
          to="/compare"
          search={{ sides: sides.join(" "), from: pair.earlier.id, to: pair.later.id }}
          className="no-print"
        >
          Side by side
        </Link>
        . {repeated > 0 ? `${repeated} repeated as they were.` : ""}
      </p>
    </>
  );
}

export function sentences(notes: readonly string[]): string {
  return notes.map((note) => `${note[0]?.toUpperCase()}${note.slice(1)}.`).join(" ");
}

const BASES: Readonly<Record<Pair["basis"], string>> = {
  side: "by accounts of the same side",
  outlet: "by accounts of the same outlet",
  others: "by accounts of different voices",
};

function said(day: string | null): string {
  return day === null ? "a day not known" : dayInWords(day);
}

function Meeting({ of: { id, day } }: { readonly of: Pair["earlier"] }) {
  return (
    <Link to="/meetings/$meeting" params={{ meeting: id }}>
      {said(day)}
    </Link>
  );
}

export function OneChange({ change }: { readonly change: Change }) {
  const { type, subject, earlier, later, overlay, why, importance } = change;
  const citations = [later, earlier].flatMap((wording) =>
    wording ? [{ ...wording, under: wording === later ? "Later" : "Earlier" }] : [],
  );
  return (
    <li className="change">
      <div>
        <span className={`chip ${CHIPS[type]}`}>{type}</span>
        {importance === 3 ? <span className="aside">weighty</span> : null}
      </div>
      <div>
        <p>
          <Cited title={subject} note={why} citations={citations}>
            {importance === 3 ? <b>{subject}</b> : subject}
          </Cited>
        </p>
        <p className="quote" {...written((later ?? earlier)?.quote ?? null)}>
          {overlay ? <Overlay of={overlay} /> : (later ?? earlier)?.quote}
        </p>
      </div>
    </li>
  );
}

export function Overlay({ of }: { readonly of: NonNullable<Change["overlay"]> }) {
  return of.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    // What is gone stands beside what is there, and not within a word of it.
    const parted = /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(of[index + 1]?.text ?? "");
    const Mark = kind === "gone" ? "del" : kind === "came" ? "ins" : "span";
    return <Mark key={key}>{parted ? `${text} ` : text}</Mark>;
  });
}
