/** What a person is told to have said, all of it or on one subject, in order of time. */
import { useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";
import { Cited } from "../../parts/Evidence.tsx";
import { Some } from "../../parts/Some.tsx";
import { written } from "../../parts/written.ts";

type Saying = Answers["person"]["said"][number];

const FEW = 8;

export function Positions({ said }: { readonly said: readonly Saying[] }) {
  const [topic, choose] = useState("");
  const counts = new Map<string, number>();
  for (const one of said) for (const each of one.topics) counts.set(each, (counts.get(each) ?? 0) + 1);
  const topics = [...counts].sort((a, b) => b[1] - a[1]);
  const shown = topic === "" ? said : said.filter((one) => one.topics.includes(topic));
  return (
    <section>
      <h2>In quotations</h2>
      {said.length === 0 ? <p className="nothing">No report tells what was said.</p> : null}
      {topics.length > 1 ? (
        <label className="no-print">
          <span className="soft small">On</span>{" "}
          <select className="field" value={topic} onChange={({ target }) => choose(target.value)}>
            <option value="">everything ({said.length})</option>
            {topics.map(([name, count]) => (
              <option key={name} value={name}>
                {keyInWords(name)} ({count})
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Some key={topic} of={shown} few={FEW} others="earlier ones">
        {(one) => <OneSaying key={`${one.document} ${one.start}`} saying={one} />}
      </Some>
    </section>
  );
}

function OneSaying({ saying }: { readonly saying: Saying }) {
  const { date, act, topics, quote, document, publisher, published, start } = saying;
  return (
    <li className="entry">
      <Cited title={keyInWords(act)} citations={[{ quote, document, publisher, published, start }]}>
        <span className="quote" {...written(quote)}>
          {quote}
        </span>
      </Cited>
      <span className="small soft">
        {date === null ? "day not known" : dayInWords(date)} · {keyInWords(act)}
        {topics.length > 0 ? ` · ${topics.map(keyInWords).join(", ")}` : ""}
        {publisher === null ? "" : ` · ${publisher}`}
      </span>
    </li>
  );
}
