/** Two accounts of one meeting side by side: what each tells, leaves out and says otherwise, and which text is whose copy. */
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { dateInWords, dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { sideName } from "../../../../src/shared/in-words/names.ts";
import { useAnswer } from "../../api/ask.ts";
import { Answered } from "../../parts/Answered.tsx";
import { useTitle } from "../../parts/use-title.ts";
import { type Compared, chosenOf, outletOf, type Source, sourceOf, type Text } from "./account-rows.ts";
import { Said } from "./Said.tsx";
import { ValuesBeside } from "./ValuesBeside.tsx";

export function Accounts({ meeting }: { readonly meeting: string }) {
  const compared = useAnswer("compare", { meeting });
  useTitle("Two accounts of one meeting");
  return (
    <Answered of={compared} room="40rem">
      {(found) => <Found compared={found} />}
    </Answered>
  );
}

function Found({ compared }: { readonly compared: Compared }) {
  const { left, right } = useSearch({ from: "/compare" });
  const { meeting, sources, besides, unread } = compared;
  const [one, other] = chosenOf(sources, left, right);
  return (
    <>
      <header className="head">
        <div>
          <p className="soft">
            {meeting.parties.map(sideName).join(" – ")} ·{" "}
            <Link to="/meetings/$meeting" params={{ meeting: meeting.id }}>
              {dateInWords(meeting.date)}
            </Link>
          </p>
          <h1>Two accounts of one meeting</h1>
        </div>
      </header>
      {one && other ? (
        <>
          <Choices sources={sources} left={one} right={other} />
          <Copies sources={sources} left={one} right={other} />
          <ValuesBeside compared={compared} left={sourceOf(sources, one)} right={sourceOf(sources, other)} />
          <section className="compared">
            <h2>What was said and done</h2>
            <Said compared={compared} left={sourceOf(sources, one)} right={sourceOf(sources, other)} />
            <p className="soft small">
              {Object.keys(besides).length > 0
                ? "Good manners, the frame of the meeting and what outlets add of their own are left out. "
                : ""}
              {unread > 0 ? `${unread} of the reports were read by an earlier Chancery, which knew no passages.` : ""}
            </p>
          </section>
        </>
      ) : (
        <p className="nothing">Of this meeting there is one account alone; there is nothing to hold it against.</p>
      )}
    </>
  );
}

interface Two {
  readonly sources: readonly Source[];
  readonly left: Text;
  readonly right: Text;
}

function Choices({ sources, left, right }: Two) {
  const navigate = useNavigate({ from: "/compare" });
  const options = sources.flatMap((source) =>
    source.texts.map((text) => (
      <option key={text.name} value={text.name}>
        {outletOf(text)}
        {text.published === null ? "" : ` · ${dayInWords(text.published)}`}
        {text.copy === "first" ? "" : " · a copy"}
      </option>
    )),
  );
  return (
    <div className="controls no-print">
      <label>
        <span className="soft small">One</span>
        <select
          className="field"
          value={left.name}
          onChange={({ target }) =>
            void navigate({ search: (was) => ({ ...was, left: target.value, right: right.name }) })
          }
        >
          {options}
        </select>
      </label>
      <label>
        <span className="soft small">The other</span>
        <select
          className="field"
          value={right.name}
          onChange={({ target }) =>
            void navigate({ search: (was) => ({ ...was, left: left.name, right: target.value }) })
          }
        >
          {options}
        </select>
      </label>
    </div>
  );
}

const COPIES: Readonly<Record<Text["copy"], string>> = {
  first: "",
  same: "word for word",
  shortened: "shortened",
  enlarged: "with more",
};

/** A text and its copies are one voice. */
function Copies({ sources, left, right }: Two) {
  const same = sourceOf(sources, left) === sourceOf(sources, right) && left !== right;
  const copied = sources.filter(({ texts }) => texts.length > 1);
  if (!same && copied.length === 0) return null;
  return (
    <div className={same ? "differ" : "copies soft small"} role={same ? "note" : undefined}>
      {same ? <p>These two are one text: what one tells the other does. As voices they count once.</p> : null}
      <ul>
        {copied.map(({ number, texts: [first, ...copies] }) => (
          <li key={number}>
            {outletOf(first)} is copied by{" "}
            {copies.map((text, index) => (
              <span key={text.name}>
                {index > 0 ? ", " : ""}
                <Link to="/reports/$document" params={{ document: text.name }}>
                  {outletOf(text)}
                </Link>{" "}
                ({COPIES[text.copy]})
              </span>
            ))}
            .
          </li>
        ))}
      </ul>
    </div>
  );
}
