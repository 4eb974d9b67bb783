/** Search in the full text of all reports: results as words in their context. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useMemo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { type Input, useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import "../relation/relation.css";
import "./search.css";

type Hit = Answers["search"]["hits"][number];

export function Search() {
  const given = useSearch({ from: "/search" });
  const navigate = useNavigate({ from: "/search" });
  const { words = "", sides, publisher, since, until, latest } = given;
  useTitle(words ? `“${words}”` : "Search");
  const input: Input = useMemo(
    () => ({
      ...{ words, publisher, since, until, limit: 50 },
      sides: sides?.split(/[\s,]+/u).filter(Boolean),
      latest: latest === "yes" ? true : undefined,
    }),
    [words, sides, publisher, since, until, latest],
  );
  const found = useAnswer("search", input, { enabled: words !== "" });
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value).trim() || undefined]),
    );
    void navigate({ search: fields });
  };
  return (
    <>
      <h1>Search</h1>
      <form key={JSON.stringify(given)} className="controls asked" onSubmit={ask}>
        <label className="words">
          <span className="soft small">Words; “a phrase”, begin*, one OR other, -without</span>
          <input className="field" type="search" name="words" defaultValue={words} />
        </label>
        <label>
          <span className="soft small">Sides</span>
          <input className="field" name="sides" defaultValue={sides} placeholder="AZ GE" />
        </label>
        <label>
          <span className="soft small">Outlet</span>
          <input className="field" name="publisher" defaultValue={publisher} />
        </label>
        <label>
          <span className="soft small">From</span>
          <input className="field day" name="since" defaultValue={since} placeholder="2024-06" />
        </label>
        <label>
          <span className="soft small">To</span>
          <input className="field day" name="until" defaultValue={until} placeholder="2025" />
        </label>
        <label>
          <span className="soft small">Order</span>
          <select className="field" name="latest" defaultValue={latest ?? ""}>
            <option value="">nearest first</option>
            <option value="yes">latest first</option>
          </select>
        </label>
        <button type="submit" className="button first">
          Search
        </button>
      </form>
      {words === "" ? (
        <p className="nothing">Reports whose text or title has the words.</p>
      ) : (
        <Answered of={found} room="30rem">
          {({ total, counted, hits }) => (
            <>
              <p className="soft small" role="status">
                {counted ? total : `more than ${total}`} {total === 1 ? "report" : "reports"}
                {hits.length < total ? `, the first ${hits.length} shown` : ""}
              </p>
              <ol className="hits">
                {hits.map((hit) => (
                  <OneHit key={hit.id} hit={hit} />
                ))}
              </ol>
            </>
          )}
        </Answered>
      )}
    </>
  );
}

function OneHit({ hit: { document, title, publisher, published, snippet, meetings } }: { readonly hit: Hit }) {
  return (
    <li className="entry">
      <Link to="/reports/$document" params={{ document }} className="title" dir="auto">
        {title ?? document}
      </Link>
      <span className="small soft">
        {publisher ?? "publisher not known"}
        {published === null ? "" : ` · ${dayInWords(published)}`}
        {meetings.map((meeting, index) => (
          <span key={meeting}>
            {" · "}
            <Link to="/meetings/$meeting" params={{ meeting }}>
              {meetings.length === 1 ? "the meeting" : `meeting ${index + 1}`}
            </Link>
          </span>
        ))}
      </span>
      <p className="quote" dir="auto">
        <Snippet text={snippet} />
      </p>
    </li>
  );
}

/** What was looked for stands between U+0001 and U+0002. */
function Snippet({ text }: { readonly text: string }) {
  return text.split("\u{1}").map((part, index) => {
    const [found, rest] = index === 0 ? [undefined, part] : part.split("\u{2}");
    const key = `${index} ${part.length}`;
    return (
      <span key={key}>
        {found === undefined ? null : <mark>{found}</mark>}
        {rest}
      </span>
    );
  });
}
