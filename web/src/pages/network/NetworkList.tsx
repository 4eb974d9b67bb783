/** The network as a list: found by name, worked by keys; whoever is chosen is shown with those they met. */
import { Link } from "@tanstack/react-router";
import { useDeferredValue, useMemo } from "react";
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import {
  type Network,
  type NetworkNode,
  neighboursOf,
  type Shown,
  type Tone,
} from "../../pictures/network/picture-of.ts";
import { found } from "./rows.ts";

interface Props {
  readonly network: Network;
  readonly shown: Shown;
  readonly tones: ReadonlyMap<string, Tone>;
  readonly chosen: NetworkNode | undefined;
  readonly find: string;
  readonly asOf: string | undefined;
  readonly set: (next: { focus?: string | undefined; find?: string | undefined }) => void;
}

export function NetworkList({ network, shown, tones, chosen, find, asOf, set }: Props) {
  const wanted = useDeferredValue(find);
  const listed = useMemo(() => found(shown.people, wanted), [shown, wanted]);
  return (
    <section className="network-list" aria-label={network.of}>
      {chosen ? <Chosen of={network.of} one={chosen} shown={shown} asOf={asOf} set={set} /> : null}
      <label className="find-name">
        <span className="aside">Find a name</span>
        <input
          className="field"
          type="search"
          value={find}
          placeholder="Find a name"
          onChange={({ target }) => set({ find: target.value || undefined })}
        />
      </label>
      {listed.length === 0 ? <p className="nothing">Nobody of that name is shown.</p> : null}
      <ul>
        {listed.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="plain"
              aria-pressed={one.id === chosen?.id}
              onClick={() => set({ focus: one.id === chosen?.id ? undefined : one.id })}
            >
              <i data-tone={(one.country !== null && tones.get(one.country)) || "soft"} aria-hidden="true" />
              <span dir="auto">{one.name}</span>
              <span className="small soft">{network.of === "people" && one.country !== null ? one.country : ""}</span>
              <span className="number small">{one.meetings.toLocaleString("en")}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chosen({
  of,
  one,
  shown,
  asOf,
  set,
}: {
  readonly of: Network["of"];
  readonly one: NetworkNode;
  readonly shown: Shown;
  readonly asOf: string | undefined;
  readonly set: Props["set"];
}) {
  const names = useMemo(() => new Map(shown.people.map((other) => [other.id, other])), [shown]);
  const met = useMemo(
    () => [...(neighboursOf(shown.pairs).get(one.id) ?? [])].toSorted(([, a], [, b]) => b.meetings - a.meetings),
    [shown, one],
  );
  return (
    <div className="chosen" aria-live="polite">
      <header>
        <h2 dir="auto">{one.name}</h2>
        <button type="button" className="button" onClick={() => set({ focus: undefined })}>
          Close
        </button>
      </header>
      <p className="small soft">
        {[
          of === "people" && one.country !== null ? sideName(one.country) : null,
          of === "people" ? (one.office ?? (one.rank === null ? null : keyInWords(one.rank))) : null,
          `${one.meetings.toLocaleString("en")} ${one.meetings === 1 ? "meeting" : "meetings"}`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p>
        <Own of={of} one={one} />
      </p>
      <h3>Met {met.length === 1 ? "one" : met.length}</h3>
      <ol>
        {met.map(([id, { meetings, last, latest, a, b }]) => (
          <li key={id}>
            <button type="button" className="plain who" onClick={() => set({ focus: id })} dir="auto">
              {names.get(id)?.name ?? id}
            </button>{" "}
            <span className="small soft">
              {meetings.toLocaleString("en")}×{" · "}
              {of === "countries" ? (
                <Link to="/relations/$pair" params={{ pair: `${a}-${b}` }} search={asOf === undefined ? {} : { asOf }}>
                  relation
                </Link>
              ) : (
                <Link to="/meetings/$meeting" params={{ meeting: latest }}>
                  {last === null ? "latest" : dayInWords(last)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The page of a person, an office or a country. */
function Own({ of, one }: { readonly of: Network["of"]; readonly one: NetworkNode }) {
  if (of === "people")
    return (
      <Link to="/people/$person" params={{ person: one.id }}>
        The person’s page
      </Link>
    );
  if (of === "countries")
    return (
      <Link to="/" search={{ country: one.id }}>
        All relations of {one.name}
      </Link>
    );
  return (
    <Link to="/offices/$side" params={{ side: one.country ?? "" }} search={{ rank: one.rank ?? undefined }}>
      Who held it
    </Link>
  );
}
