/** What a person should look at, one after the other, worked by keys: the evidence of both sides in view, answered, skipped, taken back. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { lookedAtInWords } from "../../../../src/shared/in-words/looked-at.ts";
import { useAnswer } from "../../api/ask.ts";
import { judgeName, rememberJudge } from "../../api/judge.ts";
import type { Answers } from "../../api/questions.ts";
import { useIsSessionKnown, useRefusal, useSession } from "../../api/session.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Log } from "./Log.tsx";
import { Queue } from "./Queue.tsx";
import { WhatToReview } from "./WhatToReview.tsx";
import "./review.css";

/** Doubts that are fetched at once. */
const AT_ONCE = 30;
/** Meetings, people and offices that are looked at before somebody asks for more; and how many times as many then. */
const FIRST_LOOK = 50;
const FURTHER = 10;

export function Review() {
  useTitle("Review");
  const { kind = "", side = "", look: asked } = useSearch({ from: "/review" });
  const navigate = useNavigate({ from: "/review" });
  const look = lookOf(asked);
  const [name, setName] = useState(judgeName);
  const session = useSession();
  const isKnown = useIsSessionKnown();
  const refused = useRefusal("reviewer");
  const queue = useAnswer("review", { kind, side, look, limit: AT_ONCE });
  const by = refused === undefined ? (session?.tokens ? session.name : name.trim()) : null;
  return (
    <>
      <header className="head">
        <div>
          <h1>Review</h1>
          <p className="soft">
            What the rules decided by a hair, the most useful first. What you judge goes before them, and lasts.
          </p>
        </div>
        {isKnown ? (
          <WhatToReview
            counts={queue.data?.counts}
            name={session?.tokens || refused !== undefined ? null : name}
            setName={(given) => {
              setName(given);
              rememberJudge(given.trim());
            }}
          />
        ) : null}
      </header>
      {refused === undefined ? null : <p className="refused">{refused}</p>}
      {isKnown ? (
        <Answered of={queue} room="30rem">
          {({ items, ...looked }) => (
            <>
              <Looked
                {...looked}
                further={() =>
                  void navigate({ search: (was) => ({ ...was, look: String(look * FURTHER) }), replace: true })
                }
              />
              <Queue items={items} by={by} />
            </>
          )}
        </Answered>
      ) : null}
      {queue.isPending ? null : <Log />}
    </>
  );
}

function Looked({
  further,
  ...looked
}: Pick<Answers["review"], "meetings" | "people" | "offices"> & { readonly further: () => void }) {
  const some = lookedAtInWords(looked);
  if (some === null) return null;
  return (
    <p className="soft small looked">
      <span>Looked at: {some}.</span>{" "}
      <button type="button" className="button small no-print" onClick={further}>
        Look further
      </button>
    </p>
  );
}

/** An address may hold anything. */
function lookOf(asked: string | undefined): number {
  const number = Number(asked ?? FIRST_LOOK);
  return Number.isInteger(number) && number > 0 ? number : FIRST_LOOK;
}
