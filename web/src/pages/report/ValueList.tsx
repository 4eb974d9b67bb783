/** What was read from a report, by what it is about: each value with its rule and words, and the way to put it right. */
import { type RefObject, useEffect, useRef, useState } from "react";
import { keyInWords } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";
import { written } from "../../parts/written.ts";
import { Correct } from "./Correct.tsx";
import { inWords, subjectsOf } from "./in-words.ts";
import { idOf, kindOf, type Statement } from "./segments.ts";

interface Props {
  readonly report: Answers["report"];
  readonly chosen: readonly Statement[];
  readonly choose: (values: readonly Statement[]) => void;
  readonly box: RefObject<HTMLElement | null>;
}

export function ValueList({ report: { statements }, chosen, choose, box }: Props) {
  return (
    <aside ref={box} className="list" aria-label="What was read">
      {subjectsOf(statements).map(([subject, name, values]) => (
        <section key={subject}>
          <h2>{name}</h2>
          <ul>
            {values.map((value) => (
              <OneValue key={value.ref} value={value} chosen={chosen.includes(value)} choose={choose} />
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}

function OneValue({
  value,
  chosen,
  choose,
}: {
  readonly value: Statement;
  readonly chosen: boolean;
  readonly choose: Props["choose"];
}) {
  const { property, basis, because, evidence, reports } = value;
  const [correcting, correct] = useState(false);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <li ref={line} id={idOf(value)} className="value" data-chosen={chosen}>
      <button type="button" className="plain" aria-expanded={chosen} onClick={() => choose(chosen ? [] : [value])}>
        <span className={`key ${kindOf(value)}`} aria-hidden="true" />
        <span className="soft small">{keyInWords(property.replaceAll(".", " "))}</span> {inWords(value)}
        {basis === "inferred" ? <span className="small soft"> (inferred)</span> : null}
      </button>
      {chosen ? (
        <div className="why small">
          {evidence.map(({ quote, rule, start, verified }) => (
            <p key={`${start} ${rule}`}>
              <q {...written(quote)}>{quote}</q> <span className="soft">rule {rule}</span>
              {verified ? null : <span className="chip gone"> not in the stored text</span>}
            </p>
          ))}
          {because === null ? null : <p className="soft">inferred: {because}</p>}
          {reports && reports.length > 0 ? <p className="soft">settled by {reports.join(", ")}</p> : null}
          {correcting ? (
            <Correct value={value} close={() => correct(false)} />
          ) : (
            <button type="button" className="button" onClick={() => correct(true)}>
              Correct
            </button>
          )}
        </div>
      ) : null}
    </li>
  );
}
