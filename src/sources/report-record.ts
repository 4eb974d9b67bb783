/**
 * A line of JSONL → a report: `{"id", "title", "published", "url", "publisher", "text"}`, where `null` and "not there" both mean
 * "not given". Other fields are let be.
 */

import { repairCharacters } from "./decode-text.ts";
import type { DocumentSpec } from "./document-spec.ts";
import { publishedDay } from "./published-day.ts";

/** The report, or what is wrong with the line in words for a person. */
export function parseRecord(
  line: string,
  fallbackId: string,
): DocumentSpec | { readonly problem: string; readonly empty?: true } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { problem: "not a JSON object" };
  const record = value as Record<string, unknown>;
  for (const field of ["title", "published", "url", "publisher"]) {
    const given = record[field];
    if (given !== undefined && given !== null && typeof given !== "string")
      return { problem: `"${field}" is not a string` };
  }
  const { id, text } = record;
  if (id !== undefined && id !== null && typeof id !== "string" && typeof id !== "number")
    return { problem: '"id" is not a string' };
  if (typeof text !== "string")
    return { problem: text === undefined ? 'there is no "text"' : '"text" is not a string' };
  if (text.trim() === "") return { problem: '"text" is empty', empty: true };
  const published = given(record.published);
  const day = published === null ? null : publishedDay(published);
  if (published !== null && day === null)
    return { problem: `"published" is not a date: ${JSON.stringify(published.slice(0, 40))}` };
  return {
    id: given(id === null || id === undefined ? null : String(id)) ?? fallbackId,
    title: given(record.title),
    published: day,
    url: given(record.url),
    publisher: given(record.publisher),
    text: repairCharacters(text),
  };
}

function given(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const trimmed = repairCharacters(value).trim();
  return trimmed === "" ? null : trimmed;
}
