/** Statements as annotations of the texts that make them. */
import { isWebAddress } from "../../../shared/web-address.ts";
import { type Chunk, type Lost, oneFile } from "../format.ts";
import { urn } from "../identity.ts";
import { listOf } from "../json-list.ts";
import type { EvidenceTold, RecordRows, Source, StatementTold } from "../rows/record-rows.ts";
import { CodePoints } from "./code-points.ts";

/** Words of our own, beside those of the standard. */
const OWN = Object.fromEntries(
  ["subject", "property", "basis", "because", "rule", "meeting"].map((word) => [word, `urn:chancery:word:${word}`]),
);
const AROUND = 32;

export const writeAnnotations = oneFile(".annotations.jsonld", function* (rows, lost): Generator<Chunk> {
  const context = ["http://www.w3.org/ns/anno.jsonld", OWN];
  yield `{\n"@context": ${JSON.stringify(context)},\n"id": "urn:chancery:annotations",\n"type": "AnnotationCollection",\n"label": "What reports say, value by value",\n`;
  yield '"first": {"id": "urn:chancery:annotations:1", "type": "AnnotationPage", "startIndex": 0,\n';
  const count = { total: 0 };
  yield* listOf("items", annotationsOf(rows, lost, count));
  yield `},\n"total": ${count.total}\n}\n`;
});

function* annotationsOf(rows: RecordRows, lost: Lost, count: { total: number }): Generator<object> {
  const fields = rows.store.sql<Fields>("select title, published, publisher, url, text from revision where key = ?");
  for (const source of rows.sources()) {
    const texts = new Map<string, CodePoints>();
    const given = fields.get(source.key)!;
    const statements = new Map(rows.statements(source).map((statement) => [statement.number, statement]));
    for (const evidence of rows.evidence(source)) {
      const field = evidence.field ?? "text";
      let text = texts.get(field);
      if (!text) texts.set(field, (text = new CodePoints(given[field] ?? "")));
      count.total++;
      yield annotationOf(source, statements.get(evidence.statement)!, evidence, text, lost);
    }
  }
}

type Fields = Readonly<Record<"title" | "published" | "publisher" | "url" | "text", string | null>>;

function annotationOf(
  source: Source,
  { number, subject, property, value, basis, because, meeting }: StatementTold,
  { field, start, end, quote, rule, number: at }: EvidenceTold,
  text: CodePoints,
  lost: Lost,
): object {
  const [from, to] = [text.at(start), text.at(end)];
  if (from !== start || to !== end) lost.add("moved");
  const part = field === null ? "" : `#${field}`;
  return {
    id: urn("statement", `${source.revision}:${number}:${at}`),
    type: "Annotation",
    motivation: "describing",
    body: {
      ...{ type: "TextualBody", purpose: "describing", format: "text/plain", value },
      ...{ subject, property, basis },
      ...(because !== null && { because }),
      rule,
      ...(meeting !== null && { meeting: urn("meeting", meeting) }),
    },
    target: {
      type: "SpecificResource",
      source: {
        id: `${urn("revision", source.revision)}${part}`,
        type: "Text",
        format: "text/plain",
        ...(source.language !== "und" && { language: source.language }),
      },
      ...(isWebAddress(source.url) && { scope: source.url }),
      selector: [
        {
          type: "TextQuoteSelector",
          exact: quote,
          prefix: text.before(start, AROUND),
          suffix: text.behind(end, AROUND),
        },
        { type: "TextPositionSelector", start: from, end: to },
      ],
    },
  };
}
