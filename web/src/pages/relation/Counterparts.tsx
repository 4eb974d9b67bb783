/** Who holds the offices that meet, on each side, as bars of time. */

import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { asking } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import type { Period } from "../../router.tsx";
import { barOf, type Scale, scaleOf } from "../office/years.ts";

type Term = Answers["offices"][number];

const RANKS = ["head-of-state", "head-of-government", "foreign-minister", "deputy-foreign-minister"] as const;

export const Counterparts = memo(function Counterparts({
  sides,
  period,
}: {
  readonly sides: readonly string[];
  readonly period: Period;
}) {
  // Who was in office in an earlier period may be none of those last seen.
  const latest = period.until === undefined ? LATEST : undefined;
  const answers = useQueries({ queries: sides.map((side) => asking("offices", { side, asOf: period.asOf, latest })) });
  // All sides at once: the second would be moved by the first.
  const awaited = answers.find(({ data }) => data === undefined);
  if (awaited)
    return (
      <Answered of={awaited} room={`${sides.length * ROOM}rem`}>
        {() => null}
      </Answered>
    );
  return sides.map((side, at) => <OfSide key={side} side={side} terms={answers[at]!.data!} period={period} />);
});

function OfSide({
  side,
  terms,
  period,
}: {
  readonly side: string;
  readonly terms: readonly Term[];
  readonly period: Period;
}) {
  const shown = RANKS.map((rank) =>
    latest(terms.filter((term) => term.rank === rank && term.doubtful === null && isWithin(term, period))),
  );
  const now = shown.flatMap((held) => held.slice(0, 1));
  const before = shown.flatMap((held) => held.slice(1));
  return (
    <div style={{ marginBottom: "1.5rem" }}>
      <h3>{sideName(side)}</h3>
      {now.length === 0 ? (
        <p className="nothing">No office-holder is told of.</p>
      ) : (
        <>
          <Terms terms={now} scale={scaleOf(now)} />
          {before.length === 0 ? null : (
            <details className="before">
              <summary className="small">
                {before.length} seen before {now.length === 1 ? "that" : "them"}
              </summary>
              <Terms terms={before} scale={scaleOf(before)} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

/** Seen in office at some time of the period. Days, months and years are compared as far as the shorter of them goes. */
function isWithin({ first, last }: Term, { since, until }: Period): boolean {
  const end = last ?? first;
  return (
    (since === undefined || end === null || end.slice(0, since.length) >= since) &&
    (until === undefined || first === null || first.slice(0, until.length) <= until)
  );
}

/** Of each rank so many are asked for: more than are shown, for some are told of in one report only. */
const LATEST = 20;
/** Rem that are kept for a side while it is awaited. */
const ROOM = 16;
/** Of each office, the last ones: who came before them is told on their pages. */
const SHOWN = 3;

function latest(terms: readonly Term[]): readonly Term[] {
  return terms
    .toSorted((a, b) => (b.last ?? "").localeCompare(a.last ?? ""))
    .filter((term, _, all) => term === all[0] || term.reports > 1)
    .slice(0, SHOWN);
}

/** Each with a bar from the first to the last report, on one scale of years. */
function Terms({ terms, scale }: { readonly terms: readonly Term[]; readonly scale: Scale | null }) {
  return (
    <>
      {scale === null ? null : (
        <p className="term-years" aria-hidden="true">
          {scale.years.map(({ year, at }) => (
            <span key={year} style={{ insetInlineStart: `${at}%` }}>
              {year}
            </span>
          ))}
        </p>
      )}
      <ul>
        {terms.map((term) => (
          <li key={`${term.office} ${term.holder.id} ${term.first}`} className="entry">
            <OneTerm term={term} scale={scale} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneTerm({ term, scale }: { readonly term: Term; readonly scale: Scale | null }) {
  const { holder, title, first, last, reports } = term;
  const bar = scale && barOf(scale, term);
  return (
    <>
      <span>
        <Link to="/people/$person" params={{ person: holder.id }}>
          {holder.name}
        </Link>{" "}
        <span className="soft">{title}</span>
      </span>
      {scale && bar ? (
        <span className="term-bar" aria-hidden="true">
          {scale.years.map(({ year, at }) => (
            <i key={year} className="year" style={{ insetInlineStart: `${at}%` }} />
          ))}
          <i className="bar-of" style={{ insetInlineStart: `${bar.from}%`, width: `max(4px, ${bar.wide}%)` }} />
        </span>
      ) : null}
      <span className="small soft">
        {first === null
          ? "days not known"
          : first === last
            ? `seen ${dayInWords(first)}`
            : `seen ${dayInWords(first)} to ${dayInWords(last ?? first)}`}{" "}
        · {reports} {reports === 1 ? "report" : "reports"}
      </span>
    </>
  );
}
