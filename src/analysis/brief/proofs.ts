/** What the record has to prove a value of a meeting: the statements of its reports, with their words. */
import { loadEarlierAccounts } from "../../record/identity/load-accounts.ts";
import type { Meeting, MeetingParticipant } from "../../record/identity/meeting.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import type { Citation } from "./brief.ts";
import { type Cited, value } from "./cited.ts";
import { fromTo } from "./in-words.ts";
import { type ToldRevision, toldRevision } from "./told-revision.ts";

/** Where an account's statements are. */
interface Place {
  readonly revision: number;
  /** `meeting.1`. */
  readonly subject: string;
}

interface StatementRow {
  readonly number: number;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly inferred: string | null;
  readonly field: Citation["field"];
  readonly start: number;
  readonly end: number;
}

/** Of reports that say the same so many are cited: the first of each source. */
const MOST = 2;
/** Of what was counted so many are quoted with their sentences. */
const WHOLE = 3;

/** Of a report known by the id of its revision, or by its name. */
export interface WordsAt {
  readonly revision?: string;
  readonly document?: string;
  /** `text` unless told. */
  readonly field?: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface ReportTold {
  readonly revision: number;
  /** Id. */
  readonly document: string;
  readonly outlet: string | null;
  readonly day: string | null;
  readonly citation: Citation;
}

export interface Held {
  readonly name: Cited | null;
  readonly office: (words: (kept: string) => string) => Cited | null;
  readonly days: Cited | null;
  /** EDTF: the first of them. */
  readonly first: string | null;
}

export interface ProofsOf {
  readonly sides: readonly string[];
  /** A day number. */
  readonly asOf?: number | undefined;
  /** Ids of the revisions that analyses looked at: words that they give by a report's name stand in one of these. */
  readonly told?: ReadonlySet<string>;
}

export class Proofs {
  readonly #store: RecordStore;
  readonly #asOf: number;
  readonly #revisions = new Map<number, ToldRevision>();
  readonly #told: ReadonlySet<string> | undefined;
  readonly #held = new Map<string, Held | null>();
  readonly #statements = new Map<number, StatementRow[]>();
  /** Accounts of earlier texts, of documents whose latest text came after the day that is asked for. */
  readonly #earlier: ReadonlyMap<string, Place>;

  constructor(store: RecordStore, { sides, asOf, told }: ProofsOf) {
    this.#store = store;
    this.#asOf = asOf ?? 1e9;
    this.#told = told;
    const earlier =
      asOf === undefined ? [] : loadEarlierAccounts(store, { parties: sides as [string, ...string[]], asOf });
    this.#earlier = new Map(earlier.map(({ id, revision, subject }) => [id, { revision, subject }]));
  }

  /** One value of a meeting, as the most telling reports have it; null where no report says it. */
  of(meeting: Meeting, property: string, kept: string | null, text: string): Cited | null {
    if (kept === null) return null;
    const by = this.#citations(meeting, (row, { subject }) =>
      row.subject === subject && row.property === property && row.value === kept ? 1 : 0,
    );
    return by && value(property, kept, text, by);
  }

