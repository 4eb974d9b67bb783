/** An answer as labelled lines: a head, items that can be cut off between any two, and the calls that would tell more. */
import { harmless, link, said } from "../words.ts";

/** Lines that belong together. */
export type Item = readonly string[];

export interface Next {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly why: string;
}

export interface Told {
  readonly head: readonly string[];
  readonly items: readonly Item[];
  readonly next: readonly Next[];
}

/** What may be known of a report where it is named. */
export interface SourceNamed {
  readonly document: string;
  readonly outlet: string | null;
  readonly day: string | null;
  readonly url: string | null;
}

/** Stands for the number of a source until it is known which lines are shown. No report has characters of private use: `harmless`. */
const PLACE = /\u{E010}(?<at>\d+)\u{E011}/gu;

/** The reports that lines cite: each has a number, and is told once, below them. */
export class Sources {
  readonly #named: (string | SourceNamed)[] = [];

  /** A report by name or id, or with what is known of it. */
  at(source: string | SourceNamed): string {
    return `[\u{E010}${this.#named.push(source) - 1}\u{E011}]`;
  }

  named(line: string): readonly (string | SourceNamed)[] {
    return [...line.matchAll(PLACE)].map(({ groups }) => this.#named[Number(groups!.at)]!);
  }

  /** Lines with the numbers in them, and the sources in that order. */
  numbered(lines: readonly string[]): {
    readonly lines: readonly string[];
    readonly sources: readonly (string | SourceNamed)[];
  } {
    const numbers = new Map<string, number>();
    const sources: (string | SourceNamed)[] = [];
    const shown = lines.map((line) =>
      line.replace(PLACE, (_, at: string) => {
        const source = this.#named[Number(at)]!;
        const key = documentOf(source);
        if (!numbers.has(key)) numbers.set(key, sources.push(source));
        return String(numbers.get(key));
      }),
    );
    return { lines: shown, sources };
  }
}

export function documentOf(source: string | SourceNamed): string {
  return typeof source === "string" ? source : source.document;
}

/** "[2] document ‹mfa-2025-07› · ‹Example Ministry› · 2025-07-22 · <https://…>" */
export function sourceLine(number: number, { document, outlet, day, url }: SourceNamed): string {
  const parts = [
    `document ${said(document)}`,
    outlet === null ? "no outlet named" : said(outlet),
    day ?? "no day",
    link(url) ?? "no link",
  ];
  return `[${number}] ${parts.join(" · ")}`;
}

/** Codes, ranks and other keys of the record are its own; whatever else gets among them is made harmless all the same. */
export function key(text: string | number | null | undefined): string {
  return text === null || text === undefined || text === "" ? "not known" : harmless(String(text));
}

export function keys(texts: readonly string[]): string {
  return texts.length === 0 ? "none" : texts.map(key).join(", ");
}

/** Parts that are there, with dots between. */
export function dotted(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter((part) => part).join(" · ");
}

export function placed({
  country,
  city,
}: {
  readonly country: string | null;
  readonly city: string | null;
}): string | null {
  if (country === null && city === null) return null;
  return `at ${[city === null ? null : said(city), country].filter((part) => part !== null).join(", ")}`;
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
