/** Reports as reference managers take them, CSL-JSON and BibTeX: those that a brief cites, each once, and those of an export. */
import { type Brief, type Citation, claimsOf } from "../../analysis/brief/brief.ts";
import { dayOf } from "../../shared/calendar.ts";
import { parseEdtf } from "../../shared/edtf.ts";
import { boundsOf } from "../../shared/edtf-bounds.ts";
import { isWebAddress } from "../../shared/web-address.ts";
import { readable } from "./readable.ts";

export interface Reference {
  /** Unlike any other: `white-house-2022-r1a2b3c4`. */
  readonly key: string;
  readonly outlet: string | null;
  readonly title: string | null;
  /** As exact as it is known: year, month, day. */
  readonly parts: readonly number[] | null;
  readonly url: string | null;
  /** Name of the document, and ids that tell it and its text. */
  readonly name: string;
  readonly document: string;
  readonly revision: string;
}

/** In the order in which they are cited. */
function referencesOf(brief: Brief): Reference[] {
  const cited = new Map<string, Citation>();
  for (const { citations } of claimsOf(brief))
    for (const citation of citations) {
      const known = cited.get(citation.revision);
      if (!known || (known.title === null && citation.title !== null)) cited.set(citation.revision, citation);
    }
  return [...cited.values()].map(referenceOf);
}

/** `day`: EDTF. */
export function referenceOf(told: Omit<Reference, "key" | "parts"> & { readonly day: string | null }): Reference {
  const { outlet, title, day, url, name, document, revision } = told;
  const parts = partsOf(day);
  const slug = (outlet ?? "report")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-");
  return {
    key: [slug.replaceAll(/^-|-$/gu, "") || "report", parts?.[0] ?? "undated", revision].join("-"),
    // Programs make a link of it, wherever it leads.
    ...{ outlet, title, parts, url: isWebAddress(url) ? url : null, name, document, revision },
  };
}

/** As much of a day as all that it may mean have in common. */
function partsOf(edtf: string | null): number[] | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value && boundsOf(value);
  if (!bounds || !Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return null;
  const [from, to] = [dayOf(bounds.earliest), dayOf(bounds.latest)];
  if (from.year !== to.year) return null;
  return [from.year, ...(from.month === to.month ? [from.month, ...(from.day === to.day ? [from.day] : [])] : [])];
}

/** An item of CSL-JSON (csl-data.json 1.0.2). */
interface CslItem {
  readonly id: string;
  readonly type: "article-newspaper" | "webpage";
  readonly title?: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly URL?: string;
  readonly number?: string;
  readonly archive: string;
  readonly archive_location: string;
}

export function briefAsCsl(brief: Brief): CslItem[] {
  return referencesOf(brief).map(cslOf);
}

export function cslOf({ key, outlet, title, parts, url, name, document, revision }: Reference): CslItem {
  return {
    id: key,
    type: url === null ? "article-newspaper" : "webpage",
    title: readable(title ?? name),
    ...(outlet !== null && { "container-title": readable(outlet), publisher: readable(outlet) }),
    ...(parts !== null && { issued: { "date-parts": [parts] } }),
    ...(url !== null && { URL: url }),
    archive: "Chancery",
    archive_location: `${document} ${revision}`,
  };
}

export function briefAsBibtex(brief: Brief): string {
  return referencesOf(brief).map(bibtexOf).join("\n");
}

export function bibtexOf({ key, outlet, title, parts, url, name, document, revision }: Reference): string {
  const [year, month, day] = parts ?? [];
  const fields: readonly (readonly [string, string | null])[] = [
    ["title", `{${texOf(title ?? name)}}`],
    ["author", outlet === null ? null : `{${texOf(outlet)}}`],
    ["howpublished", outlet === null ? null : texOf(outlet)],
    ["year", year === undefined ? null : String(year)],
    ["month", month === undefined ? null : String(month)],
    ["day", day === undefined ? null : String(day)],
    // Of an address nothing may be escaped, and braces would end it.
    ["url", url === null ? null : url.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C")],
    ["note", `Chancery ${document} ${revision}`],
  ];
  const lines = fields.flatMap(([field, text]) => (text === null ? [] : [`  ${field} = {${text}},`]));
  return `@misc{${key},\n${lines.join("\n")}\n}\n`;
}

/** What TeX would obey, as letters. */
function texOf(text: string): string {
  return readable(text).replaceAll(/[\\{}$&#^_~%]/gu, (sign) => TEX[sign]!);
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "^": "\\textasciicircum{}",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "%": "\\%",
};
