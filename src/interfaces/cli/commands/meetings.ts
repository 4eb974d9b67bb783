/** `chancery meetings`: the meetings of a dyad, or of one side, from a record. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { type FindMeetingsInput, findMeetings } from "../../operations/find-meetings.ts";
import { nothingBecause, sidesIn } from "../../operations/nothing-because.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { type Column, setCsv } from "../page/table.ts";
import { showMeetings } from "../show/meetings.ts";

export type MeetingsCommandOptions = Omit<FindMeetingsInput, "parties"> & {
  readonly db: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly reports?: boolean;
  readonly width?: number;
  readonly color?: boolean;
};

export const columns: readonly Column<Meeting>[] = [
  { head: "id", value: ({ id }) => id },
  { head: "date", value: ({ date }) => date },
  { head: "sides", value: ({ parties }) => parties.join(" ") },
  { head: "kind", value: ({ kind }) => kind },
  { head: "level", value: ({ level }) => level },
  { head: "status", value: ({ status }) => status },
  { head: "country", value: ({ place }) => place.country },
  { head: "city", value: ({ place }) => place.city },
  { head: "participants", value: ({ participants }) => participants.map(({ name }) => name).join("; ") },
  { head: "topics", value: ({ topics }) => topics.join(" ") },
  { head: "sources", value: ({ sources }) => sources },
  { head: "documents", value: ({ documents }) => documents.join(" ") },
];

export async function runMeetings(parties: string[], options: MeetingsCommandOptions): Promise<number> {
  const { db, json, csv, reports, width, color, ...filters } = options;
  const store = openRecord(db, { readOnly: "where-needed" });
  const output = new Output();
  try {
    const meetings = findMeetings.run(store, { ...filters, parties });
    const page = makePage({ width, color });
    if (json) await output.line(`[${meetings.map((meeting) => JSON.stringify(meeting)).join(",\n")}]`);
    else if (csv) await output.lines(setCsv(meetings, columns));
    else if (meetings.length > 0) await output.lines(showMeetings(meetings, { page, reports: reports === true }));
    else {
      const asked = { sides: sidesIn({ parties }), asOf: filters.asOf };
      const lines = [noMeeting(filters), ...nothingBecause(store, asked)];
      await output.lines(lines.flatMap((line) => setText([line], { width: page.width })));
    }
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

/** Where something was left out, there may be meetings all the same. */
function noMeeting({ asOf: _, limit: __, ...filters }: Omit<FindMeetingsInput, "parties">): string {
  const narrowed = Object.values(filters).some((value) => value !== undefined);
  return narrowed
    ? "No such meeting of these sides is in the record; without --since, --kind and the like there may be others."
    : "No meeting of these sides is in the record.";
}
