/** What single keys do on every page, and the list of them. */
import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect, useState } from "react";
import { isForThePage, keysAreOn, setKeys } from "./keys-on.ts";
import { PLACES } from "./places.ts";
import "./keys.css";

const KEYS: readonly (readonly [keys: readonly string[], what: string])[] = [
  [["/"], "search all reports"],
  ...PLACES.map(({ key, name }) => [["g", key], name.toLowerCase()] as const),
  [["←", "→"], "from meeting to meeting, on a timeline"],
  [["1", "9"], "an answer, in review"],
  [["s"], "skip, in review"],
  [["u"], "take back, in review"],
  [["Esc"], "close what is open"],
  [["?"], "this list"],
];

/** Milliseconds within which a second key belongs to the first. */
const TOGETHER = 900;

export function Keys({ list }: { readonly list: RefObject<HTMLDialogElement | null> }) {
  const navigate = useNavigate();
  const [on, set] = useState(keysAreOn);
  useEffect(() => {
    let went = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      if (!isForThePage(event)) return;
      const second = event.timeStamp - went < TOGETHER;
      went = Number.NEGATIVE_INFINITY;
      const place = second ? PLACES.find(({ key }) => key === event.key) : undefined;
      if (place) void navigate({ to: place.to });
      else if (event.key === "/") {
        event.preventDefault();
        document.getElementById("find")?.focus();
      } else if (event.key === "?") list.current?.showModal();
      else if (event.key === "g") went = event.timeStamp;
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [navigate, list]);
  return (
    <dialog ref={list} className="keys" aria-labelledby="keys-head">
      <h2 id="keys-head">Keys</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => {
              set(target.checked);
              setKeys(target.checked);
            }}
          />{" "}
          Single keys do something
        </label>
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
