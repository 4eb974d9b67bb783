/** Two meetings side by side, or two accounts of one. Of meetings: what was said at each, laid beside each other, with the words that changed marked. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { dateInWords, dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";
import { Cited } from "../../parts/Evidence.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { written } from "../../parts/written.ts";
import { sentences } from "../relation/Changes.tsx";
import { Accounts } from "./Accounts.tsx";
import { pieces } from "./pieces.ts";
import "./compare.css";

type Meeting = Answers["meetings"][number];
type Pair = Answers["changes"]["pairs"][number];
type Change = Pair["changes"][number];

export function Compare() {
  const { meeting } = useSearch({ from: "/compare" });
  return meeting === undefined ? <Meetings /> : <Accounts meeting={meeting} />;
}

function Meetings() {
  const { sides = "", from, to } = useSearch({ from: "/compare" });
  const of = sides.split(/[\s,-]+/u).filter(Boolean);
  const names = of.map(sideName).join(" – ");
  useTitle(`${names}, side by side`);
  const meetings = useAnswer("meetings", { parties: of, status: "held" }, { enabled: of.length >= 2 });
  const compared = useAnswer("changes", { sides: of, from, to, limit: 1 }, { enabled: of.length >= 2 });
  return (
    <>
      <header className="head">
        <div>
          <p className="soft">
            <Link to="/relations/$pair" params={{ pair: of.toSorted().join("-") }}>
              {names}
            </Link>
          </p>
          <h1>Side by side</h1>
        </div>
      </header>
      {of.length < 2 ? <p className="nothing">Two sides are needed: the page of a relation leads here.</p> : null}
      <Answered of={compared} room={of.length < 2 ? "0" : "30rem"}>
        {({ pairs: [pair], notes }) => (
          <>
            <Choices meetings={meetings.data ?? []} pair={pair} />
            {pair ? (
              <Beside pair={pair} />
            ) : (
              <p className="nothing">{notes.join(" ") || "These two can't be held against each other."}</p>
            )}
          </>
        )}
      </Answered>
    </>
  );
}

function Choices({ meetings, pair }: { readonly meetings: readonly Meeting[]; readonly pair: Pair | undefined }) {
  const { from, to } = useSearch({ from: "/compare" });
  const navigate = useNavigate({ from: "/compare" });
  const options = meetings.map(({ id, date, kind, place }) => (
    <option key={id} value={id}>
      {dateInWords(date)} · {kind}
      {place.city === null ? "" : ` · ${place.city}`}
    </option>
  ));
  return (
    <div className="controls no-print">
      <label>
        <span className="soft small">Earlier</span>
        <select
          className="field"
          value={from ?? pair?.earlier.id ?? ""}
          onChange={({ target }) =>
            void navigate({ search: (was) => ({ ...was, from: target.value, to: to ?? pair?.later.id }) })
          }
        >
          {options}
        </select>
      </label>
      <label>
        <span className="soft small">Later</span>
        <select
          className="field"
          value={to ?? pair?.later.id ?? ""}
          onChange={({ target }) =>
            void navigate({ search: (was) => ({ ...was, to: target.value, from: from ?? pair?.earlier.id }) })
          }
        >
          {options}
        </select>
      </label>
    </div>
  );
}

function Beside({ pair }: { readonly pair: Pair }) {
  const rows = pair.changes.toSorted(
    (a, b) =>
      (a.later?.start ?? Number.POSITIVE_INFINITY) - (b.later?.start ?? Number.POSITIVE_INFINITY) ||
      (a.earlier?.start ?? 0) - (b.earlier?.start ?? 0),
  );
  return (
    <>
      <p className="soft small">
        {sentences(pair.notes)} Of the {pair.coverage.earlier.passages} passages of the earlier one{" "}
        {pair.coverage.earlier.alsoAtTheOther} are said at the later one too.
      </p>
      <table className="beside">
        <thead>
          <tr>
            <th scope="col">
              <Link to="/meetings/$meeting" params={{ meeting: pair.earlier.id }}>
                {pair.earlier.day === null ? "day not known" : dayInWords(pair.earlier.day)}
              </Link>
            </th>
            <th scope="col">
              <span className="aside">What changed</span>
            </th>
            <th scope="col">
              <Link to="/meetings/$meeting" params={{ meeting: pair.later.id }}>
                {pair.later.day === null ? "day not known" : dayInWords(pair.later.day)}
              </Link>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((change) => (
            <tr
              key={`${change.type} ${change.earlier?.start} ${change.later?.start} ${change.subject}`}
              data-type={change.type}
            >
              <td>
                <Words wording={change.earlier} gone />
              </td>
              <td className="what">
                <Cited
                  title={change.subject}
                  note={change.why}
                  citations={[change.later, change.earlier].flatMap((wording) => (wording ? [wording] : []))}
                >
                  <span className={`chip ${CHIPS[change.type]}`}>{change.type}</span>
                </Cited>
              </td>
              <td>
                <Words wording={change.later} gone={false} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const CHIPS: Readonly<Record<Change["type"], string>> = {
  new: "new",
  dropped: "gone",
  reworded: "warn",
  returned: "new",
  repeated: "plainly",
};

function Words({ wording, gone }: { readonly wording: Change["earlier"]; readonly gone: boolean }) {
  if (!wording) return <span className="soft small">not said</span>;
  return (
    <span className="quote" {...written(wording.quote)}>
      {pieces(wording).map(({ at, text, changed }) =>
        !changed ? <span key={at}>{text}</span> : gone ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
      )}
    </span>
  );
}
