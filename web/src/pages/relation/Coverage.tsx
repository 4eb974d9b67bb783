/** What was collected, so that silence in the record is not taken for silence in the world. */
import { useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";

export function Coverage({ sides, asOf }: { readonly sides: readonly string[]; readonly asOf: string | undefined }) {
  const coverage = useAnswer("coverage", { sides, asOf });
  return (
    <Answered of={coverage} room="8rem">
      {({ months, gaps, sources }) => {
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
}
