/** What rules decided by a hair: both sides with their words in view, and what speaks for it and against it. */
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import type { Item } from "./use-queue.ts";
import { withDays } from "./with-days.ts";

export function Doubt({ item: { question, answer, because, sides, first, reports, about } }: { readonly item: Item }) {
  return (
    <div className="evidence-of-both">
      <header>
        <p className="soft small">
          {sides.map(sideName).join(" – ")}
          {first === null ? "" : ` · ${dayInWords(first)}`} · {reports}{" "}
          {reports === 1 ? "report hangs" : "reports hang"} on it
        </p>
        <h2>{question}</h2>
        <p>
          <span className="soft">The rules say:</span> {withDays(answer)}
        </p>
      </header>
      <div className="both">
        {about.map((thing) => (
          <section key={`${thing.id} ${thing.label}`} className="thing">
            <p className="small">{linked(thing)}</p>
            {thing.words ? (
              <blockquote className="quote" dir="auto">
                {thing.words.before}
                <mark>{thing.words.quote}</mark>
                {thing.words.after}
                {thing.words.verified ? null : <span className="chip gone">not in the stored text</span>}
              </blockquote>
            ) : null}
          </section>
        ))}
      </div>
      {because.length > 0 ? (
        <section>
          <h3>For it and against it</h3>
          <ul className="because small">
            {because.map((reason) => (
              <li key={reason}>{withDays(reason)}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

/** Opened beside the queue: who looks something up comes back to where they were. */
function linked({ id, kind, label }: Item["about"][number]): ReactNode {
  if (kind === "meeting")
    return (
      <Link to="/meetings/$meeting" params={{ meeting: id }} target="_blank">
        {withDays(label)}
      </Link>
    );
  if (kind === "person")
    return (
      <Link to="/people/$person" params={{ person: id }} target="_blank">
        {withDays(label)}
      </Link>
    );
  return withDays(label);
}
