/** What was new and dropped at a meeting, held against the comparable one before it; and the neighbours in its series. */
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Some } from "../../parts/Some.tsx";
import { OneChange, sentences } from "../relation/Changes.tsx";

const SHOWN = 10;

interface Given {
  readonly sides: readonly string[];
  readonly meeting: string;
  readonly asOf: string | undefined;
}

export function Against({ sides, meeting, asOf }: Given) {
  const changes = useAnswer("changes", { sides, to: meeting, asOf });
  return (
    <Answered of={changes}>
      {({ pairs }) => {
        const [pair] = pairs;
        if (!pair) return <p className="nothing">No comparable meeting before it.</p>;
        const told = pair.changes.filter(({ type }) => type !== "repeated");
        return (
          <>
            <p className="soft small">
              Held against{" "}
              <Link to="/meetings/$meeting" params={{ meeting: pair.earlier.id }}>
                {pair.earlier.day === null ? "that of a day not known" : dayInWords(pair.earlier.day)}
              </Link>
              . {sentences(pair.notes)}
            </p>
            <Some of={told} few={SHOWN} others="more" ordered>
              {(change) => (
                <OneChange key={`${change.type} ${change.earlier?.start} ${change.later?.start}`} change={change} />
              )}
            </Some>
            <p className="small">
              <Link
                to="/compare"
                search={{ sides: sides.join(" "), from: pair.earlier.id, to: pair.later.id }}
                className="alone"
              >
                Side by side
              </Link>
            </p>
          </>
        );
      }}
    </Answered>
  );
}
