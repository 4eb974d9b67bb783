/** The texts that a report had: each can be read, and held against the one before. */
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import type { Answers } from "../../api/questions.ts";

type Report = Answers["report"];

export function Revisions({ report: { document, number, revisions, against } }: { readonly report: Report }) {
  if (revisions.length < 2) return null;
  return (
    <nav className="revisions small" aria-label="Texts of this report">
      <ol>
        {revisions.map((one) => {
          const here = one.number === number;
          return (
            <li key={one.id} data-here={here || undefined}>
              <Link
                to="/reports/$document"
                params={{ document }}
                search={{ revision: String(one.number) }}
                aria-current={here && !against ? "page" : undefined}
              >
                Text {one.number}
              </Link>
              <span className="soft"> came {dayInWords(one.came.slice(0, 10))}</span>
              {one.number > 1 ? (
                <>
                  {" · "}
                  <Link
                    to="/reports/$document"
                    params={{ document }}
                    search={{ revision: String(one.number), against: String(one.number - 1) }}
                    aria-current={here && against?.number === one.number - 1 ? "page" : undefined}
                  >
                    what changed
                  </Link>
                </>
              ) : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
