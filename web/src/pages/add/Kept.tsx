/** What people keep beside reports: a spreadsheet of meetings, a list of people and posts, judgements, words of their own, another record. */
import { useRef } from "react";

export function Kept({ sent, disabled }: { readonly sent: (file: File) => void; readonly disabled: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="way" aria-labelledby="kept-head">
      <h2 id="kept-head">Import what you keep</h2>
      <p className="soft">
        A spreadsheet of meetings (CSV, XLSX), of which each row is a source of its own; a list of people and posts
        (Popolo, FollowTheMoney); judgements, words of your own (YAML), or an export of another record.
      </p>
      <button type="button" className="button" disabled={disabled} onClick={() => field.current?.click()}>
        Choose a file to import
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label="A file to import"
        accept=".csv,.xlsx,.json,.jsonl,.ndjson,.yaml,.yml"
        onChange={({ target }) => {
          if (target.files?.[0]) sent(target.files[0]);
          target.value = "";
        }}
      />
    </section>
  );
}
