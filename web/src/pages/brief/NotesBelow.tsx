/** The notes of a brief, beneath it and on paper: each report once, with its words, numbered as in the files that are taken along. */
import { type Note, type NoteRun, type Notes, runsOfNote } from "../../../../src/interfaces/client/index.ts";
import { written } from "../../parts/written.ts";

export function NotesBelow({ notes: { all } }: { readonly notes: Notes }) {
  if (all.length === 0) return null;
  return (
    <section className="notes" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <ol>
        {all.map((note) => (
          <OneNote key={note.number} note={note} />
        ))}
      </ol>
    </section>
  );
}

function OneNote({ note }: { readonly note: Note }) {
  return (
    <li id={`note-${note.number}`} value={note.number}>
      {runsOfNote(note).map((run, index) => {
        const key = `${index} ${run.is}`;
        return <Words key={key} run={run} />;
      })}
    </li>
  );
}

function Words({ run: { is, text } }: { readonly run: NoteRun }) {
  switch (is) {
    case "quote":
      return <q {...written(text)}>{text}</q>;
    case "title":
      return (
        <cite className="quote" {...written(text)}>
          {text}
        </cite>
      );
    case "link":
      return (
        <a href={text} rel="noreferrer noopener" target="_blank">
          {hostOf(text)}
        </a>
      );
    default:
      return text;
  }
}

/** An address of three lines says no more to a reader. */
function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./u, "") : url;
}
