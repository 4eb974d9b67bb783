/** A text out of the clipboard, with what is known of it. */
import type { FormEvent } from "react";

export function Paste({
  sent,
  disabled,
}: {
  readonly sent: (files: readonly File[]) => void;
  readonly disabled: boolean;
}) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? "").trim() || null;
    const text = field("text");
    if (text === null) return;
    const id = field("name") ?? `pasted-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}`;
    const report = { id, title: null, published: field("published"), url: null, publisher: field("publisher"), text };
    sent([new File([`${JSON.stringify(report)}\n`], `${id}.jsonl`, { type: "application/jsonl" })]);
    event.currentTarget.reset();
  };
  return (
    <form className="way" onSubmit={send} aria-label="Pasted text">
      <h2>Paste a text</h2>
      <label>
        <span className="soft small">Text of a report</span>
        <textarea className="field" name="text" rows={5} required />
      </label>
      <div className="details">
        <label>
          <span className="soft small">Outlet</span>
          <input className="field" name="publisher" />
        </label>
        <label>
          <span className="soft small">Published on</span>
          <input className="field" name="published" placeholder="2025-07-22" pattern="\d{4}(-\d{2}){0,2}" />
        </label>
        <label>
          <span className="soft small">What to call it</span>
          <input className="field" name="name" />
        </label>
      </div>
      <button type="submit" className="button first" disabled={disabled}>
        Read it
      </button>
    </form>
  );
}
