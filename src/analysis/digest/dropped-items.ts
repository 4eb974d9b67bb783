/** Formulas that used to be said and were not at a new meeting. */
import type { RecordStore } from "../../record/store/record-store.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import type { Proofs } from "../brief/proofs.ts";
import type { Formula } from "../formulas/formula.ts";
import { formulasOf } from "../formulas/formulas.ts";
import type { DigestItem } from "./digest.ts";
import type { DyadNews } from "./dyad-news.ts";
import type { Items } from "./make-item.ts";
import type { MeetingNews } from "./news.ts";

interface Tools {
  readonly store: RecordStore;
  readonly items: Items;
  readonly proofs: Proofs;
}

/** Fewer meetings have no habits. */
const ENOUGH = 4;
/** Said at so many meetings, and at so many of the comparable ones, it was a habit, and its end is news. */
const HABIT = 3;
const MOST = 0.5;

export function droppedItems(dyads: readonly DyadNews[], tools: Tools): DigestItem[] {
  return dyads.flatMap(({ known, meetings, history }) => {
    const isHeld = [...meetings.values()].some(({ meeting }) => meeting.status === "held");
    if (known < ENOUGH || !isHeld) return [];
    return formulasOf(history()).flatMap((formula) => itemOf(formula, meetings, tools));
  });
}

function itemOf(formula: Formula, of: ReadonlyMap<string, MeetingNews>, { store, items, proofs }: Tools): DigestItem[] {
  const { silent, said, regularity, text, topics } = formula;
  if (!silent || silent.lapsed || regularity.said < HABIT || regularity.share < MOST) return [];
  const news = of.get(silent.at.at(-1)!.id);
  if (!news) return [];
  const last = said.at(-1)!;
  const revision = store
    .sql<{ key: number }>("select r.revision as key from report r join document d on d.key = r.document where d.id = ?")
    .get(last.document);
  if (!revision) return [];
  const citation = proofs.revision(revision.key).citeJust("text", last, null);
  const days = silent.at.flatMap(({ date }) => (date === null ? [] : [dayInWords(date)]));
  return [
    items.make({
      news,
      kind: "dropped-formula",
      title: `No longer said: “${text.replaceAll(/\s+/gu, " ").trim()}”`,
      detail: `said at ${regularity.said} of ${regularity.of} comparable meetings, last ${last.date === null ? "on a day not known" : `on ${dayInWords(last.date)}`}; not on ${days.join(", ")}`,
      importance: topics.some((topic) => WEIGHTY.has(topic)) || regularity.said >= OFTEN ? 3 : 2,
      about: [[last.document, `${last.start}`]],
      citations: [citation],
    }),
  ];
}

/** Subjects of which the dropping of a word is news. */
const WEIGHTY: ReadonlySet<string> = new Set(["territorial-integrity", "peace-process", "security", "defence"]);
const OFTEN = 5;
