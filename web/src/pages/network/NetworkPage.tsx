/** Who met whom in a period: people, offices or countries, as a picture, a list that keys work, and a table. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { MEETING_KINDS, RANKS } from "../../../../src/shared/vocabulary.ts";
import { useAnswer } from "../../api/ask.ts";
import { loaded } from "../../api/loaded.ts";
import { Answered } from "../../parts/Answered.tsx";
import { PeriodFields } from "../../parts/PeriodFields.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { type Network, shownOf, tonesOf } from "../../pictures/network/picture-of.ts";
import { sidesIn } from "./address.ts";
import { NetworkList } from "./NetworkList.tsx";
import { PairTable } from "./PairTable.tsx";
import "./network.css";

const NetworkPicture = lazy(async () => ({
  default: (await loaded(() => import("../../pictures/network/NetworkPicture.tsx"))).NetworkPicture,
}));

const WHO = { people: "People", offices: "Offices", countries: "Countries" } as const;
type Who = keyof typeof WHO;
/** As many as a picture can show so that names can be read. */
const MOST: Readonly<Record<Who, number>> = { people: 80, offices: 70, countries: 70 };

export function NetworkPage() {
  useTitle("Network");
  const search = useSearch({ from: "/network" });
  const navigate = useNavigate({ from: "/network" });
  const set = (next: Partial<typeof search>) =>
    void navigate({ search: (was) => ({ ...was, ...next }), replace: true, resetScroll: false });
  const { of = "", sides, since, until, asOf, kind, level, focus } = search;
  const parties = sidesIn(sides);
  const who: Who = of in WHO ? (of as Who) : parties.length === 0 ? "countries" : "people";
  const least = useDeferredValue(Math.max(1, Number(search.least) || 1));
  const network = useAnswer("network", { parties, of: who, since, until, asOf, kind, level, limit: MOST[who] });
  return (
    <>
      <header className="head">
        <div>
          <h1>Network</h1>
          <p className="soft">Who sat across a table from whom, and how often, by the reports of this record.</p>
        </div>
        <PeriodFields period={{ since, until, asOf }} set={(period) => set({ ...period })} />
      </header>
      <form
        className="controls network-asked no-print"
        aria-label="Network"
        onSubmit={(event) => event.preventDefault()}
      >
        <fieldset className="choice">
          <legend className="soft small">Of</legend>
          {(Object.keys(WHO) as Who[]).map((each) => (
            <label key={each} data-on={each === who}>
              <input
                type="radio"
                name="of"
                className="aside"
                checked={each === who}
                onChange={() => set({ of: each, focus: undefined })}
              />
              {WHO[each]}
            </label>
          ))}
        </fieldset>
        <Sides key={sides ?? ""} sides={sides} set={(next) => set({ sides: next, focus: undefined })} />
        <Choice name="Kind" all="every kind" values={MEETING_KINDS} value={kind} set={(next) => set({ kind: next })} />
        <Choice name="Level" all="every level" values={RANKS} value={level} set={(next) => set({ level: next })} />
      </form>
      <Answered of={network} room="40rem">
        {(found) => (
          <Found
            network={found}
            least={least}
            typed={search.least}
            focus={focus}
            find={search.find ?? ""}
            set={set}
            asOf={asOf}
          />
        )}
      </Answered>
    </>
  );
}

interface FoundProps {
  readonly network: Network;
  readonly least: number;
  readonly typed: string | undefined;
  readonly focus: string | undefined;
  readonly find: string;
  readonly asOf: string | undefined;
  readonly set: (next: { focus?: string | undefined; least?: string | undefined; find?: string | undefined }) => void;
}

function Found({ network, least, typed, focus, find, asOf, set }: FoundProps) {
  const { of, parties, meetings, more } = network;
  const most = Math.max(1, ...network.pairs.map((pair) => pair.meetings));
  const floor = Math.min(least, most);
  const shown = useMemo(() => shownOf(network, floor), [network, floor]);
  const tones = useMemo(() => tonesOf(network.people, parties), [network, parties]);
  const chosen = shown.people.find(({ id }) => id === focus);
  if (network.pairs.length === 0)
    return (
      <p className="nothing">
        {meetings === 0
          ? "No meeting was held in that period by the reports of this record."
          : `Of ${meetings} meetings none names two ${of} on two sides.`}
      </p>
    );
  const told = `${shown.people.length} ${of}, ${shown.pairs.length} ${shown.pairs.length === 1 ? "pair" : "pairs"} at ${meetings.toLocaleString("en")} meetings`;
  return (
    <>
      <div className="network-told">
        <p className="small soft" role="status">
          {told}
          {more > 0
            ? `. Those at most meetings; ${more.toLocaleString("en")} more ${of}: choose a side or a period for them`
            : ""}
          {shown.alone > 0
            ? `. ${shown.alone} not drawn: in no pair that met ${floor > 1 ? "as often" : "across a table"}`
            : ""}
          .
        </p>
        {most > 1 ? (
          <label className="least">
            <span className="soft small">Met at least</span>
            <input
              type="range"
              min={1}
              max={most}
              value={Math.min(Number(typed) || 1, most)}
              aria-valuetext={`${floor} times`}
              onChange={({ target }) => set({ least: target.value === "1" ? undefined : target.value })}
            />
            <output>{floor === 1 ? "once" : `${floor} times`}</output>
          </label>
        ) : null}
      </div>
      <div className="network-page">
        <div className="network-room">
          <Suspense>
            <NetworkPicture
              shown={shown}
              tones={tones}
              chosen={chosen?.id}
              choose={(id) => set({ focus: id })}
              describe={`${told}. The list beside it and the table beneath say the same.`}
            />
          </Suspense>
          <Legend tones={tones} of={of} />
        </div>
        <NetworkList network={network} shown={shown} tones={tones} chosen={chosen} find={find} set={set} asOf={asOf} />
      </div>
      <PairTable of={of} shown={shown} chosen={chosen?.id} />
    </>
  );
}

function Legend({ tones, of }: { readonly tones: ReturnType<typeof tonesOf>; readonly of: Network["of"] }) {
  return (
    <p className="legend small soft">
      {[...tones].map(([side, tone]) => (
        <span key={side}>
          <i data-tone={tone} aria-hidden="true" /> {sideName(side)}
        </span>
      ))}
      <span>
        <i data-tone="soft" aria-hidden="true" /> others
      </span>
      <span>The larger, the more meetings; the thicker, the oftener {of === "people" ? "two" : "both"} met.</span>
    </p>
  );
}

function Sides({
  sides,
  set,
}: {
  readonly sides: string | undefined;
  readonly set: (sides: string | undefined) => void;
}) {
  return (
    <label>
      <span className="soft small">At meetings of</span>
      <input
        className="field"
        name="sides"
        defaultValue={sides}
        placeholder="all; or AZ GE"
        title="One side, or several that all took part: GE, AZ GE"
        onKeyDown={({ key, currentTarget }) => {
          if (key === "Enter") set(currentTarget.value.trim() || undefined);
        }}
        onBlur={({ target }) => {
          const next = target.value.trim() || undefined;
          if (next !== sides) set(next);
        }}
      />
    </label>
  );
}

function Choice({
  name,
  all,
  values,
  value,
  set,
}: {
  readonly name: string;
  readonly all: string;
  readonly values: readonly string[];
  readonly value: string | undefined;
  readonly set: (value: string | undefined) => void;
}) {
  return (
    <label>
      <span className="soft small">{name}</span>
      <select className="field" value={value ?? ""} onChange={({ target }) => set(target.value || undefined)}>
        <option value="">{all}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {keyInWords(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
