/** Values of a meeting: each with the words of every report that gives it, one gesture away. */
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";
import { type Citation, Cited } from "../../parts/Evidence.tsx";

type Meeting = Answers["meeting"];
type Told = Meeting["told"][number];
type ValueTold = Told["values"][number];

export function Values({
  told,
  accounts,
  except,
}: {
  readonly told: readonly Told[];
  readonly accounts: Meeting["accounts"];
  readonly except: readonly string[];
}) {
  return (
    <dl className="values">
      {told
        .filter(({ property }) => !except.includes(property))
        .map(({ property, agreement, values }) => (
          <div key={property}>
            <dt className="soft">
              {keyInWords(property.replaceAll(".", " "))}
              {agreement === "disagreed" ? <span className="chip gone"> differ</span> : null}
            </dt>
            <dd>
              {values.map((value, index) => (
                <span key={value.value}>
                  {index > 0 ? <span className="soft">; </span> : null}
                  <Value property={property} value={value} accounts={accounts} />
                  {values.length > 1 ? <span className="small soft"> {value.sources}×</span> : null}
                </span>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  );
}

export function Value({
  property,
  value,
  accounts,
  words,
}: {
  readonly property: string;
  readonly value: ValueTold;
  readonly accounts: Meeting["accounts"];
  /** Instead of the value itself. */
  readonly words?: string;
}) {
  const said = inWords(property, value.value);
  const inferred = value.by.length > 0 && value.by.every(({ basis }) => basis === "inferred");
  return (
    <Cited
      title={said}
      note={keyInWords(property.replaceAll(".", " "))}
      citations={value.by.flatMap((by) => citationsOf(by, accounts))}
    >
      {words === undefined ? said : <span className="small soft">{words}</span>}
      {inferred && words === undefined ? (
        <span className="small soft" title="inferred, not said">
          {" "}
          (inferred)
        </span>
      ) : null}
    </Cited>
  );
}

function citationsOf(
  { document, basis, because, evidence }: ValueTold["by"][number],
  accounts: Meeting["accounts"],
): Citation[] {
  const account = accounts.find((one) => one.document === document);
  return evidence.map(({ quote, field, start, verified }) => ({
    ...{ quote, document, basis, because, verified },
    publisher: account?.publisher,
    published: account?.published,
    start: field === "text" ? start : undefined,
  }));
}

/** As the reports write them. */
const WRITTEN: ReadonlySet<string> = new Set(["name", "office", "project", "organisation", "title"]);

function inWords(property: string, value: string): string {
  if (property === "date") return dayInWords(value);
  if (property === "party" || property.endsWith("country")) return sideName(value);
  return property.endsWith("city") || WRITTEN.has(property) ? value : keyInWords(value);
}
