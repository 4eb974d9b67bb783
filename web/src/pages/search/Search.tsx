/** Search in the full text of all reports: words in their context, by what they can be narrowed down, and searches that are kept. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useMemo } from "react";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { Facets } from "./Facets.tsx";
import { inputOf, type Search as Looked, NARROWING, narrowedTo } from "./filters.ts";
import { Hits, useHits } from "./Hits.tsx";
import { Keep, Kept } from "./Kept.tsx";
import { useSaved } from "./use-saved.ts";
import "../relation/relation.css";
import "./search.css";

type Counts = NonNullable<Answers["search"]["facets"]>;

export function Search() {
  const search: Looked = useSearch({ from: "/search" });
  const { words = "" } = search;
  useTitle(words ? `“${words}”` : "Search");
  return (
    <>
      <h1>Search</h1>
      <Asking search={search} />
      {words === "" ? <Nothing /> : <Found search={search} />}
    </>
  );
}

function Asking({ search }: { readonly search: Looked }) {
  const navigate = useNavigate({ from: "/search" });
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("words")).trim();
    void navigate({ search: (was) => ({ ...was, words: words || undefined, after: undefined }) });
  };
  return (
    <form key={search.words} className="controls asked no-print" onSubmit={ask} aria-label="Words">
      <label className="words">
        <span className="soft small">Words; “a phrase”, begin*, one OR other, -without</span>
        <input className="field" type="search" name="words" defaultValue={search.words} />
      </label>
      <label>
        <span className="soft small">Order</span>
        <select
          className="field"
          value={search.latest ?? ""}
          onChange={({ target }) => void navigate({ search: (was) => ({ ...was, latest: target.value || undefined }) })}
        >
          <option value="">nearest first</option>
          <option value="yes">latest first</option>
        </select>
      </label>
      <button type="submit" className="button first">
        Search
      </button>
    </form>
  );
}

function Found({ search }: { readonly search: Looked }) {
  const input = useMemo(() => inputOf(search), [search]);
  const hits = useHits(input, true);
  const facets = useAnswer("search", { ...input, latest: undefined, facets: true, limit: 1 });
  const first = hits.data?.pages[0]?.answer;
  const saved = useSaved(search, hits.isPlaceholderData ? undefined : first?.through);
  const people = facets.data?.facets?.person ?? [];
  const shown = hits.data?.pages.flatMap(({ answer }) => answer.hits) ?? [];
  return (
    <>
      <Narrowed search={search} people={people} />
      <div className="searched">
        <div className="side no-print">
          <details open={WIDE.matches}>
            <summary>Narrow down</summary>
            {facets.data?.facets ? (
              <Facets search={search} counts={facets.data.facets} whole={facets.data.counted} />
            ) : (
              <div className="waiting" style={{ minHeight: "24rem" }} aria-hidden="true" />
            )}
          </details>
        </div>
        <Answered of={hits} room="30rem">
          {() => (
            <>
              <p className="soft small tally" role="status">
                {first ? told(first) : ""}
                {saved.before === undefined || search.after ? null : (
                  <New input={input} search={search} before={saved.before} />
                )}
              </p>
              <Keep search={search} through={first?.through ?? 0} saved={saved} />
              {shown.length === 0 ? <None search={search} people={people} /> : <Hits hits={shown} />}
              {hits.hasNextPage ? (
                <button
                  type="button"
                  className="button"
                  disabled={hits.isFetchingNextPage}
                  onClick={() => void hits.fetchNextPage()}
                >
                  {hits.isFetchingNextPage ? "Fetching" : "More reports"}
                </button>
              ) : null}
            </>
          )}
        </Answered>
      </div>
    </>
  );
}

/** Where there is room for both, what narrows down stands open beside the results. */
const WIDE = matchMedia("(min-width: 62rem)");

function told({ total, counted, order }: Answers["search"]): string {
  const many = `${counted ? "" : "more than "}${total.toLocaleString("en")} ${total === 1 ? "report" : "reports"}`;
  return counted || order === "latest" ? many : `${many}; so many are not weighed: those that came in last stand first`;
}

/** Which of the reports came in since a search that is kept was looked at. */
function New({
  input,
  search,
  before,
}: {
  readonly input: ReturnType<typeof inputOf>;
  readonly search: Looked;
  readonly before: number;
}) {
  const fresh = useAnswer("search", { ...input, after: before, limit: 1 });
  if (!fresh.data) return null;
  const { total, counted } = fresh.data;
  if (total === 0) return <> · none new since you looked</>;
  return (
    <>
      {" · "}
      <Link from="/search" to="/search" search={{ ...search, after: String(before) }}>
        {counted ? total.toLocaleString("en") : `more than ${total.toLocaleString("en")}`} new since you looked
      </Link>
    </>
  );
}

/** What the search is narrowed down to, each to be taken away. */
function Narrowed({ search, people }: { readonly search: Looked; readonly people: Counts["person"] }) {
  const set = NARROWING.filter((field) => search[field]);
  if (set.length === 0) return null;
  return (
    <ul className="narrowed" aria-label="Narrowed down to">
      {set.map((field) => {
        const words = narrowedTo(
          field,
          search[field]!,
          people.find(({ value }) => field === "person" && value.startsWith(search.person!))?.name,
        );
        return (
          <li key={field}>
            <Link
              from="/search"
              to="/search"
              search={(was) => ({ ...was, [field]: undefined })}
              className="button"
              aria-label={`Not only ${words}`}
            >
              {words} <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function None({ search, people }: { readonly search: Looked; readonly people: Counts["person"] }) {
  const set = NARROWING.some((field) => search[field]);
  return (
    <p className="nothing">
      {search.after ? "Nothing has come in since." : "No report in the record has that."}{" "}
      {set && people.length === 0 ? "Taking away one of the filters above may bring some." : ""}
    </p>
  );
}

const EXAMPLES = [
  ["gas pipeline", "both words, in any form"],
  ['"strategic partnership"', "these words together"],
  ["transport*", "words that begin so"],
  ["rail OR road", "one or the other"],
  ["visit -cancelled", "the first without the second"],
] as const;

function Nothing() {
  return (
    <div className="dossier">
      <section>
        <h2>Kept searches</h2>
        <Kept />
      </section>
      <section>
        <h2>How to ask</h2>
        <dl className="ways">
          {EXAMPLES.map(([words, what]) => (
            <div key={words}>
              <dt>
                <Link to="/search" search={{ words }}>
                  {words}
                </Link>
              </dt>
              <dd className="soft">{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
