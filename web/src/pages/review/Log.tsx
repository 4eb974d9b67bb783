/** Who judged what and why; what stands can be withdrawn. */
import { useAnswer } from "../../api/ask.ts";
import { judgeName, useJudge } from "../../api/judge.ts";
import { Answered } from "../../parts/Answered.tsx";

export function Log() {
  const judgements = useAnswer("judgements", { limit: 50 });
  const judge = useJudge();
  return (
    <section style={{ marginTop: "2.5rem" }}>
      <h2>Judged</h2>
      <Answered of={judgements}>
        {(found) =>
          found.length === 0 ? (
            <p className="nothing">Nobody has judged anything yet.</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">Who, when</th>
                  <th scope="col">Why</th>
                  <th scope="col">
                    <span className="aside">Withdraw</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {found.map((judgement) => (
                  <tr key={judgement.id}>
                    <td>
                      {judgement.verdict} {judgement.property} {judgement.value}
                      <span className="small soft">
                        {" "}
                        {judgement.about.map((each) => ("id" in each ? each.id.slice(0, 8) : "")).join(" ")}
                      </span>
                    </td>
                    <td>
                      {judgement.by} <span className="small soft">{judgement.made.slice(0, 10)}</span>
                    </td>
                    <td>{judgement.why}</td>
                    <td>
                      {judgement.state === "stands" && judgement.verdict !== "restore" ? (
                        <button
                          type="button"
                          className="button"
                          onClick={() =>
                            judge.mutate({ verdict: "restore", about: [judgement.id], by: judgeName() || judgement.by })
                          }
                        >
                          Withdraw
                        </button>
                      ) : (
                        <span className="small soft">{judgement.state}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </section>
  );
}
