/**
 * The promise of a reading: no value without evidence, and every quotation is in the report where it is said to be.
 *
 * `brokenPromises` walks a reading value by value and says, in words, what does not hold. It knows the contract
 * (`src/extraction/reading.ts`) and nothing of how values were found.
 */
import type { DocumentSpec } from "../../src/documents/document.ts";
import type { Evidence, MeetingReading, Reading, Support } from "../../src/extraction/reading.ts";

type Supports = Readonly<Record<string, Support | undefined>>;

export function brokenPromises(reading: Reading, report: DocumentSpec): string[] {
  const broken: string[] = [];
  const { support, dateline, attribution, publisher, published } = reading.document;

  value("publisher", publisher, support);
  value("published", published, support);
  if (dateline?.place != null) value("dateline.place", dateline.place, support);
  if (dateline?.date != null) value("dateline.date", dateline.date, support);
  list("attribution", attribution, support);
  stray("document", support);
  reading.meetings.forEach(meeting);
  reading.quotes.forEach((quote, index) => {
    hold(`quotes.${index}.text`, quote.support.text);
    if (quote.speaker !== null) hold(`quotes.${index}.speaker`, quote.support.speaker);
  });
  reading.passages.forEach(({ meeting, evidence, content }, index) => {
    const what = `passages.${index}`;
    quoted(what, evidence);
    if (meeting !== null && !reading.meetings[meeting])
      broken.push(`${what} is of meeting ${meeting}, which is not there`);
    if (!(evidence.start <= content.start && content.start < content.end && content.end <= evidence.end))
      broken.push(`${what} says [${content.start}, ${content.end}), which is not within its clause`);
  });
  return broken;

  function meeting(found: MeetingReading, index: number): void {
    const at = `meetings.${index}.`;
    list("parties", found.parties, found.support, at);
    value("kind", found.kind, found.support, at);
    value("status", found.status, found.support, at);
    value("date", found.date, found.support, at);
    value("place.country", found.place.country, found.support, at);
    value("place.city", found.place.city, found.support, at);
    for (const field of ["formats", "topics", "projects", "organisations"] as const)
      list(field, found[field], found.support, at);
    found.documents.forEach((_, number) => {
      hold(`${at}documents.${number}`, found.support[`documents.${number}`]);
    });
    found.participants.forEach((person, number) => {
      const who = `${at}participants.${number}`;
      hold(`${who}.name`, person.support.name);
      if (person.country !== null) hold(`${who}.country`, person.support.country);
      // "other" says that the text names no office.
      if (person.rank !== "other") hold(`${who}.rank`, person.support.rank);
    });
    stray(`meetings.${index}`, found.support);
  }

  function value(key: string, found: unknown, supports: Supports, at = ""): void {
    if (found !== null && found !== undefined) hold(at + key, supports[key]);
  }

  function list(field: string, values: readonly string[], supports: Supports, at = ""): void {
    if (new Set(values).size !== values.length) broken.push(`${at}${field} repeats itself: ${values.join(", ")}`);
    for (const each of values) hold(`${at}${field}.${each}`, supports[`${field}.${each}`]);
  }

  function hold(what: string, support: Support | undefined): void {
    if (!support || support.evidence.length === 0) {
      broken.push(`${what} has no evidence`);
      return;
    }
    if (support.basis === "inferred" && !support.because) broken.push(`${what} is inferred and does not say from what`);
    for (const evidence of support.evidence) quoted(what, evidence);
  }

  /** Support that belongs to no value holds as well. */
  function stray(what: string, supports: Supports): void {
    for (const [key, support] of Object.entries(supports)) {
      for (const evidence of support?.evidence ?? []) quoted(`${what}.${key}`, evidence);
    }
  }

  function quoted(what: string, evidence: Evidence): void {
    const field = evidence.field ?? "text";
    const stored = report[field];
    if (evidence.quote === "") broken.push(`${what} rests on an empty quotation`);
    else if (stored === null) broken.push(`${what} cites the ${field}, which is not given`);
    else if (stored.slice(evidence.start, evidence.end) !== evidence.quote) {
      broken.push(`${what} cites ${field}[${evidence.start}, ${evidence.end}) as ${JSON.stringify(evidence.quote)}`);
    }
    if (!evidence.rule) broken.push(`${what} does not say which rule found it`);
  }
}
