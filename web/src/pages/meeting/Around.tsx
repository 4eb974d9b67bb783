/** What else was on the days of a meeting, and which meetings stand before and after it in its series. */
import { Link } from "@tanstack/react-router";
import { dateInWords, dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import type { Answers } from "../../api/questions.ts";
import { Answered } from "../../parts/Answered.tsx";

type Meeting = Answers["meeting"];
type Series = Answers["series"][number];

interface Given {
  readonly meeting: Meeting;
  readonly asOf: string | undefined;
}

/** Days of a visit have several meetings; of a stretch of weeks one would get others. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Other meetings of the same sides on that day: the programme of a visit, as the record has it. */
export function Programme({ meeting: { id, date, parties }, asOf }: Given) {
  const on = date !== null && DAY.test(date) ? date : undefined;
  const found = useAnswer(
    "meetings",
    { parties, since: on, until: on, asOf, limit: 30 },
    { enabled: on !== undefined && parties.length > 0 },
  );
  const others = found.data?.filter((one) => one.id !== id) ?? [];
  if (others.length === 0) return null;
  return (
    <section>
      <h2>On the same day</h2>
      <ul>
        {others.map(({ id: other, kind, level, status, place, participants }) => (
          <li key={other} className="entry">
            <Link to="/meetings/$meeting" params={{ meeting: other }}>
              {keyInWords(kind)}
              {status === "held" ? "" : `, ${status}`}
              {level === null ? "" : `, ${keyInWords(level)}`}
            </Link>
            <span className="small soft">
              {participants
                .slice(0, 4)
                .map(({ name }) => name)
                .join(", ")}
              {place.city === null ? "" : ` · ${place.city}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Neighbours({ meeting: { id, parties }, asOf }: Given) {
  const series = useAnswer("series", { sides: parties, asOf });
  return (
    <Answered of={series} room="4rem">
      {(all) => {
        const own = all.filter(({ meetings }) => meetings.some((one) => one.id === id));
        if (own.length === 0) return <p className="nothing">It is one of no series that the record knows.</p>;
        return own.map((one) => <InSeries key={one.kind} series={one} id={id} />);
      }}
    </Answered>
  );
}

function InSeries({ series: { kind, meetings }, id }: { readonly series: Series; readonly id: string }) {
  const at = meetings.findIndex((one) => one.id === id);
  const { round } = meetings[at]!;
  return (
    <div className="side">
      <h3>
        {keyInWords(kind)}: {at + 1} of {meetings.length}
        {round ? `, told as the ${ordinal(round.number)} round` : ""}
      </h3>
      <ul>
        {(
          [
            ["before", meetings[at - 1]],
            ["after", meetings[at + 1]],
          ] as const
        ).map(([where, one]) =>
          one ? (
            <li key={where} className="entry">
              <span>
                <span className="soft small">{where}</span>{" "}
                <Link to="/meetings/$meeting" params={{ meeting: one.id }}>
                  {one.date === null ? "day not known" : dateInWords(one.date)}
                </Link>
                {one.status === "held" ? null : <span className="chip warn"> {one.status}</span>}
              </span>
              <span className="small soft">
                {one.place.city ??
                  (one.place.country === null ? "place not told" : `in ${sideName(one.place.country)}`)}
              </span>
            </li>
          ) : (
            <li key={where} className="small soft">
              {where === "before" ? "It is the first that the record has." : "It is the latest that the record has."}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}

function ordinal(number: number): string {
  const last = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${["th", "st", "nd", "rd"][last] ?? "th"}`;
}

/** Whether outlets can be held against each other, and which of them. */
export function Outlets({ meeting: { id, accounts, sources } }: Pick<Given, "meeting">) {
  if (accounts.length < 2) return null;
  return (
    <p className="outlets no-print">
      <Link to="/compare" search={{ meeting: id }}>
        Two accounts side by side
      </Link>{" "}
      <span className="soft small">
        {accounts.length} reports, {sources === accounts.length ? "all" : sources} independent
      </span>
    </p>
  );
}

/** Reports that differ on a value: each one's value, by outlet. */
export function Differences({ meeting: { differences, accounts } }: Pick<Given, "meeting">) {
  if (differences.length === 0) return null;
  const outlet = (name: string) => accounts.find(({ document }) => document === name)?.publisher ?? name;
  return (
    <div className="differ" role="note">
      <h3>Where reports differ</h3>
      <dl>
        {differences.map(({ property, values }) => (
          <div key={property}>
            <dt>{keyInWords(property.replaceAll(".", " "))}</dt>
            {values.map(({ value, documents }) => (
              <dd key={value}>
                <b>{inWords(property, value)}</b>{" "}
                <span className="small">
                  {documents.map((document, index) => (
                    <span key={document}>
                      {index > 0 ? ", " : ""}
                      <Link to="/reports/$document" params={{ document }}>
                        {outlet(document)}
                      </Link>
                    </span>
                  ))}
                </span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

function inWords(property: string, value: string): string {
  if (property === "date") return dayInWords(value);
  if (property.endsWith("country")) return sideName(value);
  return property.endsWith("city") ? value : keyInWords(value);
}
