/** `chancery meetings`: the meetings of a dyad, or of one side, from a record. */
import { openRecord } from "../../../record/store/open-record.ts";
import { type FindMeetingsInput, findMeetings } from "../../operations/find-meetings.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { showMeetings } from "../show/meetings.ts";

export type MeetingsCommandOptions = Omit<FindMeetingsInput, "parties"> & {
  readonly db: string;
  readonly json?: boolean;
  readonly reports?: boolean;
  readonly width?: number;
  readonly color?: boolean;
};

export async function runMeetings(parties: string[], options: MeetingsCommandOptions): Promise<number> {
  const { db, json, reports, width, color, ...filters } = options;
  const store = openRecord(db);
  const output = new Output();
  try {
    const meetings = findMeetings.run(store, { ...filters, parties });
    const page = makePage({ width, color });
    if (json) await output.line(`[${meetings.map((meeting) => JSON.stringify(meeting)).join(",\n")}]`);
    else await output.lines(showMeetings(meetings, { page, reports: reports === true }));
    await output.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}
