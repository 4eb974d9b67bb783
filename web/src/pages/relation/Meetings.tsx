/** The meetings, newest first: the table behind the timeline. */
import { Link } from "@tanstack/react-router";
import { memo, useState } from "react";
import { dateInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import type { Answers } from "../../api/questions.ts";

type Meeting = Answers["meetings"][number];

/** Rows that stand there at first, and so many more whenever somebody asks. */
const SHOWN = 40;
const MORE = 100;

export const Meetings = memo(function Meetings({
  meetings,
  sides,
}: {
  readonly meetings: readonly Meeting[];
  readonly sides: readonly string[];
}) {
  const [many, show] = useState(SHOWN);
  return (
    <>
      <div style={{ overflowX: "auto" }}>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Kind</th>
              <th scope="col">Place</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {sideName(side)}
                </th>
              ))}
              <th scope="col" className="number">
                Reports
              </th>
            </tr>
          </thead>
          <tbody>
            {meetings.slice(0, many).map((meeting) => (
              <OneMeeting key={meeting.id} meeting={meeting} sides={sides} />
            ))}
          </tbody>
        </table>
      </div>
      {meetings.length > many ? (
        <button type="button" className="button more no-print" onClick={() => show(many + MORE)}>
          {Math.min(MORE, meetings.length - many)} earlier
          {meetings.length - many > MORE ? ` of ${(meetings.length - many).toLocaleString("en")}` : ""}
        </button>
      ) : null}
    </>
  );
});

function OneMeeting({ meeting, sides }: { readonly meeting: Meeting; readonly sides: readonly string[] }) {
  const { id, date, kind, status, level, place, participants, documents, sources } = meeting;
  return (
    <tr>
      <th scope="row" style={{ whiteSpace: "nowrap", fontWeight: 500 }}>
        <Link to="/meetings/$meeting" params={{ meeting: id }}>
          {dateInWords(date)}
        </Link>
      </th>
      <td>
        {kind}
        {status === "held" ? null : <span className="chip warn"> {status}</span>}
        <span className="small soft">{level === null ? "" : ` ${keyInWords(level)}`}</span>
      </td>
      <td>
        {place.city ?? (place.country === null ? <span className="soft">not told</span> : sideName(place.country))}
      </td>
      {sides.map((side) => {
        const there = participants.filter(({ country }) => country === side);
        return (
          <td key={side}>
            {there
              .slice(0, 2)
              .map(({ name }) => name)
              .join(", ")}
            {there.length > 2 ? <span className="soft"> and {there.length - 2} more</span> : null}
          </td>
        );
      })}
      <td className="number">
        {documents.length}
        {sources < documents.length ? <span className="small soft"> ({sources} independent)</span> : null}
      </td>
    </tr>
  );
}
