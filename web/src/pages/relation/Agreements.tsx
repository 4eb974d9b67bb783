/** Agreements and drafts with how far each has come. */
import { memo } from "react";
import { keyInWords } from "../../../../src/shared/in-words/names.ts";
import { type Input, useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";
import { Some } from "../../parts/Some.tsx";

const SHOWN = 8;

export const Agreements = memo(function Agreements({
  sides,
  period,
}: {
  readonly sides: readonly string[];
  readonly period: Input;
}) {
  const found = useAnswer("documents", { sides, ...period });
  return (
    <Answered of={found}>
      {({ documents }) =>
        documents.length === 0 ? (
          <p className="nothing">No agreement or draft is told of.</p>
        ) : (
          <Some of={documents} few={SHOWN} others="more">
            {({ title, stage, stages }) => (
              <li key={title} className="entry">
                <Cited
                  title={title}
                  citations={stages.map(({ words, stage: at }) => ({ ...words, under: keyInWords(at) }))}
                >
                  {title}
                </Cited>
                <span className="small soft">{keyInWords(stage)}</span>
              </li>
            )}
          </Some>
        )
      }
    </Answered>
  );
});
