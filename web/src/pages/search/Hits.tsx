/** What was found: words in their context, of which report, and what meetings it tells of. More of it is fetched when it is asked for. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { type Input, server } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { written } from "../../parts/written.ts";
import { passageOf, piecesOf } from "./snippet.ts";

type Hit = Answers["search"]["hits"][number];

/** Reports that are fetched at once. */
const PAGE = 30;

export function useHits(input: Input, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: ["search", "pages", input],
    queryFn: ({ pageParam, signal }) =>
      server.page("search", { ...input, limit: PAGE } as never, { page: pageParam, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (before) => before,
    enabled,
  });
}

export function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <OneHit key={hit.id} hit={hit} />
      ))}
    </ol>
  );
}

function OneHit({ hit: { document, title, publisher, published, snippet, meetings } }: { readonly hit: Hit }) {
  return (
    <li className="entry">
      <blockquote className="quote" {...written(snippet)}>
        {piecesOf(snippet).map(({ at, text, found }) =>
          found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
        )}
      </blockquote>
      <p className="whence">
        <Link to="/reports/$document" params={{ document }} search={{ find: passageOf(snippet) }} {...written(title)}>
          {title ?? document}
        </Link>{" "}
        <span className="small soft">
          {publisher ?? "outlet not known"}
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
      </p>
    </li>
  );
}
