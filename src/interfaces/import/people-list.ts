/**
 * A list of people and posts (FollowTheMoney entities, Popolo) as evidence of who is who: each person a document of its own, whose text is
 * the entry as "head: value" lines. Its writings tell that mentions are of one person, or of two.
 */
import { type ImportedRow, type ImportedRows, importRows } from "../../record/imported/import-rows.ts";
import type { Property, Statement } from "../../record/statement.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { isEdtf } from "../../shared/edtf.ts";
import { ChanceryError } from "../../shared/errors.ts";
import type { ImportStep } from "./import-step.ts";

export interface PeopleListOptions {
  /** What it is called as a source. Default: the name of the file. */
  readonly as?: string | undefined;
  readonly now?: (() => Date) | undefined;
  /** Told how far it is. Where it throws, nothing is written. */
  readonly onStep?: ImportStep | undefined;
}

export interface PeopleListImport extends ImportedRows {
  readonly source: string;
  readonly people: number;
  /** Lines, or entries, that are not understood, and why. */
  readonly unreadable: readonly { readonly row: number; readonly problem: string }[];
}

interface Post {
  readonly title: string;
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface Person {
  readonly id: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  readonly posts: readonly Post[];
}

type Values = Readonly<Record<string, unknown>>;
type Problem = PeopleListImport["unreadable"][number];
/** Longer than any; what is longer is no name. */
const LONGEST = 300;

/** @throws ChanceryError `import/unknown`, `record/...` */
export function importPeopleList(
  store: RecordStore,
  bytes: Uint8Array,
  file: string,
  { as: source = file, now = () => new Date(), onStep }: PeopleListOptions = {},
): PeopleListImport {
  const text = new TextDecoder().decode(bytes).replace(/^\ufeff/u, "");
  const { people, unreadable } = text.trimStart().startsWith("[") || isPopolo(text) ? popolo(text, file) : ftm(text);
  if (people.length === 0)
    throw new ChanceryError("import/unknown", `${file}: it has no person with a name of two words`, { file });
  const imported = importRows(store, {
    ...{ name: source, kind: "list", file, bytes, sheets: [null], lexicons: "list", at: now().toISOString() },
    rows: people.map((person, index) => rowOf(person, index + 1)),
    onRow: onStep && ((done, total) => onStep({ doing: "writing rows", done, total })),
  });
  return { source, people: people.length, ...imported, unreadable };
}

function isPopolo(text: string): boolean {
  const value = parsed(text);
  return value !== null && Array.isArray(value.persons);
}

function ftm(text: string): { readonly people: Person[]; readonly unreadable: Problem[] } {
  const unreadable: Problem[] = [];
  const entities = new Map<string, { readonly schema: string; readonly properties: Values }>();
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const { id, schema, properties } = parsed(line) ?? {};
    if (typeof id === "string" && typeof schema === "string" && typeof properties === "object" && properties !== null)
      entities.set(id, { schema, properties: properties as Values });
    else unreadable.push({ row: index + 1, problem: "no entity of FollowTheMoney: id, schema, properties" });
  }
  const posts = new Map<string, Post[]>();
  for (const { schema, properties } of entities.values()) {
    if (schema !== "Occupancy") continue;
    const held = texts(properties.post).flatMap((id) => entities.get(id) ?? []);
    const [from = null] = texts(properties.startDate);
    const [to = null] = texts(properties.endDate);
    const told = held.flatMap(({ properties: post }) =>
      texts(post.name)
        .slice(0, 1)
        .map((title) => ({ title, country: codes(post.country)[0] ?? null, from, to })),
    );
    for (const holder of texts(properties.holder)) posts.set(holder, [...(posts.get(holder) ?? []), ...told]);
  }
  const people = [...entities].flatMap(([id, { schema, properties: own }]) => {
    if (schema !== "Person") return [];
    const names = [own.name, own.alias, own.previousName].flatMap(texts);
    const countries = [own.nationality, own.citizenship, own.country].flatMap(codes);
    return personOf({ id, names, countries, posts: posts.get(id) ?? [] });
  });
  return { people, unreadable };
}

