/** The tables of reports, and of what each of them asserts in which words. */
import type { EvidenceTold, Source, StatementTold, Text } from "../rows/record-rows.ts";
import { firstDay, lastDay } from "./days.ts";
import { table } from "./table.ts";

export const sources = table<Source>({
  name: "sources",
  what: "A report, with its latest text.",
  rows: (rows) => rows.sources(),
  columns: [
    {
      name: "id",
      type: "text",
      key: true,
      what: "Of the document; the same in every export.",
      value: ({ document }) => document,
    },
    { name: "revision", type: "text", what: "Id of its text.", value: ({ revision }) => revision },
    { name: "number", type: "integer", what: "Of the text: 1 came first.", value: ({ number }) => number },
    { name: "name", type: "text", what: "As its input called it.", value: ({ name }) => name },
    { name: "title", type: "text", what: "Its headline.", value: ({ title }) => title },
    {
      name: "published",
      type: "text",
      what: "By its metadata, else by its text; EDTF.",
      value: ({ published }) => published,
    },
    {
      name: "published_first",
      type: "day",
      what: "The first day that `published` may mean.",
      value: ({ published }) => firstDay(published),
    },
    {
      name: "published_last",
      type: "day",
      what: "The last day that `published` may mean.",
      value: ({ published }) => lastDay(published),
    },
    { name: "publisher", type: "text", what: "The outlet.", value: ({ publisher }) => publisher },
    { name: "url", type: "text", what: "Its address.", value: ({ url }) => url },
    {
      name: "language",
      type: "text",
      what: "BCP 47; und where it could not be told.",
      value: ({ language }) => language,
    },
    { name: "side", type: "text", what: "Code of the side whose account it gives.", value: ({ side }) => side },
    { name: "characters", type: "integer", what: "Signs of the text: its code points.", value: ({ length }) => length },
    { name: "reader", type: "text", what: "Version of the reader that read it.", value: ({ reader }) => reader },
  ],
});

interface StatementRow {
  readonly text: Text;
  readonly told: StatementTold;
}

export const statements = table<StatementRow>({
  name: "statements",
  what: "One value that one report asserts.",
  rows: function* (rows) {
    for (const text of rows.texts()) for (const told of rows.statements(text)) yield { text, told };
  },
  columns: [
    {
      name: "revision",
      type: "text",
      key: true,
      what: "Id of the text that asserts it.",
      value: ({ text }) => text.revision,
    },
    {
      name: "number",
      type: "integer",
      key: true,
      what: "In order of the text, from 1.",
      value: ({ told }) => told.number,
    },
    { name: "ref", type: "text", what: "What `chancery quote` takes.", value: ({ told }) => told.ref },
    {
      name: "document",
      type: "text",
      of: "sources",
      what: "Id of the report.",
      value: ({ text }) => text.document,
    },
    {
      name: "meeting",
      type: "text",
      of: "meetings",
      what: "Id of the meeting that it is about.",
      value: ({ told }) => told.meeting,
    },
    {
      name: "subject",
      type: "text",
      what: "Within the report: document, meeting.1, meeting.1.person.2 ...",
      value: ({ told }) => told.subject,
    },
    {
      name: "property",
      type: "text",
      what: "date, party, topic, name, office ...",
      value: ({ told }) => told.property,
    },
    { name: "value", type: "text", what: "As in a reading.", value: ({ told }) => told.value },
    { name: "basis", type: "text", what: "said or inferred.", value: ({ told }) => told.basis },
    { name: "because", type: "text", what: "From what it was inferred.", value: ({ told }) => told.because },
  ],
});

interface EvidenceRow {
  readonly text: Text;
  readonly told: EvidenceTold;
}

export const evidence = table<EvidenceRow>({
  name: "evidence",
  what: "Words that a statement rests on.",
  rows: function* (rows) {
    for (const text of rows.texts()) for (const told of rows.evidence(text)) yield { text, told };
  },
  columns: [
    { name: "revision", type: "text", key: true, what: "Id of the text.", value: ({ text }) => text.revision },
    {
      name: "statement",
      type: "integer",
      key: true,
      what: "Number of the statement.",
      value: ({ told }) => told.statement,
    },
    { name: "number", type: "integer", key: true, what: "From 1.", value: ({ told }) => told.number },
    {
      name: "field",
      type: "text",
      what: "text, title, published, publisher or url.",
      value: ({ told }) => told.field ?? "text",
    },
    { name: "start", type: "integer", what: "In UTF-16 units of the field.", value: ({ told }) => told.start },
    { name: "end", type: "integer", what: "Not included.", value: ({ told }) => told.end },
    { name: "quote", type: "text", what: "The field from start to end.", value: ({ told }) => told.quote },
    { name: "rule", type: "text", what: "The rule that found it.", value: ({ told }) => told.rule },
  ],
});
