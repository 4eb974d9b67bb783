/** Meetings of a record for a person: each as its reports tell it together, who tells it, and where they differ. */
import type { Difference, Meeting } from "../../../record/identity/meeting.ts";
import type { Page } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { dateInWords } from "./date-in-words.ts";
import { judgedInWords } from "./judged.ts";
import { INDENT, showMeeting } from "./meeting.ts";
import { type Row, setRows } from "./rows.ts";

export interface MeetingsSetting {
  readonly page: Page;
  /** Show what each report says, and why they are taken for reports of one meeting. */
  readonly reports: boolean;
}

export function showMeetings(meetings: readonly Meeting[], setting: MeetingsSetting): string[] {
  const documents = new Set(meetings.flatMap((meeting) => meeting.documents));
  const summary = `${counted(meetings.length, "meeting")}, by ${counted(documents.size, "report")}`;
  return [
    ...meetings.flatMap((meeting) => [...showOne(meeting, setting), ""]),
    ...setText([{ text: summary, paint: setting.page.faint }], { width: setting.page.width }),
  ];
}

function showOne(meeting: Meeting, { page, reports }: MeetingsSetting): string[] {
  const plain = { ...meeting, projects: [], organisations: [], documents: [], support: {} };
  // What a reading shows of its people asks for the support of their names, and shows none without quotes.
  const participants = meeting.participants.map((person) => ({ ...person, support: {} as never }));
  const rows: Row[] = [
    { label: "reports", values: [{ runs: [sourcesOf(meeting)] }] },
    ...meeting.differences.map((difference): Row => ({ label: "differ", values: [{ runs: [inWords(difference)] }] })),
    ...(meeting.judged ?? []).map((judged): Row => {
      const was = judged.was === null ? "" : `, reports: ${printable(judged.was)}`;
      const about = judged.scope === "meeting" ? was : `, in ${printable(judged.document)}`;
      return { label: "judged", values: [{ runs: [`${judged.property}${about}; ${judgedInWords(judged)}`] }] };
    }),
    { label: "id", values: [{ runs: [{ text: meeting.id, paint: page.faint }] }] },
    ...(reports ? reportRows(meeting) : []),
  ];
  return [
    ...showMeeting({ ...plain, participants }, { page, quotes: false }),
    ...setRows(rows, { page, indent: INDENT, quotes: false }),
  ];
}

function sourcesOf({ accounts, sources, documents }: Meeting): string {
  const outlets = [
    ...new Set(accounts.map(({ publisher }) => (publisher === null ? "outlet not named" : printable(publisher)))),
  ];
  const copies = sources < documents.length ? `, ${counted(sources, "independent source")}` : "";
  return `${documents.length}${copies}${outlets.length === 0 ? "" : `: ${outlets.join(", ")}`}`;
}

function inWords({ property, values }: Difference): string {
  const said = values.map(({ value, documents }) => {
    const words = property === "date" ? dateInWords(value) : printable(value);
    return `${words} (${documents.map(printable).join(", ")})`;
  });
  return `${property.replace("place.", "")}: ${said.join("; ")}`;
}

function reportRows({ accounts, because }: Meeting): Row[] {
  return [
    {
      label: "by",
      apart: true,
      values: accounts.map(({ document, published, date, status, place, participants }) => ({
        runs: [
          [
            printable(document),
            published === null ? "no day" : `published ${published}`,
            `${status} ${date ?? "on a day not known"}`,
            ...(place.city === null ? [] : [printable(place.city)]),
            participants.map(printable).join(", ") || "nobody named",
          ].join(" · "),
        ],
      })),
    },
    {
      label: "one by",
      apart: true,
      values: because.map(({ documents, because: reasons }) => ({
        runs: [`${documents.map(printable).join(" and ")}: ${reasons.map(printable).join("; ")}`],
      })),
    },
  ];
}
