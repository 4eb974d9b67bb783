/** What was agreed, promised or planned, where a new report tells that it was done; and what fell due and nothing tells to be done. */
import type { RecordStore } from "../../record/store/record-store.ts";
import { dayInWords, onDay } from "../../shared/in-words/date-in-words.ts";
import { sideName } from "../../shared/in-words/names.ts";
import type { Proofs } from "../brief/proofs.ts";
import type { Commitment } from "../ledgers/commitment.ts";
import { commitmentsOf } from "../ledgers/commitments.ts";
import { lastDayOf } from "../ledgers/days.ts";
import type { Quoted } from "../ledgers/quoted.ts";
import { commitmentsTold, papersTold } from "../ledgers/told.ts";
import type { DigestItem } from "./digest.ts";
import type { DyadNews } from "./dyad-news.ts";
import { type Items, proof } from "./make-item.ts";
import type { MeetingNews, News } from "./news.ts";

interface Tools {
  readonly store: RecordStore;
  readonly items: Items;
  readonly proofs: Proofs;
  readonly news: News;
}

export function commitmentItems(dyads: readonly DyadNews[], tools: Tools): DigestItem[] {
  const { store } = tools;
  return dyads.flatMap((dyad) => {
    if (dyad.known === 0) return [];
    const history = dyad.history();
    const all = commitmentsOf({
      history,
      commitments: commitmentsTold(store, history),
      papers: papersTold(store, history),
      today: lastDayOf(history),
    });
    const latest = [...dyad.meetings.values()].at(-1)!;
    return all.flatMap((one) => itemOf(one, dyad, latest, tools));
  });
}

/** `latest`: the meeting whose reports brought the day on which it is overdue. */
function itemOf(
  commitment: Commitment,
  { meetings, sides }: DyadNews,
  latest: MeetingNews,
  tools: Tools,
): DigestItem[] {
  const { state, told, what, said, due, by } = commitment;
  const { items, proofs, news } = tools;
  const isDone = state.is === "done" && state.evidence.some(({ revision }) => news.hasReport(revision));
  const isDue = state.is === "overdue" && due !== null && news.reaches(due.value);
  if (!isDone && !isDue) return [];
  const first = told[0]!.words;
  const words = [...(isDone ? state.evidence : []), first].flatMap((quoted) => cited(quoted, proofs));
  const citations = proof(words);
  if (!citations) return [];
  const who = by === null ? "" : `${by.value.map(sideName).join(" and ")}: `;
  const when = said === null ? "" : `, told ${onDay(said)}`;
  return [
    items.make({
      news: meetings.get(state.meeting ?? "") ?? meetings.get(commitment.meeting.id) ?? latest,
      sides,
      kind: isDone ? "commitment-done" : "commitment-due",
      title: isDone
        ? `Done: ${inLine(what)}`
        : `Due ${dayInWords(due!.value)}, and nothing tells that it was done: ${inLine(what)}`,
      detail: `${who}${commitment.act}${when}; ${state.why} (inferred)`,
      importance: 2,
      about: [[first.revision, `${first.start}`, isDone ? "" : due!.value]],
      citations,
    }),
  ];
}

function cited(quoted: Quoted, proofs: Proofs) {
  const { revision, field, start, end, quote } = quoted;
  return proofs.words({ revision, field, start, end, quote }) ?? [];
}

function inLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  return line.length <= LONG ? line : `${line.slice(0, line.lastIndexOf(" ", LONG))} …`;
}

const LONG = 160;
