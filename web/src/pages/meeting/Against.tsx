/** What was new and dropped at a meeting, held against the comparable one before it; and the neighbours in its series. */
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { OneChange } from "../relation/Changes.tsx";

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
      {({ pairs, notes }) => {
        const [pair] = pairs;
        if (!pair) return <p className="nothing">{notes.join(" ") || "No comparable meeting before it."}</p>;
        const told = pair.changes.filter(({ type }) => type !== "repeated");
        return (
          <>
            <p className="soft small">
              Held against{" "}
              <Link to="/meetings/$meeting" params={{ meeting: pair.earlier.id }}>
                {pair.earlier.day === null ? "that of a day not known" : dayInWords(pair.earlier.day)}
              </Link>
              . {pair.notes.join(" ")}
            </p>
            <ol>
              {told.slice(0, SHOWN).map((change) => (
                <OneChange key={`${change.type} ${change.earlier?.start} ${change.later?.start}`} change={change} />
              ))}
            </ol>
            {told.length > SHOWN ? <p className="soft small">{told.length - SHOWN} more.</p> : null}
          </>
        );
      }}
    </Answered>
  );
}
