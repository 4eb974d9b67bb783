/** Told lines as one text of bounded length: what does not fit is told of, with how to ask for it. */
import { documentOf, type Next, type SourceNamed, type Sources, sourceLine, type Told } from "./lines/told.ts";
import { harmless } from "./words.ts";

export interface PageOptions {
  /** Characters. */
  readonly budget: number;
  /** Items before it were told already. */
  readonly from: number;
  /** Whether there may be more items than were asked for. */
  readonly open: boolean;
}

/** Without words of reports: for programs. A type, and no interface, since it is handed on as an object with any keys. */
export type PageFigures = {
  readonly from: number;
  readonly shown: number;
  /** Null where there are more than were looked at. */
  readonly total: number | null;
  /** To ask with for what comes next; null at the end. */
  readonly cursor: string | null;
  readonly next: readonly Next[];
};

/** What is known of a report; null where it cannot be told. */
export type Describe = (document: string) => Promise<SourceNamed | null>;

/** What a line on a source takes, about. */
const SOURCE = 160;
/** A head takes half of the room at most. */
const HEAD = 0.5;

export async function setPage(
  told: Told,
  sources: Sources,
  options: PageOptions,
  describe: Describe,
): Promise<{ text: string; figures: PageFigures }> {
  const { from } = options;
  const { lines, shown } = fitted(told, sources, options);
  const all = told.items.length;
  const more = from + shown < all || options.open;
  const { lines: numbered, sources: cited } = sources.numbered(lines);
  const described = await Promise.all(cited.map((source) => (typeof source === "string" ? describe(source) : source)));
  const footer = described.map((source, index) => sourceLine(index + 1, source ?? unknown(documentOf(cited[index]!))));
  const next = told.next.map(({ tool, input, why }) => ({ tool, input: cleaned(input), why }));
  const figures: PageFigures = {
    ...{ from, shown },
    total: options.open ? null : all,
    cursor: more ? String(from + shown) : null,
    next,
  };
  const text = [
    ...numbered,
    ...(footer.length > 0 ? ["", "sources:", ...footer] : []),
    ...cutLine(figures, all),
    ...next.map((call) => `next: ${call.tool} ${JSON.stringify(call.input)} · ${call.why}`),
  ];
  return { text: text.join("\n"), figures };
}

function cutLine({ from, shown, total, cursor }: PageFigures, all: number): string[] {
  if (cursor === null) return from === 0 ? [] : ["", `items ${from + 1} to ${from + shown} of ${all}: the last ones`];
  const of = total === null ? "more" : String(total);
  return [
    "",
    `cut: items ${from + 1} to ${from + shown} of ${of}; the same call with "cursor": "${cursor}" tells the next ones`,
  ];
}

function unknown(document: string): SourceNamed {
  return { document, outlet: null, day: null, url: null };
}

/** As many items as there is room for, and one at least. */
function fitted(
  { head, items }: Told,
  sources: Sources,
  { budget, from }: PageOptions,
): { lines: string[]; shown: number } {
  const seen = new Set<string>();
  const lines: string[] = [];
  let room = budget;
  const costOf = (some: readonly string[]) => {
    const fresh = new Set(
      some.flatMap((line) => sources.named(line).map(documentOf)).filter((name) => !seen.has(name)),
    );
    return some.reduce((sum, line) => sum + line.length + 1, 0) + fresh.size * SOURCE;
  };
  const put = (some: readonly string[]) => {
    room -= costOf(some);
    for (const line of some) for (const source of sources.named(line)) seen.add(documentOf(source));
    lines.push(...some);
  };
  /** Those of `some` that fit into `least` characters; a quotation stays with the line before it. */
  const putSome = (some: readonly string[], least: number) => {
    for (const [index, line] of some.entries()) {
      if (index > 0 && costOf([line]) > room - least && !line.startsWith("| ")) {
        put([`  (${some.length - index} more lines of this are left out)`]);
        return;
      }
      put([line]);
    }
  };
  putSome(from === 0 ? head : head.slice(0, 1), budget * (1 - HEAD));
  let shown = 0;
  for (const item of items.slice(from)) {
    if (costOf(item) > room && shown > 0) break;
    if (shown === 0 && from === 0) put([""]);
    if (costOf(item) > room) putSome(item, 0);
    else put(item);
    shown++;
  }
  return { lines, shown };
}

/** A value of the record that goes into a call is on one line and has nothing unseen. */
function cleaned(input: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const clean = (value: unknown): unknown =>
    typeof value === "string" ? harmless(value).slice(0, 100) : Array.isArray(value) ? value.map(clean) : value;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, clean(value)]));
}
