/** The words of a brief, those of others set apart, and the note under which their place is told. */
import type { Answers } from "../../api/questions.ts";
import { type Citation, Cited } from "../../parts/Evidence.tsx";
import { written } from "../../parts/written.ts";

type Body = Answers["brief"]["sections"][number]["parts"][number]["body"][number];
export type Sentence = Extract<Body, { kind: "sentence" }>;

export function wordsOf(runs: Sentence["runs"]): string {
  return runs.map(({ text }) => text).join("");
}

export function Runs({ runs }: { readonly runs: Sentence["runs"] }) {
  return runs.map((run, index) => {
    const key = `${index} ${run.kind}`;
    if (run.kind !== "quote") return <span key={key}>{run.text}</span>;
    const Mark = run.marked === "new" ? "ins" : run.marked === "gone" ? "del" : "span";
    return (
      <Mark key={key} className="quote" {...written(run.text)}>
        {run.text}
      </Mark>
    );
  });
}

/** `mark`: the numbers of its notes, which on paper lead to them; here the words themselves are one gesture away. */
export function Proof({
  mark,
  words,
  basis,
  citations,
}: {
  readonly mark: string;
  readonly words: string;
  readonly basis: Sentence["basis"];
  readonly citations: Sentence["citations"];
}) {
  const shown = citations.map(
    ({ quote, name, outlet, day, url, field, start, inferred }): Citation => ({
      ...{ quote, document: name, publisher: outlet, published: day, url },
      ...{
        start: field === "text" ? start : undefined,
        basis: inferred === undefined ? "said" : "inferred",
        because: inferred,
      },
    }),
  );
  return (
    <sup>
      {"\u{2060}"}
      <Cited title={words} note={basis === "said" ? undefined : basis} citations={shown} label={`Note ${mark}`}>
        {mark}
      </Cited>
    </sup>
  );
}