  name({ name }: MeetingParticipant, meeting: Meeting): Cited | null {
    const by = this.#citations(meeting, (row, { subject }) =>
      row.subject.startsWith(`${subject}.person.`) && row.property === "name" && row.value === name ? 1 : 0,
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
      if (row.inferred === null && !this.#isBesideName(row, revision, name)) return 0;
      return rows.some((other) => other.subject === row.subject && other.property === "name" && other.value === name)
        ? 1
        : 0;
    });
    return by && value(property, kept, text, by);
  }

  /** Values that reports of a meeting give of a property, each once, those of more independent sources first. */
  valuesOf(meeting: Meeting, property: string): string[] {
    const sources = new Map<string, Set<number>>();
    this.#each(meeting, (row, { subject }, source) => {
      if (row.subject === subject && row.property === property)
        sources.set(row.value, (sources.get(row.value) ?? new Set()).add(source));
    });
    return [...sources].sort(([, a], [, b]) => b.size - a.size).map(([kept]) => kept);
  }

  /** Documents of the talks, by their titles. */
  papersOf(meeting: Meeting): { readonly title: Cited; readonly action: string }[] {
    const papers = new Map<string, { title: Cited; action: string }>();
    this.#each(meeting, (row, { subject, revision }) => {
      if (row.property !== "title" || !row.subject.startsWith(`${subject}.paper.`) || papers.has(row.value)) return;
      const action = this.#rows(revision).find((one) => one.subject === row.subject && one.property === "action");
      if (action)
        papers.set(row.value, {
          title: value("title", row.value, row.value, [this.#cite(revision, row)]),
          action: action.value,
        });
    });
    return [...papers.values()];
  }

  #each(meeting: Meeting, visit: (row: StatementRow, place: Place, source: number) => void): void {
    for (const { id, source } of meeting.accounts) {
      const place = this.#placeOf(id);
      for (const row of place ? this.#rows(place.revision) : []) visit(row, place!, source);
    }
  }

  /** An office proves nothing of somebody whom its sentence does not name. */
  #isBesideName(row: StatementRow, revision: number, name: string): boolean {
    const { quote } = this.#cite(revision, row);
    return (name.match(/\p{L}{3,}/gu) ?? [name]).some((word) => quote.includes(word));
  }

  /** That there was a meeting at all: the words that tell a report's reader so. */
  told(meeting: Meeting): readonly [Citation, ...Citation[]] | null {
    return this.#citations(meeting, (row, { subject }) => (row.subject === subject && row.property === "kind" ? 1 : 0));
  }

  /** A report for each of many meetings; only of the first ones whole sentences, since the others are counted and not read. */
  toldOfEach(meetings: readonly Meeting[], property = "kind", kept?: string | ReadonlySet<string>): Citation[] {
    return meetings.flatMap((meeting, at) => {
      for (const { id } of meeting.accounts) {
        const place = this.#placeOf(id);
        const row =
          place &&
          this.#rows(place.revision).find(
            (one) =>
              one.subject === place.subject &&
              one.property === property &&
              (kept === undefined || (typeof kept === "string" ? one.value === kept : kept.has(one.value))),
          );
        if (row) return [this.#cite(place.revision, row, at < WHOLE)];
      }
      return [];
    });
  }

  /** Words of a report by their place in its text, as an analysis gives them; null where they do not stand there. */
  words(place: WordsAt, inferred: string | null = null): readonly [Citation, ...Citation[]] | null {
    const field = (place.field ?? "text") as Citation["field"];
    for (const key of this.#revisionsOf(place)) {
      const told = this.revision(key);
      if (told.field(field).slice(place.start, place.end) === place.quote)
        return [told.citeJust(field, place, inferred)];
    }
    return null;
  }

  /** The same with the sentence around them: for words that tell nothing by themselves ("will", "31 August"). */
  inSentence(place: WordsAt): readonly [Citation, ...Citation[]] | null {
    const field = (place.field ?? "text") as Citation["field"];
    for (const key of this.#revisionsOf(place)) {
      const told = this.revision(key);
      if (told.field(field).slice(place.start, place.end) === place.quote)
        return [told.cite(field, place, { statements: [], inferred: null, whole: true })];
    }
    return null;
  }

  /** The latest text first. */
  #revisionsOf({ revision, document }: WordsAt): number[] {
    const rows =
      revision !== undefined
        ? this.#store.sql<{ key: number }>("select key from revision where id = ?").all(revision)
        : this.#store
            .sql<{ key: number; id: string }>(
              `select v.key, v.id from revision v join document d on d.key = v.document where d.name = ? order by v.number desc`,
            )
            .all(document ?? "")
            .filter(({ id }) => this.#told?.has(id) ?? true);
    return rows.map(({ key }) => key);
  }

  /** Each report that tells of some meetings, with words that do. */
  reportsOf(meetings: readonly Meeting[]): ReportTold[] {
    const reports = new Map<number, ReportTold>();
    for (const { accounts } of meetings)
      for (const { id } of accounts) {
        const place = this.#placeOf(id);
        if (!place || reports.has(place.revision)) continue;
        const row = this.#rows(place.revision).find((one) => one.subject === place.subject && one.property === "kind");
        if (!row) continue;
        const citation = this.#cite(place.revision, row, reports.size < WHOLE);
        const { document, outlet, day } = citation;
        reports.set(place.revision, { revision: place.revision, document, outlet, day, citation });
      }
    return [...reports.values()];
  }

  /** The last report published before a month and the first behind another: what shows that between them there is none. */
  reportsBeside(from: string, to: string): readonly [Citation, ...Citation[]] | null {
    const one = (where: string, month: string) => {
      const row = this.#store
        .sql<{ revision: number }>(`select revision from report where ${where} and coalesce(last, 1e9) <= ? limit 1`)
        .get(month, this.#asOf);
      return row ? this.ofReport(row.revision, "published", dayInWords) : null;
    };
    const before = one("published = (select max(published) from report where published < ?)", from);
    const after = one("published = (select min(published) from report where published > ? || '~')", to);
    return before && after && [before.by[0], ...after.by];
  }

  /** Statements of the report itself: who published it, and when. */
  ofReport(revision: number, property: "publisher" | "published", text: (value: string) => string): Cited | null {
    const row = this.#rows(revision).find((one) => one.subject === "document" && one.property === property);
    return row ? value(property, row.value, text(row.value), [this.#cite(revision, row)]) : null;
  }

  /** Somebody in an office of a rank, by those reports that say so: the latest of them, and the first day. */
  heldBy(person: string, rank: string): Held | null {
    const key = `${person} ${rank}`;
    let known = this.#held.get(key);
    if (known === undefined) this.#held.set(key, (known = this.#heldBy(person, rank)));
    return known;
  }

  #heldBy(person: string, rank: string): Held | null {
    const rows = this.#store
      .sql<Place & { name: string; office: string; participant: string; day: number | null; date: string | null }>(
        `select a.revision, 'meeting.' || a.number as subject, 'meeting.' || a.number || '.person.' || p.number as participant,
                p.name, p.office, a.day, a.date
           from participant p join account a on a.key = p.account join person on person.key = p.person
          where person.id = ? and p.rank = ? and p.officeSaid = 1 and p.office is not null and a.status = 'held' and a.out <= ?
          order by a.day is null, a.day, a.key`,
      )
      .all(person, rank, this.#asOf);
    const dated = rows.filter(({ day }) => day !== null);
    const latest = dated.at(-1) ?? rows.at(-1);
    if (!latest) return null;
    const of = (property: string, { revision, participant, subject }: (typeof rows)[number]) =>
      this.#rows(revision).find(
        (row) => row.property === property && row.subject === (property === "date" ? subject : participant),
      );
    const cite = (property: string, from: (typeof rows)[number], words: (kept: string) => string): Cited | null => {
      const row = of(property, from);
      return row ? value(property, row.value, words(row.value), [this.#cite(from.revision, row)]) : null;
    };
    // That day, and that it was they who were named on it.
    const on = (from: (typeof rows)[number]): Cited | null => {
      const date = cite("date", from, dayInWords);
      const named = cite("name", from, (kept) => kept);
      return date && named ? value("date", from.date!, dayInWords(from.date!), [...date.by, ...named.by]) : date;
    };
    const full = dated.findLast(({ name }) => name.split(" ").length > 1) ?? latest;
    return {
      name: cite("name", full, (kept) => kept),
      office: (words) => {
        const beside = dated.findLast((from) => {
          const row = of("office", from);
          return row !== undefined && this.#isBesideName(row, from.revision, from.name);
        });
        return beside ? cite("office", beside, words) : null;
      },
      first: dated[0]?.date ?? null,
      days: dated[0] ? fromTo(on(dated[0]), on(latest)) : null,
    };
  }

  revision(key: number): ToldRevision {
    let known = this.#revisions.get(key);
    if (!known) this.#revisions.set(key, (known = toldRevision(this.#store, key)));
    return known;
  }

  /** A statement of a revision by its number. */
  statement(revision: number, number: number, text: (value: string) => string): Cited | null {
    const row = this.#rows(revision).find((one) => one.number === number);
    return row ? value(row.property, row.value, text(row.value), [this.#cite(revision, row)]) : null;
  }

  /** `fitting`: how well a statement fits, 0 for not at all. Those that say it come before those from which it was inferred. */
  #citations(
    meeting: Meeting,
    fitting: (row: StatementRow, place: Place, all: readonly StatementRow[]) => number,
  ): readonly [Citation, ...Citation[]] | null {
    const found = meeting.accounts.flatMap(({ id, source }) => {
      const place = this.#placeOf(id);
      const rows = place ? this.#rows(place.revision) : [];
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
      cited.push({ ...this.#cite(revision, row), ...(cited.length > 0 && { also: true as const }) });
    }
    const [first, ...more] = cited;
    return first ? [first, ...more] : null;
  }

  #cite(revision: number, { number, field, start, end, inferred }: StatementRow, whole = true): Citation {
    return this.revision(revision).cite(field, { start, end }, { statements: [number], inferred, whole });
  }

  #placeOf(account: string): Place | null {
    const earlier = this.#earlier.get(account);
    if (earlier) return earlier;
    const row = this.#store
      .sql<{ revision: number; number: number }>("select revision, number from account where id = ?")
      .get(account);
    return row ? { revision: row.revision, subject: `meeting.${row.number}` } : null;
  }

  /** Of a statement's words those in the text come first, since they can be read in their sentence. */
  #rows(revision: number): StatementRow[] {
    let known = this.#statements.get(revision);
    if (!known) {
      const rows = this.#store
        .sql<StatementRow & { basis: string; because: string | null }>(
          `select s.number, s.subject, s.property, s.value, s.basis, s.because, e.field, e.start, e."end"
             from statement s join evidence e on e.revision = s.revision and e.statement = s.number
            where s.revision = ? order by s.number, e.field <> 'text', e.number`,
        )
        .all(revision);
      known = rows
        .filter(({ number }, at) => rows[at - 1]?.number !== number)
        .map(({ basis, because, ...row }) => ({ ...row, inferred: basis === "inferred" ? (because ?? "") : null }));
      this.#statements.set(revision, known);
    }
    return known;
  }
}
