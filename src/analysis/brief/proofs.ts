/** What the record has to prove a value of a meeting: the statements of its reports, with their words. */
import type { Span } from "../../documents/span.ts";
import type { Meeting, MeetingParticipant } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { Citation } from "./brief.ts";
import { type Cited, value } from "./cited.ts";
import { type Held, heldOffice } from "./held-office.ts";
import { isNamedThere } from "./named-there.ts";
import { ofReport, type ReportTold, reportsBeside, reportsOf } from "./reports-told.ts";
import { type Place, type ProofsOf, type StatementRow, StoredStatements } from "./stored-statements.ts";
import { storedWords, type WordsAt } from "./stored-words.ts";
import type { ToldRevision } from "./told-revision.ts";

/** Of reports that say the same so many are cited: the first of each source. */
const MOST = 2;
/** Of what was counted so many are quoted with their sentences. */
const WHOLE = 3;

export class Proofs {
  readonly #statements: StoredStatements;
  readonly #told: ReadonlySet<string> | undefined;
  readonly #held = new Map<string, Held | null>();

  constructor(store: RecordStore, of: ProofsOf) {
    this.#statements = new StoredStatements(store, of);
    this.#told = of.told;
  }

  /** One value of a meeting, as the most telling reports have it; null where no report says it. */
  of(meeting: Meeting, property: string, kept: string | null, text: string): Cited | null {
    if (kept === null) return null;
    const by = this.#citations(meeting, (row, { subject }) =>
      row.subject === subject && row.property === property && row.value === kept ? 1 : 0,
    );
    return by && value(property, kept, text, by);
  }

  /** As reports name somebody who was there; null where they only seem to. */
  name({ name }: MeetingParticipant, meeting: Meeting): Cited | null {
    const by = this.#citations(meeting, (row, { subject, revision }) =>
      row.subject.startsWith(`${subject}.person.`) &&
      row.property === "name" &&
      row.value === name &&
      isNamedThere(this.#statements, revision, row, meeting)
        ? 1
        : 0,
    );
    return by && value("name", name, name, by);
  }

  /** The office that a report gives to somebody whom it calls so. */
  office({ name, office }: MeetingParticipant, meeting: Meeting, text: string): Cited | null {
    return this.#ofPerson(meeting, name, "office", office, text);
  }

  rank({ name, rank }: MeetingParticipant, meeting: Meeting, text: string): Cited | null {
    return this.#ofPerson(meeting, name, "rank", rank, text);
  }

  #ofPerson(meeting: Meeting, name: string, property: string, kept: string | null, text: string): Cited | null {
    if (kept === null) return null;
    const by = this.#citations(meeting, (row, { subject, revision }, rows) => {
      if (row.property !== property || row.value !== kept || !row.subject.startsWith(`${subject}.person.`)) return 0;
      if (row.inferred === null && !this.#statements.isBesideName(row, revision, name)) return 0;
      return rows.some((other) => other.subject === row.subject && other.property === "name" && other.value === name)
        ? 1
        : 0;
    });
    return by && value(property, kept, text, by);
  }

  /** Values that reports of a meeting give of a property, each once, those of more independent sources first. */
  valuesOf(meeting: Meeting, property: string): string[] {
    const sources = new Map<string, Set<number>>();
    this.#statements.each(meeting, (row, { subject }, source) => {
      if (row.subject === subject && row.property === property)
        sources.set(row.value, (sources.get(row.value) ?? new Set()).add(source));
    });
    return [...sources].sort(([, a], [, b]) => b.size - a.size).map(([kept]) => kept);
  }

  /** Documents of the talks, by their titles. */
  papersOf(meeting: Meeting): { readonly title: Cited; readonly action: string }[] {
    const papers = new Map<string, { title: Cited; action: string }>();
    this.#statements.each(meeting, (row, { subject, revision }) => {
      if (row.property !== "title" || !row.subject.startsWith(`${subject}.paper.`) || papers.has(row.value)) return;
      const action = this.#statements
        .of(revision)
        .find((one) => one.subject === row.subject && one.property === "action");
      if (action)
        papers.set(row.value, {
          title: value("title", row.value, row.value, [this.#statements.cite(revision, row)]),
          action: action.value,
        });
    });
    return [...papers.values()];
  }

  /** That there was a meeting at all: the words that tell a report's reader so. */
  told(meeting: Meeting): readonly [Citation, ...Citation[]] | null {
    return this.#citations(meeting, (row, { subject }) => (row.subject === subject && row.property === "kind" ? 1 : 0));
  }

  /** A report for each of many meetings; only of the first ones whole sentences, since the others are counted and not read. */
  toldOfEach(meetings: readonly Meeting[], property = "kind", kept?: string | ReadonlySet<string>): Citation[] {
    return meetings.flatMap((meeting, at) => {
      for (const { id } of meeting.accounts) {
        const place = this.#statements.placeOf(id);
        const row =
          place &&
          this.#statements
            .about(place.revision, place.subject, property)
            .find(({ value }) => kept === undefined || (typeof kept === "string" ? value === kept : kept.has(value)));
        if (row) return [this.#statements.cite(place.revision, row, at < WHOLE)];
      }
      return [];
    });
  }

  /** Words of a report by their place in its text, as an analysis gives them; null where they do not stand there. */
  words(place: WordsAt): readonly [Citation, ...Citation[]] | null {
    return storedWords(place, { statements: this.#statements, told: this.#told, whole: false });
  }

  /** The same with the sentence around them: for words that tell nothing by themselves ("will", "31 August"). */
  inSentence(place: WordsAt): readonly [Citation, ...Citation[]] | null {
    return storedWords(place, { statements: this.#statements, told: this.#told, whole: true });
  }

  /** Where within some words those stand that carry a value; null where none do. */
  evidenceWithin({ revision, start, end }: WordsAt, property: string, kept: string): Span | null {
    const row = this.#statements.store
      .sql<Span>(
        `select e.start, e."end" from revision v join statement s on s.revision = v.key
           join evidence e on e.revision = s.revision and e.statement = s.number
          where v.id = ? and s.property = ? and s.value = ? and e.field = 'text' and e.start >= ? and e."end" <= ?
          order by e.start limit 1`,
      )
      .get(revision ?? "", property, kept, start, end);
    return row ?? null;
  }

  /** A stored text by its key. */
  revision(key: number): ToldRevision {
    return this.#statements.revision(key);
  }

  reportsOf(meetings: readonly Meeting[]): ReportTold[] {
    return reportsOf(this.#statements, meetings, WHOLE);
  }

  reportsBeside(from: string, to: string): readonly [Citation, ...Citation[]] | null {
    return reportsBeside(this.#statements, from, to);
  }

  ofReport(revision: number, property: "publisher" | "published", text: (value: string) => string): Cited | null {
    return ofReport(this.#statements, revision, property, text);
  }

  /** Somebody in an office of a rank, by those reports that say so. */
  heldBy(person: string, rank: string): Held | null {
    const key = `${person} ${rank}`;
    let known = this.#held.get(key);
    if (known === undefined) this.#held.set(key, (known = heldOffice(this.#statements, person, rank)));
    return known;
  }

  /** `fitting`: how well a statement fits, 0 for not at all. Those that say it come before those from which it was inferred. */
  #citations(
    meeting: Meeting,
    fitting: (row: StatementRow, place: Place, all: readonly StatementRow[]) => number,
  ): readonly [Citation, ...Citation[]] | null {
    const found = meeting.accounts.flatMap(({ id, source }) => {
      const place = this.#statements.placeOf(id);
      const rows = place ? this.#statements.of(place.revision) : [];
      return rows.flatMap((row) => {
        const fits = fitting(row, place!, rows);
        return fits === 0 ? [] : [{ row, fits, source, revision: place!.revision }];
      });
    });
    found.sort((a, b) => b.fits - a.fits || Number(a.row.inferred !== null) - Number(b.row.inferred !== null));
    const sources = new Set<number>();
    const cited: Citation[] = [];
    for (const { row, source, revision } of found) {
      if (cited.length === MOST) break;
      if (sources.has(source)) continue;
      sources.add(source);
      cited.push({ ...this.#statements.cite(revision, row), ...(cited.length > 0 && { also: true as const }) });
    }
    const [first, ...more] = cited;
    return first ? [first, ...more] : null;
  }
}
