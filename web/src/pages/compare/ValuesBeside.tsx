/** Days, places, people and subjects as two accounts give them. */
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { Cited } from "../../parts/Evidence.tsx";
import { type Compared, outletOf, type Source, type ValueRow, valueRows } from "./account-rows.ts";

interface Given {
  readonly compared: Compared;
  readonly left: Source;
  readonly right: Source;
}

export function ValuesBeside({ compared, left, right }: Given) {
  const rows = valueRows(compared, left.number, right.number);
  const apart = rows.filter(({ same }) => !same);
  const alike = rows.filter(({ same }) => same);
  return (
    <section className="compared">
      <h2>What each gives</h2>
      {apart.length === 0 ? <p className="nothing">Both give the same values.</p> : null}
      {apart.length > 0 ? <Table rows={apart} left={left} right={right} /> : null}
      {alike.length > 0 && apart.length > 0 ? (
        <details>
          <summary className="soft">{alike.length} that both give alike</summary>
          <Table rows={alike} left={left} right={right} />
        </details>
      ) : null}
    </section>
  );
}

function Table({ rows, left, right }: { readonly rows: readonly ValueRow[] } & Omit<Given, "compared">) {
  return (
    <table className="given">
      <thead>
        <tr>
          <th scope="col">
            <span className="aside">What</span>
          </th>
          <th scope="col">{outletOf(left.texts[0])}</th>
          <th scope="col">{outletOf(right.texts[0])}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.person} ${row.property}`}>
            <th scope="row" className="soft">
              {row.property === "name" ? "took part" : keyInWords(row.property.replaceAll(".", " "))}
              {row.person === null || row.property === "name" ? "" : ` of ${row.person}`}{" "}
              {row.differ ? <span className="chip warn">differ</span> : null}
            </th>
            <td>
              <Values values={row.left} source={left} />
            </td>
            <td>
              <Values values={row.right} source={right} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Values({ values, source }: { readonly values: ValueRow["left"]; readonly source: Source }) {
  if (values.length === 0) return <span className="soft small">not told</span>;
  return values.map(({ value, property, words }, index) => (
    <span key={value}>
      {index > 0 ? <span className="soft">; </span> : null}
      <Cited
        title={inWords(property, value)}
        note={keyInWords(property.replaceAll(".", " "))}
        citations={words
          .filter((one) => one.source === source.number)
          .map(({ quote, document, field, start, basis }) => ({
            ...{ quote, document, basis },
            publisher: source.texts.find(({ name }) => name === document)?.publisher,
            start: field === "text" ? start : undefined,
          }))}
      >
        {inWords(property, value)}
      </Cited>
    </span>
  ));
}

function inWords(property: string, value: string): string {
  if (property === "date") return dayInWords(value);
  if (property.endsWith("country")) return sideName(value);
  return ["name", "office"].includes(property) || property.endsWith("city") ? value : keyInWords(value);
}
