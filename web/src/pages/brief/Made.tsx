/** A brief as it is read: its sections chosen, printed, or taken along as a file. */

import { useMemo } from "react";
import { notesOf } from "../../../../src/interfaces/client/index.ts";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { type Input, server } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { NotesBelow } from "./NotesBelow.tsx";
import { OneSection } from "./OneSection.tsx";

const FORMS = ["docx", "pdf", "html", "markdown"] as const;

interface MadeProps {
  readonly brief: Answers["brief"];
  readonly input: Input;
  readonly without: ReadonlySet<string>;
  readonly leave: (keys: string) => void;
}

export function Made({ brief: { title, for: day, until, asOf, sections }, input, without, leave }: MadeProps) {
  const toggle = (key: string) => {
    const next = new Set(without);
    if (!next.delete(key)) next.add(key);
    leave([...next].join(","));
  };
  const shown = useMemo(() => sections.filter(({ key }) => !without.has(key)), [sections, without]);
  const notes = useMemo(() => notesOf({ sections: shown }), [shown]);
  const taken = { ...input, without: without.size === 0 ? undefined : [...without] };
  return (
    <div className="made">
      <aside className="no-print choices" aria-label="Sections and forms">
        <h3>Sections</h3>
        {sections.map(({ key, head }) => (
          <label key={key}>
            <input type="checkbox" checked={!without.has(key)} onChange={() => toggle(key)} /> {head}
          </label>
        ))}
        <h3>Take along</h3>
        <p className="forms">
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
          {FORMS.map((form) => (
            <a key={form} className="button" href={server.addressOf("brief", taken as never, form)} download>
              {form === "markdown" ? "Markdown" : form.toUpperCase()}
            </a>
          ))}
        </p>
        <p className="small soft">Files hold the sections that are ticked.</p>
      </aside>
      <article className="brief">
        <header>
          <p className="soft small">Brief</p>
          <h1>{title}</h1>
          <p className="soft">
            {day === null ? "" : `For the meeting of ${dayInWords(day)} · `}
            {asOf === null ? "" : `As known on ${dayInWords(asOf)} · `}
            {until === null ? "" : `Reports up to ${dayInWords(until)}`}
          </p>
        </header>
        {shown.map((section) => (
          <OneSection key={section.key} section={section} notes={notes} />
        ))}
        <NotesBelow notes={notes} />
      </article>
    </div>
  );
}
