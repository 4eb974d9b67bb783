/** The picture as a table: each two that met, how often, first and last. */
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import type { Network, Shown } from "../../pictures/network/picture-of.ts";
import { pairRows } from "./rows.ts";

/** Rows at once: the rest by the slider, or by whom one looks for. */
const ROWS = 100;

export function PairTable({
  of,
  shown,
  chosen,
}: {
  readonly of: Network["of"];
  readonly shown: Shown;
  readonly chosen: string | undefined;
}) {
  const pairs = useMemo(() => pairRows(shown, chosen), [shown, chosen]);
  const name = shown.people.find(({ id }) => id === chosen)?.name;
  return (
    <details className="pairs">
      <summary>
        As a table: {pairs.length.toLocaleString("en")} {pairs.length === 1 ? "pair" : "pairs"}
        {name === undefined ? "" : ` with ${name}`}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col">met</th>
            <th scope="col" className="number">
              times
            </th>
            <th scope="col" className="first">
              first
            </th>
            <th scope="col">last</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, ROWS).map(({ a, b, names: [who, met], meetings, first, last, latest }) => (
            <tr key={`${a} ${b}`}>
              <td dir="auto">{who}</td>
              <td dir="auto">{met}</td>
              <td className="number">
                {of === "countries" ? (
                  <Link to="/relations/$pair" params={{ pair: `${a}-${b}` }}>
                    {meetings.toLocaleString("en")}
                  </Link>
                ) : (
                  meetings.toLocaleString("en")
                )}
              </td>
              <td className="first">{first === null ? "" : dayInWords(first)}</td>
              <td>
                <Link to="/meetings/$meeting" params={{ meeting: latest }}>
                  {last === null ? "day not known" : dayInWords(last)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > ROWS ? (
        <p className="small soft">
          The first {ROWS}: those who met oftenest. Choose somebody, or a least number, for the rest.
        </p>
      ) : null}
    </details>
  );
}
