/** What may be answered: each has its number as its key; one of which the value is to be given has a field. */
import type { FormEvent, Ref } from "react";
import type { Way } from "./use-queue.ts";
import { withDays } from "./with-days.ts";

export function Ways({
  ways,
  disabled,
  settle,
  ref,
}: {
  readonly ways: readonly Way[];
  readonly disabled: boolean;
  readonly settle: (way: Way, value?: string) => void;
  readonly ref: Ref<HTMLOListElement>;
}) {
  return (
    <ol className="ways" ref={ref}>
      {ways.map((way, index) => (
        <li key={way.command}>
          {way.judging.value === null ? (
            <Open way={way} number={index + 1} disabled={disabled} settle={settle} />
          ) : (
            <button type="button" className="button" disabled={disabled} onClick={() => settle(way)}>
              <kbd>{index + 1}</kbd> <span>{withDays(way.says)}</span>
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Open({
  way,
  number,
  disabled,
  settle,
}: {
  readonly way: Way;
  readonly number: number;
  readonly disabled: boolean;
  readonly settle: (way: Way, value: string) => void;
}) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = String(new FormData(event.currentTarget).get("value")).trim();
    if (value !== "") settle(way, value);
  };
  return (
    <form onSubmit={send} className="open">
      <label>
        <kbd>{number}</kbd> <span>{withDays(way.says)}</span>
        <input
          className="field"
          name="value"
          required
          disabled={disabled}
          placeholder={way.judging.property === "date" ? "2025-07-22" : undefined}
        />
      </label>
      <button type="submit" className="button" disabled={disabled}>
        So it is
      </button>
    </form>
  );
}
