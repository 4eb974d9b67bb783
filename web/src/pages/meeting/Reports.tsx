/** The reports of a meeting, and why they are taken for one meeting's. */
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";
import { written } from "../../parts/written.ts";
import { namedAmong } from "./named.ts";

type Meeting = Answers["meeting"];

export function Reports({ accounts, because }: Pick<Meeting, "accounts" | "because">) {
  const named = namedAmong(accounts);
  return (
    <>
      <div style={{ overflowX: "auto" }}>
        <table>
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Gives the day as</th>
              <th scope="col">Place</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ id, document, title, date, place, source }) => (
              <tr key={id}>
                <th scope="row" style={{ fontWeight: 400 }}>
                  <Link to="/reports/$document" params={{ document }} {...written(named(document))}>
                    {named(document)}
                  </Link>
                  {title === null ? null : (
                    <span className="soft small" style={{ display: "block" }} {...written(title)}>
                      {title}
                    </span>
                  )}
                </th>
                <td>{date === null ? <span className="soft">not told</span> : dayInWords(date)}</td>
                <td>
                  {place.city ??
                    (place.country === null ? <span className="soft">not told</span> : sideName(place.country))}
                </td>
                <td className="soft">
                  {source}
                  {accounts.filter((one) => one.source === source).length > 1 ? " (copies of one text)" : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {because.length > 0 ? (
        <details style={{ marginTop: "0.75rem" }}>
          <summary className="soft">Why these are reports of one meeting</summary>
          <ul>
            {because.map(({ documents, because: reasons }) => (
              <li key={documents.join(" ")} className="small">
                {documents.map(named).join(" and ")}: {reasons.join("; ")}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
