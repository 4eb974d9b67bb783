/** Reports of one meeting that contradict each other, where a new one does. */
import type { Difference } from "../../record/identity/meeting.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import { sideName } from "../../shared/in-words/names.ts";
import type { Proofs } from "../brief/proofs.ts";
import { differ } from "../compare/differ.ts";
import type { DigestItem } from "./digest.ts";
import { kindInWords, whereAndWhen } from "./in-words.ts";
import { type Items, proof } from "./make-item.ts";
import type { MeetingNews } from "./news.ts";

/** What a contradiction is about, and how much it matters. Reports call one meeting by several kinds: that is none. */
const MATTERS: Partial<
  Readonly<Record<Difference["property"], { readonly words: string; readonly importance: 1 | 2 | 3 }>>
> = {
  date: { words: "day", importance: 2 },
  status: { words: "whether it was held", importance: 3 },
  "place.country": { words: "country", importance: 2 },
  "place.city": { words: "city", importance: 1 },
};

export function contradictionItems(
  news: MeetingNews,
  { items, proofs }: { readonly items: Items; readonly proofs: Proofs },
): DigestItem[] {
  const { meeting, accounts } = news;
  if (meeting.sources < 2) return [];
  const fresh = new Set(accounts.flatMap(({ id, isNew }) => (isNew ? [id] : [])));
  const freshDocuments = new Set(meeting.accounts.flatMap(({ id, document }) => (fresh.has(id) ? [document] : [])));
  // A plan's day is no contradiction of what was held on another.
  const asItStands = new Set(
    meeting.accounts.flatMap(({ status, document }) => (status === meeting.status ? [document] : [])),
  );
  // A report that gives no day is taken to tell of the day on which it came out: that contradicts nobody.
  const told = new Set(accounts.flatMap(({ id, dateBasis }) => (OWN_DAY.has(dateBasis) ? [id] : [])));
  const dated = new Set(
    meeting.accounts.flatMap(({ id, document }) => (told.has(id) && asItStands.has(document) ? [document] : [])),
  );
  return meeting.differences.flatMap(({ property, values: all }): DigestItem[] => {
    const matters = MATTERS[property];
    const values = property === "status" ? all : standing(all, property, property === "date" ? dated : asItStands);
    const judged = meeting.judged?.some((one) => one.property === property) ?? false;
    if (!matters || judged || !values.some(({ documents }) => documents.some((name) => freshDocuments.has(name))))
      return [];
    const proven = values.flatMap(({ value, documents }) => {
      const found = proofs.of(
        { ...meeting, accounts: meeting.accounts.filter(({ document }) => documents.includes(document)) },
        property,
        value,
        value,
      );
      // A place that was worked out may be our own mistake.
      return found && (property === "date" || found.by[0].inferred === undefined) ? [{ value, by: found.by[0] }] : [];
    });
    const citations = proof(proven.map(({ by }) => by));
    if (proven.length < 2 || !citations) return [];
    const said = proven.map(({ value, by }) => `${valueInWords(property, value)} (${by.outlet ?? by.name})`);
    return [
      items.make({
        news,
        kind: "contradiction",
        title: `Reports differ on ${matters.words === "whether it was held" ? matters.words : `the ${matters.words}`}: ${said.join("; ")}`,
        detail: `${kindInWords(meeting)} ${whereAndWhen(meeting)}, by ${meeting.sources} sources`,
        importance: matters.importance,
        about: [[meeting.id, property, ...values.map(({ value }) => value).sort()]],
        citations,
      }),
    ];
  });
}

const OWN_DAY: ReadonlySet<string> = new Set(["said", "inferred"]);

/** Values that reports of the meeting as it stands give, where they contradict each other. */
function standing(
  values: Difference["values"],
  property: Difference["property"],
  documents: ReadonlySet<string>,
): Difference["values"] {
  const left = values.flatMap(({ value, documents: by }) => {
    const of = by.filter((name) => documents.has(name));
    return of.length === 0 ? [] : [{ value, documents: of }];
  });
  const contradict = left.some((a) => left.some((b) => differ(property, a.value, b.value)));
  return contradict ? left : [];
}

function valueInWords(property: string, value: string): string {
  if (property === "date") return dayInWords(value);
  return property === "place.country" ? sideName(value) : value;
}
