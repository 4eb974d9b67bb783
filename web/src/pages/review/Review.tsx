/** What a person should look at, one after the other, worked by keys: the evidence of both sides in view, answered, skipped, taken back. */
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useAnswer } from "../../api/ask.ts";
import { judgeName, rememberJudge } from "../../api/judge.ts";
import { useRefusal, useSession } from "../../api/session.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Log } from "./Log.tsx";
import { Queue } from "./Queue.tsx";
import { WhatToReview } from "./WhatToReview.tsx";
import "./review.css";

/** Doubts that are fetched at once. */
const AT_ONCE = 50;

export function Review() {
  useTitle("Review");
  const { kind = "", side = "" } = useSearch({ from: "/review" });
  const [name, setName] = useState(judgeName);
  const session = useSession();
  const refused = useRefusal("reviewer");
  const queue = useAnswer("review", { kind, side, limit: AT_ONCE });
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
        <WhatToReview
          counts={queue.data?.counts}
          name={session?.tokens || refused !== undefined ? null : name}
          setName={(given) => {
            setName(given);
            rememberJudge(given.trim());
          }}
        />
      </header>
      {refused === undefined ? null : <p className="refused">{refused}</p>}
      <Answered of={queue} room="30rem">
        {({ items, meetings }) => (
          <>
            {meetings !== null && meetings.lookedAt < meetings.of ? (
              <p className="soft small">
                Of {meetings.of.toLocaleString("en")} meetings the latest {meetings.lookedAt.toLocaleString("en")} were
                looked at; name a side for all of its own.
              </p>
            ) : null}
            <Queue items={items} by={by} />
          </>
        )}
      </Answered>
      {queue.isPending ? null : <Log />}
    </>
  );
}
