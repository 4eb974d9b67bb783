/** The text, with lines under the words that values rest on. */
import { type RefObject, useEffect, useMemo } from "react";
import type { Answers } from "../../api/questions.ts";
import { written } from "../../parts/written.ts";
import { idOf, KINDS, type Kind, kindOf, type Statement, segmentsOf } from "./segments.ts";

interface Given {
  readonly report: Answers["report"];
  readonly marked: ReadonlySet<Kind>;
  readonly chosen: readonly Statement[];
  readonly choose: (values: readonly Statement[]) => void;
  /** A place, in UTF-16 units, or words that stand there. */
  readonly at: string | undefined;
  readonly find: string | undefined;
  readonly box: RefObject<HTMLElement | null>;
}

export function Text({ report: { text, statements, passages }, marked, chosen, choose, at, find, box }: Given) {
  const wanted = useMemo(() => placeOf(text, at, find), [text, at, find]);
  const said = useMemo(
    () => (marked.has("words") ? passages.filter(({ kind }) => kind === "substance") : []),
    [passages, marked],
  );
  const segments = useMemo(
    () =>
      segmentsOf(
        text,
        statements.filter((statement) => marked.has(kindOf(statement))),
        wanted === null ? said : [...said, wanted],
      ),
    [text, statements, marked, said, wanted],
  );
  useEffect(() => {
    if (wanted !== null) box.current?.querySelector('[data-here="true"]')?.scrollIntoView({ block: "center" });
  }, [wanted, box]);
  return (
    <article ref={box} className="text quote" {...written(text)}>
      {segments.map(({ start, end, values }) => {
        const words = text.slice(start, end);
        const marks = {
          "data-here": (wanted !== null && start < wanted.end && wanted.start < end) || undefined,
          "data-said": said.some((passage) => passage.start < end && start < passage.end) || undefined,
        };
        if (values.length === 0)
          return (
            <span key={start} {...marks}>
              {words}
            </span>
          );
        const kind = KINDS.find((each) => values.some((value) => kindOf(value) === each))!;
        return (
          // A link, since a button would not be broken over lines as the text is.
          <a
            key={start}
            href={`#${idOf(values[0]!)}`}
            className={`read ${kind}`}
            {...marks}
            data-value={values[0]!.number}
            data-chosen={values.some((value) => chosen.includes(value))}
            onClick={(event) => {
              event.preventDefault();
              choose(values);
            }}
            title={values.map(({ property, value }) => `${property} ${value}`).join("\n")}
          >
            {words}
          </a>
        );
      })}
    </article>
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf(text: string, at: string | undefined, find: string | undefined): Place | null {
  const found = find === undefined || find === "" ? -1 : text.indexOf(find);
  if (found !== -1) return { start: found, end: found + find!.length };
  const start = at === undefined ? Number.NaN : Number(at);
  // The word that begins there.
  return Number.isInteger(start) && start >= 0 && start < text.length
    ? { start, end: start + /^\S*/u.exec(text.slice(start, start + 60))![0].length }
    : null;
}
