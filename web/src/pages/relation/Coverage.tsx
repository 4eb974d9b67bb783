/** What was collected, so that silence in the record is not taken for silence in the world. */
import { memo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
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

/** Months in EDTF, "2023-06" or "2023-06/2023-08", of which some are named. */
function stretches(gaps: readonly string[], named: number): string {
  const words = gaps.slice(0, named).map((gap) => gap.split("/").map(dayInWords).join(" to "));
  return `${words.join(", ")}${gaps.length > named ? ` and ${gaps.length - named} more stretches` : ""}`;
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
        // What was collected before any report told of these sides says nothing of them.
        const begun = period.since ?? all.find(({ told: ours }) => ours > 0)?.month;
        const shown = { since: begun, until: period.until };
        const months = all.filter(({ month }) => isWithin(month, month, shown));
        const gaps = missing.filter((gap) => isWithin(gap.slice(0, 7), gap.slice(-7), shown));
        const ends = [months[0], months.at(-1)].flatMap((one) => (one ? [dayInWords(one.month)] : []));
        const most = Math.max(1, ...months.map(({ collected }) => collected));
        const told = sources.filter((source) => source.told > 0);
        return (
          <>
            <figure>
              <div className="months" aria-hidden="true">
                {months.map(({ month, collected, told: ours }) => (
                  <i
                    key={month}
                    title={`${dayInWords(month)}: ${collected} reports, ${ours} of these sides`}
                    data-told={ours > 0}
                    style={{ height: `${Math.round((collected / most) * 100)}%` }}
                  />
                ))}
              </div>
              <p className="month-ends" aria-hidden="true">
                {ends.map((end) => (
                  <span key={end}>{end}</span>
                ))}
              </p>
              <figcaption className="small soft">
                Reports that were collected, by month; dark where one tells of these sides.{" "}
                {gaps.length > 0
                  ? `Nothing was collected from any outlet in ${stretches(gaps, 6)}.`
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
                    <td className="small soft">{stretches(source.gaps, 4)}</td>
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
