/** A reading → its statements, in its order. Nothing is lost: `reading-of-statements.ts` leads back. */
import type {
  CommitmentReading,
  MeetingReading,
  PaperReading,
  ParticipantReading,
  Reading,
  Support,
} from "../extraction/reading.ts";
import type { Property, Statement } from "./statement.ts";

export function statementsOf(reading: Reading): Statement[] {
  const { document, meetings, quotes, commitments, papers } = reading;
  const { dateline } = document;
  return [
    ...one("document", "publisher", document.publisher, document.support.publisher),
    ...one("document", "published", document.published, document.support.published),
    ...one("document", "dateline.place", dateline?.place, document.support["dateline.place"]),
    ...one("document", "dateline.date", dateline?.date, document.support["dateline.date"]),
    ...document.attribution.flatMap((name) =>
      one("document", "attribution", name, document.support[`attribution.${name}`]),
    ),
    ...meetings.flatMap((meeting, index) => ofMeeting(`meeting.${index + 1}`, meeting)),
    ...quotes.flatMap(({ text, speaker, support }, index) => [
      ...one(`quote.${index + 1}`, "text", text, support.text),
      ...one(`quote.${index + 1}`, "speaker", speaker, support.speaker),
    ]),
    ...commitments.flatMap((commitment, index) => ofCommitment(`commitment.${index + 1}`, commitment)),
    ...papers.flatMap((paper, index) => ofPaper(`paper.${index + 1}`, paper)),
  ];
}

function ofMeeting(subject: string, meeting: MeetingReading): Statement[] {
  const { support, place } = meeting;
  const each = (property: Property, group: string, values: readonly string[]) =>
    values.flatMap((value) => one(subject, property, value, support[`${group}.${value}`]));
  return [
    ...one(subject, "kind", meeting.kind, support.kind),
    ...one(subject, "status", meeting.status, support.status),
    ...one(subject, "date", meeting.date, support.date),
    ...one(subject, "place.country", place.country, support["place.country"]),
    ...one(subject, "place.city", place.city, support["place.city"]),
    ...each("party", "parties", meeting.parties),
    ...each("format", "formats", meeting.formats),
    ...each("topic", "topics", meeting.topics),
    ...each("project", "projects", meeting.projects),
    ...each("organisation", "organisations", meeting.organisations),
    ...meeting.participants.flatMap((person, index) => ofPerson(`${subject}.person.${index + 1}`, person)),
    ...meeting.documents.flatMap(({ title, action }, index) => [
      ...one(`${subject}.paper.${index + 1}`, "title", title, support[`documents.${index}`]),
      ...one(`${subject}.paper.${index + 1}`, "action", action, support[`documents.${index}`]),
    ]),
  ];
}

function ofCommitment(subject: string, commitment: CommitmentReading): Statement[] {
  const { act, kind, what, by, person, to, due, place, meeting, support } = commitment;
  return [
    ...one(subject, "act", act, support.act),
    ...one(subject, "kind", kind, support.what),
    ...one(subject, "what", what, support.what),
    ...by.flatMap((code) => one(subject, "by", code, support.by)),
    ...one(subject, "name", person, support.person),
    ...to.flatMap((code) => one(subject, "to", code, support.to)),
    ...one(subject, "due", due, support.due),
    ...one(subject, "place.country", place.country, support.place),
    ...one(subject, "place.city", place.city, support.place),
    ...one(subject, "meeting", meeting === null ? null : `meeting.${meeting + 1}`, support.what),
  ];
}

function ofPaper(subject: string, { title, stage, date, sides, meeting, support }: PaperReading): Statement[] {
  return [
    ...one(subject, "title", title, support.title),
    ...one(subject, "stage", stage, support.stage),
    ...one(subject, "date", date, support.date),
    ...sides.flatMap((code) => one(subject, "side", code, support.title)),
    ...one(subject, "meeting", meeting === null ? null : `meeting.${meeting + 1}`, support.title),
  ];
}

/** A reading gives rank and office one support: the words of the office. A rank of `other` has none, and nothing is stated. */
function ofPerson(subject: string, { name, country, rank, office, support }: ParticipantReading): Statement[] {
  return [
    ...one(subject, "name", name, support.name),
    ...one(subject, "country", country, support.country),
    ...one(subject, "rank", rank, support.rank),
    ...one(subject, "office", office, support.rank ?? support.name),
  ];
}

/** A value without support cannot be stated. */
function one(
  subject: string,
  property: Property,
  value: string | null | undefined,
  support: Support | undefined,
): Statement[] {
  if (value === null || value === undefined || !support) return [];
  const { basis, because = null, reports, evidence } = support;
  return [{ subject, property, value, basis, because, ...(reports && { reports }), evidence }];
}
