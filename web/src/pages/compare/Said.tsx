/** What was said and done, as each of two accounts tells it; words that it has alone are marked. */
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { Cited } from "../../parts/Evidence.tsx";
import { written } from "../../parts/written.ts";
import { type Compared, outletOf, type Point, pointRows, type Source, type Telling } from "./account-rows.ts";
import { pieces } from "./pieces.ts";

interface Given {
  readonly compared: Compared;
  readonly left: Source;
  readonly right: Source;
}

export function Said({ compared, left, right }: Given) {
  const rows = pointRows(compared, left.number, right.number);
  const both = rows.filter((row) => row.left && row.right).length;
  if (rows.length === 0) return <p className="nothing">Neither tells what was said.</p>;
  return (
    <>
      <p className="soft small">
        Both tell {both} of {rows.length} things; {told(left)}, {told(right)}. Words that one alone has are marked.
      </p>
      <table className="beside">
        <thead>
          <tr>
            <th scope="col">{outletOf(left.texts[0])}</th>
            <th scope="col">
              <span className="aside">Whether both tell it</span>
            </th>
            <th scope="col">{outletOf(right.texts[0])}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ point, left: one, right: other }) => (
            <tr key={point.tellings[0].ref}>
              <td data-of={outletOf(left.texts[0])}>
                <Side telling={one} point={point} source={left} />
              </td>
              <td className="what">
                <Verdict point={point} left={one} right={other} />
              </td>
              <td data-of={outletOf(right.texts[0])}>
                <Side telling={other} point={point} source={right} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function told({ tells, texts: [first], short, before }: Source): string {
  return `${outletOf(first)} tells ${tells}${before ? ", beforehand" : short ? ", too few for its silence to say much" : ""}`;
}

function Verdict({ point, left, right }: { readonly point: Point; readonly left: unknown; readonly right: unknown }) {
  if (left && right)
    return (
      <>
        <span className={`chip ${point.wording === "other" ? "warn" : "plainly"}`}>
          {point.wording === "other" ? "in other words" : "both"}
        </span>
        {point.attributed.length > 1 ? <span className="chip gone">by another</span> : null}
      </>
    );
  return <span className="chip new">{point.reach === "alone" ? "alone" : left ? "the first" : "the second"}</span>;
}

interface SideGiven {
  readonly telling: Telling | null;
  readonly point: Point;
  readonly source: Source;
}

function Side({ telling, point, source }: SideGiven) {
  if (telling === null) return <Left point={point} source={source} />;
  const who = telling.speaker ?? (telling.speakers.length > 0 ? telling.speakers.map(sideName).join(" and ") : null);
  return (
    <>
      <p className="quote" {...written(telling.quote)}>
        {pieces({ start: telling.start, quote: telling.quote, changed: telling.own }).map(({ at, text, changed }) =>
          changed ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </p>
      <p className="small soft">
        <Words telling={telling} source={source}>
          {who === null ? keyInWords(telling.act) : `${who}, ${keyInWords(telling.act)}`}
        </Words>
      </p>
    </>
  );
}

/** What an account leaves out, and what it tells of the subject instead. */
function Left({ point, source }: Omit<SideGiven, "telling">) {
  const missing = point.missing.find((one) => one.source === source.number);
  if (missing?.how === "nearby" && missing.nearest)
    return (
      <>
        <p className="soft small">tells of the subject, but not this:</p>
        <p className="quote soft" {...written(missing.nearest.quote)}>
          <Words telling={missing.nearest} source={source}>
            {missing.nearest.quote}
          </Words>
        </p>
      </>
    );
  return (
    <span className="soft small">
      {source.before ? "told beforehand" : missing?.how === "short" ? "not told; it tells little" : "left out"}
    </span>
  );
}

function Words({
  telling,
  source,
  children,
}: {
  readonly telling: Telling;
  readonly source: Source;
  readonly children: string;
}) {
  const text = source.texts.find(({ document }) => document === telling.document);
  return (
    <Cited
      title={children}
      citations={[
        {
          ...{ quote: telling.quote, document: telling.name, start: telling.start },
          ...{ publisher: text?.publisher, published: text?.published, url: text?.url },
        },
      ]}
    >
      {children}
    </Cited>
  );
}
