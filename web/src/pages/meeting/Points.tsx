/** What was said and done at a meeting, by the sources that tell it. */
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";

type Point = Answers["compare"]["points"][number];

export function Points({ meeting, asOf }: { readonly meeting: string; readonly asOf: string | undefined }) {
  const compared = useAnswer("compare", { meeting, asOf });
  return (
    <Answered of={compared} room="18rem">
      {({ points, sources, unread }) => (
        <>
          {points.length === 0 ? (
            <p className="nothing">
              {unread > 0
                ? "These reports were read before passages were: chancery reread reads them again."
                : "No report tells what was said."}
            </p>
          ) : null}
          <ul>
            {points.map((point) => (
              <OnePoint key={point.tellings[0].ref} point={point} several={sources.length > 1} />
            ))}
          </ul>
        </>
      )}
    </Answered>
  );
}

function OnePoint({
  point: { tellings, reach, wording },
  several,
}: {
  readonly point: Point;
  readonly several: boolean;
}) {
  const [{ quote, act, speakers, speaker }] = tellings;
  const who = speaker ?? (speakers.length > 0 ? speakers.map(sideName).join(" and ") : null);
  return (
    <li className="entry">
      <Cited
        title={who === null ? keyInWords(act) : `${who}: ${keyInWords(act)}`}
        citations={tellings.map(({ quote: words, name, start, source }) => ({
          ...{ quote: words, document: name, start },
          under: several ? `Source ${source}` : undefined,
        }))}
      >
        <span className="quote" dir="auto">
          {quote}
        </span>
      </Cited>
      <span className="small soft">
        {who ? `${who} · ` : ""}
        {keyInWords(act)}
        {several ? ` · ${REACH[reach]}${wording === "other" ? ", in other words" : ""}` : ""}
      </span>
    </li>
  );
}

const REACH: Readonly<Record<Point["reach"], string>> = {
  all: "every source",
  some: "some sources",
  alone: "one source alone",
  before: "told beforehand only",
};
