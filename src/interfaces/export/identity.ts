/** How things are called in every format, so that what was exported in two of them can be joined: docs/decisions/0042-identity-in-exports.md. */
import { sideName } from "../../shared/in-words/names.ts";

/** Ids of meetings, people, documents and texts are those of the record. */
export function sideId(code: string): string {
  return `side-${slugOf(code)}`;
}

/** Of an office: its side, and the key under which its wordings come together. */
export function officeId({ country, office }: { readonly country: string; readonly office: string }): string {
  return `office-${slugOf(country)}-${slugOf(office)}`;
}

/** Of somebody's time in it. */
export function termId(term: {
  readonly country: string;
  readonly office: string;
  readonly holder: { readonly id: string };
}): string {
  return `term-${officeId(term).slice("office-".length)}-${term.holder.id}`;
}

/** The name of a thing in the web of data: nothing answers there, and no two things share one. */
export function urn(
  kind: "meeting" | "person" | "document" | "revision" | "side" | "office" | "statement",
  id: string,
): string {
  return `urn:chancery:${kind}:${encodeURIComponent(id)}`;
}

/** Of a side that is a body and no state: "EU", "NATO". */
export function isState(code: string): boolean {
  return /^[A-Z]{2}$/u.test(code) && code !== "EU" && code !== "UN";
}

export { sideName };

function slugOf(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
