/** One doubt after the other, with the keys that answer it. */
import { useEffect, useRef } from "react";
import { isForThePage } from "../../shell/keys-on.ts";
import { Doubt } from "./Doubt.tsx";
import { type Item, useQueue } from "./use-queue.ts";
import { Ways } from "./Ways.tsx";

export function Queue({ items, by }: { readonly items: readonly Item[]; readonly by: string | null }) {
  const { item, left, skipped, done, error, settle, skip, undo } = useQueue(items, by);
  const why = useRef<HTMLInputElement>(null);
  const answers = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForThePage(event)) return;
      const { key } = event;
      const nth = /^[1-9]$/u.test(key) ? answers.current?.children[Number(key) - 1] : undefined;
      // An answer that wants a value gets the cursor, the others are given at once.
      const field = nth?.querySelector("input");
      if (field) {
        event.preventDefault();
        field.focus();
      } else if (nth) nth.querySelector("button")?.click();
      else if (key === "s") skip();
      else if (key === "u") undo();
      else if (key === "w") {
        event.preventDefault();
        why.current?.focus();
      }
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [skip, undo]);
  const last = done.at(-1);
  return (
    <section aria-label="Queue" className="queue">
      <p className="soft small" role="status">
        {left} to look at{done.length > 0 ? ` · ${done.length} judged` : ""}
        {skipped > 0 ? ` · ${skipped} skipped` : ""}
      </p>
      {error ? (
        <p role="alert" className="failed">
          {error.message}
        </p>
      ) : null}
      {item ? (
        <article className="doubt" key={item.id}>
          <Doubt item={item} />
          <div className="answer">
            <h3>Your answer</h3>
            {by === "" ? <p className="chip warn">Say who you are, above: it goes with every judgement.</p> : null}
            <Ways
              ref={answers}
              ways={item.settle}
              disabled={!by}
              settle={(way, value) => settle(way, given(value, why.current))}
            />
            <label className="reason">
              <span className="soft small">
                Why <kbd>w</kbd>
              </span>
              <input ref={why} className="field" disabled={!by} placeholder="for those who read it later" />
            </label>
            <p className="steps">
              <button type="button" className="button" onClick={skip}>
                <kbd>s</kbd> Skip
              </button>
              <button type="button" className="button" disabled={!last || !by} onClick={undo}>
                <kbd>u</kbd> Take back
              </button>
            </p>
            <p className="small soft">{last ? `Last: ${last.says}` : ""}</p>
          </div>
        </article>
      ) : (
        <div className="nothing">
          <p>{items.length === 0 ? "Nothing waits for review." : "All of these are looked at."}</p>
          {last ? (
            <p className="steps">
              <button type="button" className="button" disabled={!by} onClick={undo}>
                <kbd>u</kbd> Take back: {last.says}
              </button>
            </p>
          ) : null}
        </div>
      )}
    </section>
  );
}

function given(value: string | undefined, field: HTMLInputElement | null) {
  const why = field?.value.trim() ?? "";
  return { ...(value === undefined ? {} : { value }), ...(why === "" ? {} : { why }) };
}
