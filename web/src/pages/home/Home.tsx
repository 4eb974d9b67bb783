/** The relations of the record: to be searched, sorted and opened. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Rows } from "./Rows.tsx";
import "./home.css";

type Dyad = Answers["dyads"][number];
export interface Line extends Dyad {
  readonly pair: string;
  readonly names: readonly [string, string];
}

/** Shapes of countries are fetched when the page stands. */
const RelationsMap = lazy(async () => ({ default: (await import("../../pictures/RelationsMap.tsx")).RelationsMap }));

const ORDERS = { meetings: "most meetings", last: "last met", name: "name" } as const;
type Order = keyof typeof ORDERS;

export function Home() {
  useTitle("Relations");
  const { find = "", order = "meetings", country } = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const dyads = useAnswer("dyads", {});
  const wanted = useDeferredValue(find);
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
            <Empty />
          ) : (
            <>
              <div className="map-room">
                <Suspense>
                  <RelationsMap
                    dyads={all}
                    chosen={country}
                    choose={(code) =>
                      void navigate({ search: (was) => ({ ...was, country: code }), replace: true, resetScroll: false })
                    }
                  />
                </Suspense>
              </div>
              <Relations all={all} find={wanted} country={country} order={order as Order} />
            </>
          )
        }
      </Answered>
    </>
  );
}

function Relations({
  all,
  find,
  country,
  order,
}: {
  readonly all: readonly Dyad[];
  readonly find: string;
  readonly country: string | undefined;
  readonly order: Order;
}) {
  const lines = useMemo(() => all.map(lineOf), [all]);
  const found = useMemo(
    () =>
      lines
        .filter((line) => has(line, find) && (country === undefined || line.sides.includes(country)))
        .toSorted(ORDERED[order] ?? ORDERED.meetings),
    [lines, find, country, order],
  );
  return (
    <>
      <p className="soft small" role="status">
        {found.length === lines.length ? `${lines.length} relations` : `${found.length} of ${lines.length} relations`}
      </p>
      <Rows lines={found} row={(line) => <Relation line={line} />} />
    </>
  );
}

function Relation({ line: { pair, sides, names, meetings, reports, first, last, level } }: { readonly line: Line }) {
  return (
    <>
      <Link to="/relations/$pair" params={{ pair }} className="pair">
        {names[0]} <span className="soft">–</span> {names[1]}
      </Link>
      <span className="codes soft small" aria-hidden="true">
        {sides.join(" ")}
      </span>
      <span className="number">
        {meetings} <span className="soft small">{meetings === 1 ? "meeting" : "meetings"}</span>
      </span>
      <span className="number reports">
        {reports} <span className="soft small">{reports === 1 ? "report" : "reports"}</span>
      </span>
      <span className="level soft">{level === null ? "" : keyInWords(level)}</span>
      <span className="last">{last === null ? <span className="soft">day not known</span> : dayInWords(last)}</span>
      <span className="first soft small">{first === null || first === last ? "" : `since ${first.slice(0, 4)}`}</span>
    </>
  );
}

function Empty() {
  return (
    <div className="state">
      <h2>Nothing has been read into this record yet</h2>
      <p>
        <Link to="/add">Drop files, paste a text, or give addresses</Link>; or put in the samples that come with
        Chancery: <code>chancery ingest samples</code>.
      </p>
    </div>
  );
}

function lineOf(dyad: Dyad): Line {
  const names = dyad.sides.map(sideName) as [string, string];
  return { ...dyad, pair: dyad.sides.join("-"), names };
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

const byName = (a: Line, b: Line) => a.names.join(" ").localeCompare(b.names.join(" "), "en");
const ORDERED: Readonly<Record<Order, (a: Line, b: Line) => number>> = {
  meetings: (a, b) => b.meetings - a.meetings || b.reports - a.reports || byName(a, b),
  last: (a, b) => (b.last ?? "").localeCompare(a.last ?? "") || byName(a, b),
  name: byName,
};
