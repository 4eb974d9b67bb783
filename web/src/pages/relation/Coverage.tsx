/** What was collected, so that silence in the record is not taken for silence in the world. */
import { memo } from "react";
import { useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import type { Period } from "../../router.tsx";

/** Months from the first to the last against a day, a month or a year. */
function isWithin(first: string, last: string, { since, until }: Period): boolean {
  return (
    (since === undefined || last.slice(0, since.length) >= since.slice(0, last.length)) &&
    (until === undefined || first.slice(0, until.length) <= until.slice(0, first.length))
  );
}

export const Coverage = memo(function Coverage({
  sides,
  period,
}: {
  readonly sides: readonly string[];
  readonly period: Period;
}) {
  const coverage = useAnswer("coverage", { sides, asOf: period.asOf });
  return (
    <Answered of={coverage} room="8rem">
      {({ months: all, gaps: missing, sources }) => {
        const months = all.filter(({ month }) => isWithin(month, month, period));
        const gaps = missing.filter((gap) => isWithin(gap.slice(0, 7), gap.slice(-7), period));
        const most = Math.max(1, ...months.map(({ collected }) => collected));
        const told = sources.filter((source) => source.told > 0);
        return (
          <>
            <figure>
              <div className="months" aria-hidden="true">
                {months.map(({ month, collected, told: ours }) => (
                  <i
                    key={month}
                    title={`${month}: ${collected} reports, ${ours} of these sides`}
                    data-told={ours > 0}
                    style={{ height: `${Math.round((collected / most) * 100)}%` }}
                  />
                ))}
              </div>
              <figcaption className="small soft">
                Reports by month, {months[0]?.month ?? "none"} to {months.at(-1)?.month ?? "none"}; dark where one tells
                of these sides.{" "}
                {gaps.length > 0
                  ? `No report of any outlet was collected in ${gaps.slice(0, 6).join(", ")}${gaps.length > 6 ? ` and ${gaps.length - 6} more stretches` : ""}.`
                  : "No month is without a report."}
              </figcaption>
            </figure>
            <table style={{ marginTop: "1rem" }}>
              <thead>
                <tr>
                  <th scope="col">Outlet</th>
                  <th scope="col" className="number">
                    on these sides
                  </th>
                  <th scope="col" className="number">
                    in all
                  </th>
                  <th scope="col">Months without any</th>
                </tr>
              </thead>
              <tbody>
                {told.map((source) => (
                  <tr key={source.publisher ?? ""}>
                    <th scope="row" style={{ fontWeight: 400 }}>
                      {source.publisher ?? <span className="soft">publisher not known</span>}
                    </th>
                    <td className="number">{source.told}</td>
                    <td className="number">{source.reports}</td>
                    <td className="small soft">
                      {source.gaps.slice(0, 4).join(", ")}
                      {source.gaps.length > 4 ? ` and ${source.gaps.length - 4} more` : ""}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        );
      }}
    </Answered>
  );
});