function popolo(text: string, file: string): { readonly people: Person[]; readonly unreadable: Problem[] } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new ChanceryError("import/unknown", `${file}: not JSON: ${(error as Error).message}`, { file });
  }
  const all = Array.isArray(given) ? { persons: given } : (given as Values);
  const titles = new Map(objects(all.posts).map((post) => [post.id, texts([post.label, post.role])[0]]));
  const memberships = [...objects(all.memberships)];
  const unreadable: Problem[] = [];
  const people = objects(all.persons).flatMap((person, index) => {
    const held = [
      ...memberships.filter(({ person_id }) => person_id === person.id),
      ...objects(person.memberships),
    ].flatMap((one) => {
      const title = titles.get(one.post_id) ?? texts([one.role, one.label])[0];
      const day = (value: unknown) => texts([value])[0] ?? null;
      return title ? [{ title, country: null, from: day(one.start_date), to: day(one.end_date) }] : [];
    });
    const names = [...texts([person.name]), ...objects(person.other_names).flatMap(({ name }) => texts([name]))];
    const countries = codes([person.nationality, person.national_identity, person.country]);
    const found = personOf({ id: texts([person.id])[0] ?? names[0] ?? String(index), names, countries, posts: held });
    if (found.length === 0) unreadable.push({ row: index + 1, problem: "a person without a name of two words" });
    return found;
  });
  return { people, unreadable };
}

/** None without a full name: a surname alone tells of nobody. */
function personOf({ names, countries, ...rest }: Person): Person[] {
  const full = [...new Set(names)].filter((name) => /\S\s+\S/u.test(name));
  return full.length === 0 ? [] : [{ ...rest, names: full, countries: [...new Set(countries)] }];
}

/** The entry as text, and what it states, each with its words. */
function rowOf({ id, names, countries, posts }: Person, number: number): ImportedRow {
  let text = "";
  const statements: Statement[] = [];
  const say = (subject: string, property: Property, value: string, words: string = value, head?: string) => {
    if (head !== undefined) text += `${text === "" ? "" : "\n"}${head}: `;
    const start = text.length;
    text += words;
    const evidence = { start, end: text.length, quote: words, rule: "list" };
    statements.push({ subject, property, value, basis: "said", because: null, evidence: [evidence] });
  };
  for (const [index, name] of names.entries()) say("person.1", "name", name, name, index === 0 ? "Name" : "Also");
  for (const country of countries) say("person.1", "country", country, country, "Country");
  for (const [index, { title, country, from, to }] of posts.entries()) {
    const subject = `post.${index + 1}`;
    say(subject, "office", title, title, "Post");
    if (country !== null) {
      text += ", ";
      say(subject, "country", country);
    }
    const term = `${dayOf(from)}/${dayOf(to)}`;
    if (isEdtf(term)) {
      text += ", ";
      say(subject, "date", term);
    }
  }
  const nothing = { language: "und", notes: [], meetings: 0, passages: [], side: null, attested: [] };
  return {
    sheet: null,
    number,
    key: id,
    text,
    published: null,
    url: null,
    read: { ...nothing, reader: "list 1", statements },
  };
}

function dayOf(day: string | null): string {
  return day !== null && isEdtf(day.slice(0, 10)) ? day.slice(0, 10) : "..";
}

function parsed(text: string): Values | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Values) : null;
  } catch {
    return null;
  }
}

function objects(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter((one): one is Values => typeof one === "object" && one !== null) : [];
}

function texts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one) => {
    const text = typeof one === "string" ? one.replace(/\s+/gu, " ").trim() : "";
    return text === "" || text.length > LONGEST ? [] : [text];
  });
}

/** Two letters of ISO 3166, as both standards write them, in capitals. */
function codes(value: unknown): string[] {
  return texts(value).flatMap((code) => (/^[a-z]{2}$/iu.test(code) ? [code.toUpperCase()] : []));
}
