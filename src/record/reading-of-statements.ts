/** The statements of one report → the reading they came from: what the record holds can be shown as `chancery read` shows it. */
import type {
  CommitmentReading,
  MeetingReading,
  PaperReading,
  ParticipantReading,
  QuoteReading,
  Reading,
  Support,
} from "../extraction/reading.ts";
import type {
  CommitmentAct,
  CommitmentKind,
  DocumentAction,
  Format,
  MeetingKind,
  MeetingStatus,
  PaperStage,
  Rank,
} from "../shared/vocabulary.ts";
import type { Property, Statement } from "./statement.ts";

/** What stands beside the statements. */
export type ReadingHead = Pick<Reading, "id" | "reader" | "passages" | "notes"> & { readonly language: string };

/** Statements have to be those of one reading, in their order. */
export function readingOf(
  { id, reader, language, passages, notes }: ReadingHead,
  statements: readonly Statement[],
): Reading {
  const by = new BySubject(statements);
  const dateline = { place: by.value("document", "dateline.place"), date: by.value("document", "dateline.date") };
  return {
    id,
    reader,
    document: {
      publisher: by.value("document", "publisher"),
      published: by.value("document", "published"),
      dateline: dateline.place === null && dateline.date === null ? null : dateline,
      attribution: by.values("document", "attribution"),
      language,
      support: by.supports("document", (property, value) =>
        property === "attribution" ? `attribution.${value}` : property,
      ),
    },
    meetings: by.subjects("meeting").map((subject) => meetingOf(by, subject)),
    quotes: by.subjects("quote").map((subject) => quoteOf(by, subject)),
    passages,
    commitments: by.subjects("commitment").map((subject) => commitmentOf(by, subject)),
    papers: by.subjects("paper").map((subject) => paperOf(by, subject)),
    notes,
  };
}

/** Where several values of a property have a support each, under the name that readings give the list. */
const LISTS: Partial<Record<Property, string>> = {
  party: "parties",
  format: "formats",
  topic: "topics",
  project: "projects",
  organisation: "organisations",
};

function meetingOf(by: BySubject, subject: string): MeetingReading {
  const papers = by.subjects(`${subject}.paper`);
  const support = by.supports(subject, (property, value) =>
    LISTS[property] ? `${LISTS[property]}.${value}` : property,
  );
  for (const [index, paper] of papers.entries()) support[`documents.${index}`] = by.support(paper, "title")!;
  return {
    parties: by.values(subject, "party"),
    kind: by.value(subject, "kind") as MeetingKind,
    status: by.value(subject, "status") as MeetingStatus,
    date: by.value(subject, "date"),
    place: { country: by.value(subject, "place.country"), city: by.value(subject, "place.city") },
    formats: by.values(subject, "format") as Format[],
    participants: by.subjects(`${subject}.person`).map((person) => personOf(by, person)),
    topics: by.values(subject, "topic"),
    projects: by.values(subject, "project"),
    organisations: by.values(subject, "organisation"),
    documents: papers.map((paper) => ({
      title: by.value(paper, "title")!,
      action: by.value(paper, "action") as DocumentAction,
    })),
    support,
  };
}

function personOf(by: BySubject, subject: string): ParticipantReading {
  const [country, rank] = [by.support(subject, "country"), by.support(subject, "rank")];
  return {
    name: by.value(subject, "name")!,
    country: by.value(subject, "country"),
    rank: (by.value(subject, "rank") ?? "other") as Rank,
    office: by.value(subject, "office"),
    support: { name: by.support(subject, "name")!, ...(country && { country }), ...(rank && { rank }) },
  };
}

function quoteOf(by: BySubject, subject: string): QuoteReading {
  const speaker = by.support(subject, "speaker");
  return {
    text: by.value(subject, "text")!,
    speaker: by.value(subject, "speaker"),
    support: { text: by.support(subject, "text")!, ...(speaker && { speaker }) },
  };
}

function commitmentOf(by: BySubject, subject: string): CommitmentReading {
  const place = by.support(subject, "place.country") ?? by.support(subject, "place.city");
  const [bound, person, to, due] = (["by", "name", "to", "due"] as const).map((property) =>
    by.support(subject, property),
  );
  return {
    act: by.value(subject, "act") as CommitmentAct,
    kind: by.value(subject, "kind") as CommitmentKind,
    what: by.value(subject, "what")!,
    by: by.values(subject, "by"),
    person: by.value(subject, "name"),
    to: by.values(subject, "to"),
    due: by.value(subject, "due"),
    place: { country: by.value(subject, "place.country"), city: by.value(subject, "place.city") },
    meeting: indexOf(by.value(subject, "meeting")),
    support: {
      act: by.support(subject, "act")!,
      what: by.support(subject, "what")!,
      ...(bound && { by: bound }),
      ...(person && { person }),
      ...(to && { to }),
      ...(due && { due }),
      ...(place && { place }),
    },
  };
}

function paperOf(by: BySubject, subject: string): PaperReading {
  const date = by.support(subject, "date");
  return {
    title: by.value(subject, "title")!,
    stage: by.value(subject, "stage") as PaperStage,
    date: by.value(subject, "date"),
    sides: by.values(subject, "side"),
    meeting: indexOf(by.value(subject, "meeting")),
    support: {
      title: by.support(subject, "title")!,
      stage: by.support(subject, "stage")!,
      ...(date && { date }),
    },
  };
}

/** `meeting.2` → 1 */
function indexOf(meeting: string | null): number | null {
  return meeting === null ? null : Number(meeting.slice("meeting.".length)) - 1;
}

class BySubject {
  readonly #of = new Map<string, Statement[]>();

  constructor(statements: readonly Statement[]) {
    for (const statement of statements) {
      const known = this.#of.get(statement.subject);
      if (known) known.push(statement);
      else this.#of.set(statement.subject, [statement]);
    }
  }

  /** `meeting` → `meeting.1`, `meeting.2` ... */
  subjects(kind: string): string[] {
    const found: string[] = [];
    for (let number = 1; this.#of.has(`${kind}.${number}`); number++) found.push(`${kind}.${number}`);
    return found;
  }

  values(subject: string, property: Property): string[] {
    return this.#statements(subject, property).map(({ value }) => value);
  }

  value(subject: string, property: Property): string | null {
    return this.#statements(subject, property)[0]?.value ?? null;
  }

  support(subject: string, property: Property): Support | undefined {
    const [statement] = this.#statements(subject, property);
    return statement && supportOf(statement);
  }

  supports(subject: string, keyOf: (property: Property, value: string) => string): Record<string, Support> {
    return Object.fromEntries(
      (this.#of.get(subject) ?? []).map((statement) => [
        keyOf(statement.property, statement.value),
        supportOf(statement),
      ]),
    );
  }

  #statements(subject: string, property: Property): Statement[] {
    return this.#of.get(subject)?.filter((statement) => statement.property === property) ?? [];
  }
}

function supportOf({ basis, because, reports, evidence }: Statement): Support {
  return { basis, ...(because !== null && { because }), ...(reports && { reports }), evidence };
}
