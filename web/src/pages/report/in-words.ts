/** Values of a report and what they are of, as they are shown. */
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../../src/shared/in-words/names.ts";
import type { Statement } from "./segments.ts";

const DAYS: ReadonlySet<string> = new Set(["date", "published", "due", "dateline.date"]);
const SIDES: ReadonlySet<string> = new Set(["party", "by", "to"]);
/** As the report writes them. */
const WRITTEN: ReadonlySet<string> = new Set(
  ["name", "office", "publisher", "attribution", "what", "title", "project"].concat(["body", "organisation"]),
);

export function inWords({ property, value }: Statement): string {
  if (DAYS.has(property)) return dayInWords(value);
  if (SIDES.has(property) || property.endsWith("country")) return sideName(value);
  return WRITTEN.has(property) || property.endsWith("city") ? value : keyInWords(value);
}

/** Values by what they are of, in the order in which they were read. */
export function subjectsOf(
  statements: readonly Statement[],
): (readonly [subject: string, name: string, values: readonly Statement[]])[] {
  const subjects = new Map<string, Statement[]>();
  for (const statement of statements) {
    const known = subjects.get(statement.subject);
    if (known) known.push(statement);
    else subjects.set(statement.subject, [statement]);
  }
  return [...subjects].map(([subject, values]) => [subject, subjectInWords(subject, values), values]);
}

function subjectInWords(subject: string, values: readonly Statement[]): string {
  const [kind = "", number, part, which] = subject.split(".");
  const name = values.find(({ property }) => property === "name")?.value;
  if (part === "person") return name ?? `Person ${which} of meeting ${number}`;
  if (part) return `${keyInWords(part)} ${which} of meeting ${number}`;
  if (number === undefined) return kind === "document" ? "The report" : kind;
  return `${kind[0]!.toUpperCase()}${kind.slice(1)} ${number}`;
}
