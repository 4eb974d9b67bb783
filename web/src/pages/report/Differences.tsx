/** Two texts of one report laid over each other, and what was read from one alone. */

import { keyInWords } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";
import { written } from "../../parts/written.ts";
import { inWords, subjectsOf } from "./in-words.ts";
import { kindOf, type Statement } from "./segments.ts";

type Report = Answers["report"];
type Against = NonNullable<Report["against"]>;

export function Differences({ report, against }: { readonly report: Report; readonly against: Against }) {
  const { number, title, pieces, gone, came } = against;
  return (
    <div className="reading">
      <div>
        <p className="soft small laid">
          Text {report.number} laid over text {number}: <del>what is gone</del>, <ins>what came</ins>.
        </p>
        {title === report.title ? null : (
          <p className="quote" {...written(report.title)}>
            <del>{title ?? "no title"}</del> <ins>{report.title ?? "no title"}</ins>
          </p>
        )}
        <article className="text quote" dir="auto">
          {pieces.map(({ kind, text }, index) => {
            const key = `${index} ${kind}`;
            if (kind === "gone") return <del key={key}>{text}</del>;
            return kind === "came" ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
          })}
        </article>
      </div>
      <aside className="list" aria-label="What was read differently">
        {gone.length + came.length === 0 ? <p className="nothing">Both texts were read alike.</p> : null}
        <Values head={`Read from text ${number} alone`} values={gone} chip="gone" />
        <Values head={`Read from text ${report.number} alone`} values={came} chip="new" />
      </aside>
    </div>
  );
}

interface ValuesGiven {
  readonly head: string;
  readonly values: readonly Statement[];
  readonly chip: "gone" | "new";
}

function Values({ head, values, chip }: ValuesGiven) {
  if (values.length === 0) return null;
  return (
    <section>
      <h2>
        <span className={`chip ${chip}`}>{head}</span>
      </h2>
      {subjectsOf(values).map(([subject, name, told]) => (
        <div key={subject} className="differing">
          <h3>{name}</h3>
          <ul>
            {told
              .filter(({ property }) => property !== "meeting")
              .map((value) => (
                <li key={value.ref}>
                  <span className={`key ${kindOf(value)}`} aria-hidden="true" />
                  <span className="soft small">{keyInWords(value.property.replaceAll(".", " "))}</span> {inWords(value)}
                  {value.evidence[0] && value.evidence[0].quote !== value.value ? (
                    <q className="small" {...written(value.evidence[0].quote)}>
                      {value.evidence[0].quote}
                    </q>
                  ) : null}
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
