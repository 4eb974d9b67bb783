/** What was said and done at a meeting, by the sources that tell it. */
import { useState } from "react";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";
import { Some } from "../../parts/Some.tsx";

type Point = Answers["compare"]["points"][number];

export function Points({ meeting, asOf }: { readonly meeting: string; readonly asOf: string | undefined }) {
  const compared = useAnswer("compare", { meeting, asOf });
  const [speaker, bySpeaker] = useState(true);
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
          {points.length > 1 ? <By speaker={speaker} choose={bySpeaker} /> : null}
          {(speaker ? bySpeakers(points) : [[null, points] as const]).map(([who, said]) => (
            <div key={who} className="speaker">
              {who === null ? null : <h3>{who}</h3>}
              <Some of={said} few={FEW} others="more">
                {(point) => (
                  <OnePoint
                    key={point.tellings[0].ref}
                    point={point}
                    several={sources.length > 1}
                    named={who !== null}
                  />
                )}
              </Some>
            </div>
          ))}
        </>
      )}
    </Answered>
  );
}

const FEW = 12;

function By({ speaker, choose }: { readonly speaker: boolean; readonly choose: (speaker: boolean) => void }) {
  return (
    <p className="by no-print">
      <label className="small soft">
        <input type="checkbox" checked={speaker} onChange={({ target }) => choose(target.checked)} /> by who said it
      </label>
    </p>
  );
}

function whoSaid({ tellings: [{ speaker, speakers }] }: Point): string | null {
  return speaker ?? (speakers.length > 0 ? speakers.map(sideName).join(" and ") : null);
}

/** In the order in which they come to word; what nobody is named for stands last. */
function bySpeakers(points: readonly Point[]): (readonly [string, readonly Point[]])[] {
  const groups = new Map<string, Point[]>();
  const nobody: Point[] = [];
  for (const point of points) {
    const who = whoSaid(point);
    if (who === null) nobody.push(point);
    else groups.set(who, [...(groups.get(who) ?? []), point]);
  }
  return [...groups, ...(nobody.length > 0 ? [["Nobody is named", nobody] as const] : [])];
}

function OnePoint({
  point,
  several,
  named,
}: {
  readonly point: Point;
  readonly several: boolean;
  /** Who said it stands above already. */
  readonly named: boolean;
}) {
  const { tellings, reach, wording } = point;
  const [{ quote, act }] = tellings;
  const who = whoSaid(point);
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
        {who && !named ? `${who} · ` : ""}
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
