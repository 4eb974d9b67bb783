/** The relations of the record: to be searched, sorted and opened. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, memo, Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import { loaded } from "../../api/loaded.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { afterPaint } from "../../parts/after-paint.ts";
import { useTitle } from "../../parts/use-title.ts";
import { News, newsInWords, Waiting } from "./News.tsx";
import { Rows } from "./Rows.tsx";
import { allSeen, rememberVisit } from "./visit.ts";
import "./home.css";

type Dyad = Answers["dyads"][number];
export interface Line extends Dyad {
  readonly pair: string;
  readonly names: readonly [string, string];
}

/** Shapes of countries are fetched when the page stands. */
const RelationsMap = lazy(async () => {
  await afterPaint();
  return { default: (await loaded(() => import("../../pictures/RelationsMap.tsx"))).RelationsMap };
});

const Empty = lazy(async () => ({ default: (await loaded(() => import("./Empty.tsx"))).Empty }));

const ORDERS = { meetings: "most meetings", last: "last met", name: "name", news: "what is new" } as const;
type Order = keyof typeof ORDERS;

/** Relations that come with the first answer: those that met most. */
const FIRST = 1_000;

export function Home() {
  useTitle("Relations");
  const { find = "", order = "meetings", country } = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  // The first of them stand at once; of a large record the others follow.
  const first = useAnswer("dyads", { limit: FIRST });
  const every = useAnswer("dyads", {}, { enabled: first.data?.length === FIRST });
  const dyads = every.data ? every : first;
  const [visits, setVisits] = useState(rememberVisit);
  const { before } = visits;
  const fresh = useAnswer(
    "dyads",
    { knownSince: before ?? undefined },
    { enabled: before !== null && first.isSuccess },
  );
  const news = before === null ? undefined : fresh.data;
  // What is chosen is seen at once; a long list follows.
  const wanted = useDeferredValue(find);
  const sorted = useDeferredValue(order as Order);
  const within = useDeferredValue(country);
  const choose = useCallback(
    (code: string | undefined) =>
      void navigate({ search: (was) => ({ ...was, country: code }), replace: true, resetScroll: false }),
    [navigate],
  );
  const countries = useMemo(() => sidesOf(dyads.data ?? []), [dyads.data]);
  return (
    <>
      <header className="head">
        <div>
          <h1>Relations</h1>
          <p className="soft">Every two sides that met, by the reports of this record.</p>
        </div>
        <form className="controls" aria-label="Relations" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="soft small">Find</span>
            <input
              className="field"
              type="search"
              value={find}
              placeholder="country or body"
              onChange={({ target }) =>
                void navigate({ search: (was) => ({ ...was, find: target.value }), replace: true })
              }
            />
          </label>
          <label>
            <span className="soft small">Relations of</span>
            <select
              className="field of-country"
              value={country ?? ""}
              onChange={({ target }) =>
                void navigate({
                  search: (was) => ({ ...was, country: target.value || undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              <option value="">all</option>
              {countries.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="soft small">Order</span>
            <select
              className="field"
              value={order}
              onChange={({ target }) =>
                void navigate({ search: (was) => ({ ...was, order: target.value }), replace: true })
              }
            >
              {Object.entries(ORDERS).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </form>
      </header>
      <Answered of={dyads} room="30rem">
        {(all) =>
          all.length === 0 ? (
            <Suspense>
              <Empty />
            </Suspense>
          ) : (
            <>
              <div className="home-top">
                <div className="map-room">
                  <Suspense>
                    <RelationsMap dyads={all} chosen={country} choose={choose} />
                  </Suspense>
                </div>
                <aside aria-label="News">
                  <News before={before} fresh={news} seen={() => setVisits(allSeen())} />
                  <Waiting />
                </aside>
              </div>
              <Relations all={all} fresh={news} find={wanted} country={within} order={sorted} />
            </>
          )
        }
      </Answered>
    </>
  );
}

const Relations = memo(function Relations({
  all,
  fresh,
  find,
  country,
  order,
}: {
  readonly all: readonly Dyad[];
  readonly fresh: readonly Dyad[] | undefined;
  readonly find: string;
  readonly country: string | undefined;
  readonly order: Order;
}) {
  const lines = useMemo(() => {
    const news = new Map(fresh?.map((dyad) => [dyad.sides.join("-"), dyad.news]));
    return all.map((dyad) => lineOf(dyad, news.get(dyad.sides.join("-"))));
  }, [all, fresh]);
  const found = useMemo(
    () =>
      lines
        .filter(
          (line) =>
            has(line, find) &&
            (country === undefined || line.sides.includes(country)) &&
            (order !== "news" || line.news !== undefined),
        )
        .toSorted(ORDERED[order] ?? ORDERED.meetings),
    [lines, find, country, order],
  );
  return (
    <>
      <p className="soft small" role="status">
        {order === "news" && found.length === 0
          ? "Nothing is new since your last visit."
          : found.length === lines.length
            ? `${lines.length} relations`
            : `${found.length} of ${lines.length} relations`}
      </p>
      {found.length === 0 ? null : (
        <p className="relations-head soft small" aria-hidden="true">
          <span>Sides</span>
          <span />
          <span className="number">Meetings</span>
          <span className="number">Reports</span>
          <span className="level">Highest level</span>
          <span>Last met</span>
          <span>First met</span>
        </p>
      )}
      <Rows lines={found} row={rowOf} />
    </>
  );
});

const rowOf = (line: Line) => <Relation line={line} />;

function Relation({
  line: { pair, sides, names, meetings, reports, first, last, level, news },
}: {
  readonly line: Line;
}) {
  return (
    <>
      <Link to="/relations/$pair" params={{ pair }} className="pair">
        {names[0]} <span className="soft">–</span> {names[1]}
        {news === undefined ? null : <span className="chip new">{newsInWords(news)}</span>}
      </Link>
      <span className="codes soft small" aria-hidden="true">
        {sides.join(" ")}
      </span>
      <span className="number">
        {meetings} <span className="unit soft small">{meetings === 1 ? "meeting" : "meetings"}</span>
      </span>
      <span className="number reports">
        {reports} <span className="unit soft small">{reports === 1 ? "report" : "reports"}</span>
      </span>
      <span className="level soft">{level === null ? "" : keyInWords(level)}</span>
      <span className="last">{last === null ? <span className="soft">day not known</span> : dayInWords(last)}</span>
      <span className="first soft small">{first === null || first === last ? "" : first.slice(0, 4)}</span>
    </>
  );
}

function lineOf(dyad: Dyad, news: Dyad["news"]): Line {
  const names = dyad.sides.map(sideName) as [string, string];
  return { ...dyad, ...(news && { news }), pair: dyad.sides.join("-"), names };
}

/** Codes and names, in order of names. */
function sidesOf(dyads: readonly Dyad[]): readonly (readonly [code: string, name: string])[] {
  return [...new Set(dyads.flatMap(({ sides }) => sides))]
    .map((code) => [code, sideName(code)] as const)
    .toSorted(([, a], [, b]) => inOrder(a, b));
}

function has({ sides, names }: Line, words: string): boolean {
  const wanted = words
    .toLowerCase()
    .split(/[\s–-]+/u)
    .filter(Boolean);
  return wanted.every(
    (word) =>
      names.some((name) => name.toLowerCase().includes(word)) || sides.some((side) => side.toLowerCase() === word),
  );
}

/** Made once: thousands of names are compared by it. */
const inOrder = new Intl.Collator("en").compare;
const byName = (a: Line, b: Line) => inOrder(a.names[0], b.names[0]) || inOrder(a.names[1], b.names[1]);
const newest = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const ORDERED: Readonly<Record<Order, (a: Line, b: Line) => number>> = {
  meetings: (a, b) => b.meetings - a.meetings || b.reports - a.reports || byName(a, b),
  last: (a, b) => newest(a.last ?? "", b.last ?? "") || byName(a, b),
  name: byName,
  news: (a, b) =>
    (b.news?.meetings ?? 0) - (a.news?.meetings ?? 0) ||
    (b.news?.reports ?? 0) - (a.news?.reports ?? 0) ||
    byName(a, b),
};
