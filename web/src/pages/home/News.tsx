/** What came into the record since the last visit, and what waits for a person: beside the map, once the relations stand. */
import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { lookedAtInWords } from "../../../../src/shared/in-words/looked-at.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";

type Dyad = Answers["dyads"][number];

const SHOWN = 5;

export function News({
  before,
  fresh,
  seen,
}: {
  /** ISO date-time of the last visit; null on the first. */
  readonly before: string | null;
  /** Undefined while they are asked for. */
  readonly fresh: readonly Dyad[] | undefined;
  readonly seen: () => void;
}) {
  return (
    <section className={before === null ? "news first-visit" : "news"} aria-labelledby="news-head">
      <h2 id="news-head">New since your last visit</h2>
      {before === null ? (
        <p className="soft small">This is the first one from this browser: from now on what comes in is shown here.</p>
      ) : (
        <>
          <p className="soft small">
            <time dateTime={before}>{moment(before)}</time>
          </p>
          {fresh === undefined ? (
            <p className="soft small">Looking …</p>
          ) : fresh.length === 0 ? (
            <p className="small">Nothing has come in since.</p>
          ) : (
            <Fresh fresh={fresh} seen={seen} />
          )}
        </>
      )}
    </section>
  );
}

function Fresh({ fresh, seen }: { readonly fresh: readonly Dyad[]; readonly seen: () => void }) {
  const order = fresh.toSorted((a, b) => b.news!.meetings - a.news!.meetings || b.news!.reports - a.news!.reports);
  return (
    <>
      <ul>
        {order.slice(0, SHOWN).map(({ sides, news }) => (
          <li key={sides.join("-")}>
            <Link to="/relations/$pair" params={{ pair: sides.join("-") }}>
              {sides.map(sideName).join(" – ")}
            </Link>
            <span className="chip new">{newsInWords(news!)}</span>
          </li>
        ))}
      </ul>
      <p className="small after">
        {fresh.length > SHOWN ? (
          <Link to="/" search={(was) => ({ ...was, order: "news" })}>
            All {fresh.length.toLocaleString("en")} relations with news
          </Link>
        ) : (
          <span />
        )}
        <button type="button" className="button" onClick={seen}>
          All seen
        </button>
      </p>
    </>
  );
}

export function newsInWords({ meetings, reports }: NonNullable<Dyad["news"]>): string {
  return meetings > 0
    ? `${meetings.toLocaleString("en")} new ${meetings === 1 ? "meeting" : "meetings"}`
    : `${reports.toLocaleString("en")} new ${reports === 1 ? "report" : "reports"}`;
}

const KINDS: readonly (readonly [keyof Answers["review"]["counts"], one: string, several: string])[] = [
  ["meetings", "doubt whether two are one meeting", "doubts whether two are one meeting"],
  ["people", "doubt whether two are one person", "doubts whether two are one person"],
  ["contradiction", "contradiction between reports", "contradictions between reports"],
  ["date", "uncertain day", "uncertain days"],
  ["office", "overlap of two in one office", "overlaps of two in one office"],
  ["reading", "odd reading", "odd readings"],
];

/** As the page of doubts begins: of a large record a part. */
const LOOK = 50;
/** Milliseconds after which the doubts are weighed: the relations go before. */
const LATER = 700;

export function Waiting() {
  const [now, set] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set(true), LATER);
    return () => clearTimeout(timer);
  }, []);
  const { data, error } = useAnswer("review", { look: LOOK, limit: 1 }, { enabled: now });
  const looked = data ? lookedAtInWords(data) : null;
  const some = data && KINDS.filter(([kind]) => data.counts[kind] > 0);
  return (
    <section className="news" aria-labelledby="waiting-head">
      <h2 id="waiting-head">Waits for review</h2>
      {error ? <p className="soft small">Could not be counted: {error.message}</p> : null}
      {!some && !error ? <p className="soft small">Counting …</p> : null}
      {some?.length === 0 ? <p className="small">Nothing.</p> : null}
      <ul>
        {some?.map(([kind, one, several]) => (
          <li key={kind} className="small">
            <Link to="/review" search={{ kind }}>
              {data!.counts[kind].toLocaleString("en")} {data!.counts[kind] === 1 ? one : several}
            </Link>
          </li>
        ))}
      </ul>
      {looked === null ? null : <p className="soft small">Looked at {looked}.</p>}
    </section>
  );
}

const SAID = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

function moment(iso: string): string {
  return SAID.format(new Date(iso));
}
