/** Files let fall on the page, or chosen. */
import { type DragEvent, useRef, useState } from "react";

export function Drop({
  sent,
  disabled,
}: {
  readonly sent: (files: readonly File[]) => void;
  readonly disabled: boolean;
}) {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !disabled) sent(files);
  };
  return (
    <section
      className="drop"
      data-over={over}
      aria-labelledby="drop-head"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <h2 id="drop-head">Drop files here</h2>
      <p className="soft">
        Text, Markdown, saved web pages, JSONL with a report a line, or spreadsheets; as many as you like at once.
      </p>
      <button type="button" className="button first" disabled={disabled} onClick={() => field.current?.click()}>
        Choose files
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label="Files"
        accept=".txt,.html,.htm,.jsonl,.json,.md,.csv,.xlsx"
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) sent([...target.files]);
          target.value = "";
        }}
      />
    </section>
  );
}
