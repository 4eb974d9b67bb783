/** Who holds the offices that meet, on each side, as bars of time. */

import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { asking } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { TermBars } from "../../pictures/TermBars.tsx";
import type { Period } from "../../router.tsx";

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
  const shown = RANKS.flatMap((rank) =>
    latest(terms.filter((term) => term.rank === rank && term.doubtful === null && isWithin(term, period))),
  );
  return (
    <div style={{ marginBottom: "1.5rem" }}>
      <h3>{sideName(side)}</h3>
      {shown.length === 0 ? (
        <p className="nothing">No office-holder is told of.</p>
      ) : (
        <>
          <TermBars terms={shown} />
          <ul>
            {shown.map((term) => (
              <li key={`${term.office} ${term.holder.id} ${term.first}`} className="entry">
                <OneTerm term={term} />
              </li>
            ))}
          </ul>
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
const ROOM = 20;
/** Of each office, the last ones: who came before them is told on their pages. */
const SHOWN = 3;

function latest(terms: readonly Term[]): readonly Term[] {
  return terms
    .toSorted((a, b) => (b.last ?? "").localeCompare(a.last ?? ""))
    .filter((term, _, all) => term === all[0] || term.reports > 1)
    .slice(0, SHOWN);
}

function OneTerm({ term: { holder, title, first, last, reports } }: { readonly term: Term }) {
  return (
    <>
      <Link to="/people/$person" params={{ person: holder.id }}>
        {holder.name}
      </Link>
      <span className="small soft">
        {title} ·{" "}
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
