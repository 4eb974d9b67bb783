/** What the lines under the words mean; each kind can be taken away and put back. */
import type { Answers } from "../../api/questions.ts";
import { KINDS, type Kind, kindOf } from "./segments.ts";

const NAMES: Readonly<Record<Kind, string>> = {
  meeting: "meeting",
  people: "people and sides",
  time: "time and place",
  subject: "subjects",
  words: "what was said",
};

interface Given {
  readonly report: Answers["report"];
  readonly marked: ReadonlySet<Kind>;
  readonly mark: (kinds: ReadonlySet<Kind>) => void;
}

export function Legend({ report: { statements, passages }, marked, mark }: Given) {
  const has = (kind: Kind) =>
    kind === "words" ? passages.length > 0 : statements.some((statement) => kindOf(statement) === kind);
  return (
    <fieldset className="kinds small no-print">
      <legend className="aside">What is marked in the text</legend>
      {KINDS.filter(has).map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={marked.has(kind)}
            onChange={({ target }) =>
              mark(new Set(target.checked ? [...marked, kind] : [...marked].filter((one) => one !== kind)))
            }
          />
          <span className={`sample ${kind}`}>{NAMES[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
