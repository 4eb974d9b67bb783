/** Keys that work on every page, and the list of them on `?`. */
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

const KEYS: readonly (readonly [key: string, what: string])[] = [
  ["/", "search all reports"],
  ["g then r", "relations"],
  ["g then s", "search"],
  ["g then v", "review"],
  ["g then b", "brief"],
  ["g then a", "add reports"],
  ["Esc", "close what is open"],
  ["?", "this list"],
];

/** Milliseconds within which a second key belongs to the first. */
const TOGETHER = 900;

export function Keys() {
  const list = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    let went = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      const second = event.timeStamp - went < TOGETHER;
      went = Number.NEGATIVE_INFINITY;
      if (event.key === "/") {
        event.preventDefault();
        document.getElementById("find")?.focus();
      } else if (event.key === "?") list.current?.showModal();
      else if (second && event.key === "r") void navigate({ to: "/" });
      else if (second && event.key === "s") void navigate({ to: "/search" });
      else if (second && event.key === "v") void navigate({ to: "/review" });
      else if (second && event.key === "b") void navigate({ to: "/brief" });
      else if (second && event.key === "a") void navigate({ to: "/add" });
      else if (event.key === "g") went = event.timeStamp;
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [navigate]);
  return (
    <dialog ref={list} className="keys" aria-labelledby="keys-head">
      <h2 id="keys-head">Keys</h2>
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key} style={{ display: "contents" }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button" style={{ marginTop: "1rem" }}>
          Close
        </button>
      </form>
    </dialog>
  );
}
