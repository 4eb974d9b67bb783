/** Putting a value right, or saying that it is not so: a judgement, with who made it and why. */
import { type FormEvent, useId } from "react";
import { judgeName, rememberJudge, useJudge } from "../../api/judge.ts";
import { useRefusal } from "../../api/session.ts";
import type { Statement } from "./segments.ts";

export function Correct({
  value: { ref, property, value },
  close,
}: {
  readonly value: Statement;
  readonly close: () => void;
}) {
  const judge = useJudge();
  const refusal = useRefusal("reviewer");
  const id = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const right = String(form.get("right")).trim();
    const by = String(form.get("by")).trim();
    const why = String(form.get("why")).trim() || undefined;
    rememberJudge(by);
    const wrong = (event.nativeEvent as SubmitEvent).submitter?.getAttribute("value") === "reject";
    judge.mutate(
      wrong
        ? { verdict: "reject", about: [ref], by, why }
        : { verdict: "correct", about: [ref], property, value: right, by, why },
      { onSuccess: close },
    );
  };
  if (refusal)
    return (
      <p className="correct soft" role="status">
        {refusal}{" "}
        <button type="button" className="button" onClick={close}>
          Leave it
        </button>
      </p>
    );
  return (
    <form className="correct" onSubmit={send}>
      <label htmlFor={`${id}-right`}>{property} is</label>
      <input id={`${id}-right`} className="field" name="right" defaultValue={value} />
      <label htmlFor={`${id}-why`}>because</label>
      <input id={`${id}-why`} className="field" name="why" placeholder="for those who read it later" />
      <label htmlFor={`${id}-by`}>says</label>
      <input id={`${id}-by`} className="field" name="by" required defaultValue={judgeName()} placeholder="your name" />
      <p>
        <button type="submit" className="button first" value="correct" disabled={judge.isPending}>
          Put right
        </button>{" "}
        <button type="submit" className="button" value="reject" disabled={judge.isPending}>
          It is not so
        </button>{" "}
        <button type="button" className="button" onClick={close}>
          Leave it
        </button>
      </p>
      {judge.error ? (
        <p role="alert">
          <span className="chip gone">{judge.error.message}</span>
        </p>
      ) : null}
    </form>
  );
}
