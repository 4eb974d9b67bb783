/** What a person should look at, one after the other, worked by keys: the evidence of both sides in view, answered, skipped, undone. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useCallback, useEffect, useMemo, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import { judgeName, rememberJudge, useJudge } from "../../api/judge.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Log } from "./Log.tsx";
import "../relation/relation.css";
import "./review.css";

type Item = Answers["review"]["items"][number];
type Settling = Item["settle"][number];

const KINDS: Readonly<Record<string, string>> = {
  "": "everything",
  meetings: "one meeting or two",
  people: "one person or two",
  contradiction: "contradictions",
  date: "days",
  office: "offices",
  reading: "odd readings",
};

export function Review() {
  useTitle("Review");
  const { kind = "", side = "" } = useSearch({ from: "/review" });
  const navigate = useNavigate({ from: "/review" });
  const [name, setName] = useState(judgeName);
  const queue = useAnswer("review", { kind, side, limit: 50 });
  return (
    <>
      <header className="head">
        <div>
          <h1>Review</h1>
          <p className="soft">
            What rules decided by a hair, the most useful first. What you judge goes before them, and lasts.
          </p>
        </div>
        <form className="controls" onSubmit={(event) => event.preventDefault()} aria-label="What to review">
          <label>
            <span className="soft small">Show</span>
            <select
              className="field"
              value={kind}
              onChange={({ target }) =>
                void navigate({ search: (was) => ({ ...was, kind: target.value || undefined }) })
              }
            >
              {Object.entries(KINDS).map(([key, words]) => (
                <option key={key} value={key}>
                  {words}
                  {key !== "" && queue.data ? ` (${queue.data.counts[key as Item["kind"]]})` : ""}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="soft small">Side</span>
            <input
              className="field"
              defaultValue={side}
              placeholder="all"
              onBlur={({ target }) => void navigate({ search: (was) => ({ ...was, side: target.value || undefined }) })}
            />
          </label>
          <label>
            <span className="soft small">Your name</span>
            <input
              className="field"
              value={name}
              placeholder="goes with each judgement"
              onChange={({ target }) => {
                setName(target.value);
                rememberJudge(target.value.trim());
              }}
            />
          </label>
        </form>
      </header>
      <Answered of={queue} room="30rem">
        {({ items, meetings }) =>
          items.length === 0 ? (
            <p className="nothing">Nothing waits for review.</p>
          ) : (
            <>
              {meetings !== null && meetings.lookedAt < meetings.of ? (
                <p className="soft small">
                  Of {meetings.of.toLocaleString("en")} meetings the latest {meetings.lookedAt.toLocaleString("en")}{" "}
                  were looked at; name a side for all of its own.
                </p>
              ) : null}
              <Queue items={items} by={name.trim()} />
            </>
          )
        }
      </Answered>
      <Log />
    </>
  );
}

function Queue({ items, by }: { readonly items: readonly Item[]; readonly by: string }) {
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<
    readonly { readonly id: string; readonly judgement: string; readonly says: string }[]
  >([]);
  const judge = useJudge();
  const left = useMemo(
    () => items.filter(({ id }) => !skipped.has(id) && !done.some((one) => one.id === id)),
    [items, skipped, done],
  );
  const item = left[0];
  const settle = useCallback(
    ({ judging, says }: Settling, value?: string) => {
      if (!item || by === "" || judge.isPending) return;
      judge.mutate(
        { ...judging, about: [...judging.about], value: value ?? judging.value ?? undefined, by },
        { onSuccess: ({ judgement }) => setDone((was) => [...was, { id: item.id, judgement: judgement.id, says }]) },
      );
    },
    [item, by, judge],
  );
  const skip = useCallback(() => item && setSkipped((was) => new Set(was).add(item.id)), [item]);
  const undo = useCallback(() => {
    const last = done.at(-1);
    if (!last || by === "") return;
    judge.mutate(
      { verdict: "restore", about: [last.judgement], by },
      { onSuccess: () => setDone((was) => was.slice(0, -1)) },
    );
  }, [done, by, judge]);
  useEffect(() => {
    const press = ({ key, target, ctrlKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || metaKey || (target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/u.test(target.tagName)))
        return;
      const choice = item?.settle[Number(key) - 1];
      if (choice && choice.judging.value !== null) settle(choice);
      else if (key === "s") skip();
      else if (key === "u") undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [item, settle, skip, undo]);
  return (
    <section aria-label="Queue" className="queue">
      <p className="soft small" role="status">
        {left.length} to look at{done.length > 0 ? ` · ${done.length} judged` : ""}
        {skipped.size > 0 ? ` · ${skipped.size} skipped` : ""} · keys: <kbd>1</kbd>–<kbd>9</kbd> an answer, <kbd>s</kbd>{" "}
        skip, <kbd>u</kbd> undo
      </p>
      {judge.error ? (
        <p role="alert">
          <span className="chip gone">{judge.error.message}</span>
        </p>
      ) : null}
      {item ? (
        <OneItem key={item.id} item={item} by={by} settle={settle} />
      ) : (
        <p className="nothing">All of these are looked at.</p>
      )}
      <p className="more">
        {item ? (
          <button type="button" className="button" onClick={skip}>
            Skip
          </button>
        ) : null}{" "}
        <button type="button" className="button" disabled={done.length === 0} onClick={undo}>
          Undo{done.length > 0 ? `: ${done.at(-1)!.says}` : ""}
        </button>
      </p>
    </section>
  );
}

interface OneProps {
  readonly item: Item;
  readonly by: string;
  readonly settle: (settling: Settling, value?: string) => void;
}

function OneItem({
  item: { question, answer, because, sides, first, reports, about, settle: ways },
  by,
  settle,
}: OneProps) {
  return (
    <article className="doubt">
      <p className="soft small">
        {sides.map(sideName).join(" – ")}
        {first === null ? "" : ` · ${dayInWords(first)}`} · hangs on {reports} {reports === 1 ? "report" : "reports"}
      </p>
      <h2>{question}</h2>
      <p>
        <span className="soft">Rules say:</span> {answer}
      </p>
      <div className="both">
        {about.map(({ id, kind, label, words }) => (
          <section key={`${id} ${label}`} className="thing">
            <p>
              {kind === "meeting" ? (
                <Link to="/meetings/$meeting" params={{ meeting: id }} target="_blank">
                  {label}
                </Link>
              ) : kind === "person" ? (
                <Link to="/people/$person" params={{ person: id }} target="_blank">
                  {label}
                </Link>
              ) : (
                label
              )}
            </p>
            {words ? (
              <blockquote className="quote" dir="auto">
                {words.before}
                <mark>{words.quote}</mark>
                {words.after}
                {words.verified ? null : <span className="chip gone">not in the stored text</span>}
              </blockquote>
            ) : null}
          </section>
        ))}
      </div>
      {because.length > 0 ? (
        <details open>
          <summary className="soft small">What speaks for it and against it</summary>
          <ul className="small">
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {by === "" ? <p className="chip warn">Give your name above: it goes with every judgement.</p> : null}
      <ol className="ways">
        {ways.map((way, index) => (
          <li key={way.command}>
            {way.judging.value === null ? (
              <Open way={way} disabled={by === ""} settle={settle} />
            ) : (
              <button
                type="button"
                className="button"
                disabled={by === ""}
                onClick={() => settle(way)}
                title={way.command}
              >
                <kbd>{index + 1}</kbd> {way.says}
              </button>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

/** An answer of which the value is still to be given. */
function Open({
  way,
  disabled,
  settle,
}: {
  readonly way: Settling;
  readonly disabled: boolean;
  readonly settle: OneProps["settle"];
}) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = String(new FormData(event.currentTarget).get("value")).trim();
    if (value !== "") settle(way, value);
  };
  return (
    <form onSubmit={send} className="open">
      <label>
        {way.says}: <input className="field" name="value" required disabled={disabled} />
      </label>{" "}
      <button type="submit" className="button" disabled={disabled}>
        So it is
      </button>
    </form>
  );
}
