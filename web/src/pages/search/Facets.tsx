/** By what the reports found can be narrowed down: each value with how many it would leave. */
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";
import type { Search } from "./filters.ts";

type Counts = NonNullable<Answers["search"]["facets"]>;
type Count = Counts["topic"][number];
type Group = Exclude<keyof Counts, "of">;

const GROUPS: readonly (readonly [Group, string])[] = [
  ["sides", "Sides"],
  ["topic", "Topic"],
  ["kind", "Kind of meeting"],
  ["person", "Person"],
  ["publisher", "Outlet"],
  ["period", "Published"],
];
/** Values of a group that stand there before somebody asks for more. */
const SHOWN = 6;

interface Given {
  readonly search: Search;
  readonly counts: Counts;
  /** Whether the counts are of all reports found. */
  readonly whole: boolean;
}

export function Facets({ search, counts, whole }: Given) {
  return (
    <nav className="facets" aria-label="Narrow down">
      {whole ? null : (
        <p className="soft small">Counted in the {counts.of.toLocaleString("en")} reports that came in last.</p>
      )}
      {GROUPS.map(([group, head]) => (
        <OneGroup key={group} group={group} head={head} counts={counts[group]} search={search} />
      ))}
      <Days search={search} />
    </nav>
  );
}

interface GroupGiven {
  readonly group: Group;
  readonly head: string;
  readonly counts: readonly Count[];
  readonly search: Search;
}

function OneGroup({ group, head, counts, search }: GroupGiven) {
  const [all, showAll] = useState(false);
  // A single value that is chosen already stands above the results.
  const chosen = group === "period" ? undefined : search[group];
  const left = counts.filter(({ value }) => value !== chosen);
  // The latest years stand first.
  const ordered = group === "period" ? left.toReversed() : left;
  if (ordered.length === 0) return null;
  const most = Math.max(...ordered.map(({ reports }) => reports));
  return (
    <section>
      <h2>{head}</h2>
      <ul>
        {ordered.slice(0, all ? undefined : SHOWN).map((count) => (
          <li key={count.value}>
            <Link
              from="/search"
              to="/search"
              search={(was) => ({ ...was, after: undefined, ...narrowing(group, count.value) })}
            >
              <span className="what">{inWords(group, count)}</span>
              <span className="soft small">{count.reports.toLocaleString("en")}</span>
              <span
                className="part"
                style={{ inlineSize: `${Math.max(1, Math.round((100 * count.reports) / most))}%` }}
                aria-hidden="true"
              />
            </Link>
          </li>
        ))}
      </ul>
      {ordered.length > SHOWN ? (
        <button type="button" className="plain small more" onClick={() => showAll(!all)}>
          {all ? "fewer" : `${ordered.length - SHOWN} more`}
        </button>
      ) : null}
    </section>
  );
}

function narrowing(group: Group, value: string): Search {
  return group === "period" ? { since: value, until: value } : { [group]: value };
}

function inWords(group: Group, { value, name }: Count): string {
  if (name !== undefined) return name;
  if (group === "sides") return value.split(" ").map(sideName).join(" – ");
  if (group === "period") return dayInWords(value);
  return group === "publisher" ? value : keyInWords(value);
}

const PATTERN = "\\d{4}(-\\d{2}){0,2}";

/** Any other stretch of time than those that are listed. */
function Days({ search }: { readonly search: Search }) {
  const navigate = useNavigate({ from: "/search" });
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name)).trim() || undefined;
    void navigate({ search: (was) => ({ ...was, since: field("since"), until: field("until") }) });
  };
  return (
    <form className="days" onSubmit={apply} key={`${search.since} ${search.until}`}>
      {(
        [
          ["since", "From", "2024-06"],
          ["until", "To", "2025"],
        ] as const
      ).map(([name, words, hint]) => (
        <label key={name}>
          <span className="soft small">{words}</span>
          <input
            className="field"
            name={name}
            defaultValue={search[name]}
            placeholder={hint}
            pattern={PATTERN}
            title="A day, a month or a year: 2025-07-22, 2025-07, 2025"
          />
        </label>
      ))}
      <button type="submit" className="button">
        Set
      </button>
    </form>
  );
}
