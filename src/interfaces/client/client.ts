/**
 * A server's operations as functions, for programs and pages: only `fetch` is needed, in Node or in a browser. What each takes and gives is
 * typed as the operation itself is.
 */

import type { ExportQuestion } from "../export/export-record.ts";
import type { Job } from "../http/writing/job.ts";
import type { ImportKind } from "../import/kind-of-file.ts";
import type { SpreadsheetOptions } from "../import/spreadsheet.ts";
import type { Answers, Operations } from "../operations/answers.ts";
import { eventsOf } from "./events.ts";
import { CHANGES, type ChangeName, QUESTIONS, type QuestionName } from "./paths.ts";
import { problemOf } from "./problem.ts";

/** What a question or a change takes, by its name: `InputOf<"meetings">`. */
export type InputOf<Name extends keyof Operations> = Parameters<Operations[Name]["run"]>[1];
/** Questions of which the answer is a list, given page by page. */
export type ListName = "dyads" | "meetings" | "people" | "judgements";
/** One of a list: `ItemOf<"meetings">`. */
export type ItemOf<Name extends ListName> = Answers[Name][number];
/** What a change takes. Who judges (`by`) and when (`at`) is known to the server, and may be left out. */
export type ChangeOf<Name extends ChangeName> = Omit<InputOf<Name>, "by" | "at"> &
  Partial<Pick<InputOf<Name>, Extract<keyof InputOf<Name>, "by" | "at">>>;

/** Which server, and as whom. */
export interface ClientOptions {
  /** `http://127.0.0.1:8484`; in a page of the server itself, "". */
  readonly url: string;
  /** Where the server asks for one. A page has its session's cookie instead. */
  readonly token?: string;
  /** What sends. Default: that of the machine. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Of one call: `signal` ends it, and it throws what `fetch` throws then. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** How a file is to be taken: as on the command line. */
export interface ImportAsked extends Pick<SpreadsheetOptions, "as" | "side" | "dateOrder" | "sheet" | "map"> {
  /** What the file is. Default: what it looks like. */
  readonly kind?: ImportKind;
  /** Nothing is written: the job's result tells how a spreadsheet, or words, are understood. */
  readonly dryRun?: boolean;
}

/** Which part of a record, as for `meetings`; and what of a format. */
export type ExportAsked = Pick<ExportQuestion, "table" | "originals"> & NonNullable<ExportQuestion["filters"]>;

/** A file on its way: its bytes come as they are asked for. */
export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly body: ReadableStream<Uint8Array>;
}

/** A report, or a file to be imported: its name, and what is in it. */
export interface Upload {
  readonly name: string;
  readonly content: Blob | string;
}

/**
 * A server of `chancery serve`, asked by the names that its operations have everywhere:
 *
 *     const client = new ChanceryClient({ url: "http://127.0.0.1:8484" });
 *     const met = await client.ask("meetings", { parties: ["AZ", "GE"], since: "2024" });
 *
 * Sides are codes (`GE`) or names; days are EDTF as text (`2025-07-22`, `2025-07`); places in texts are half-open `[start, end)` in UTF-16 units.
 * Whatever the server refuses is thrown as a `ChanceryProblem` with a `code` of docs/errors.md: for all calls `access/no-token`, `access/wrong-token` and `access/role`
 * (the token), `request/too-many` (with `retryAfter`, seconds), `request/invalid` (with `errors`, by field); `client/unexpected` where
 * the answer was none of a Chancery. Where no server answers, `fetch` throws.
 */
export class ChanceryClient {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #fetch: typeof globalThis.fetch;

  constructor({ url, token, fetch = globalThis.fetch.bind(globalThis) }: ClientOptions) {
    this.#url = url.replace(/\/$/u, "");
    this.#headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    this.#fetch = fetch;
  }

  /**
   * The answer to a question, the same as `--json` of the command of that name prints; of a list the first page (`all` and `page` give the rest).
   * @throws ChanceryProblem `record/unknown-id`, `record/ambiguous-id`, `record/nothing-told`
   */
  async ask<Name extends QuestionName>(
    name: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): Promise<Answers[Name]> {
    const response = await this.#send(addressOf(name, input as Given), options);
    return (await response.json()) as Answers[Name];
  }

  /**
   * An answer that is given page by page, with the place of the next page: given back as `page`, it brings that one.
   * @throws ChanceryProblem
   */
  async page<Name extends QuestionName>(
    name: Name,
    input: InputOf<Name>,
    { page, ...options }: CallOptions & { readonly page?: string | null } = {},
  ): Promise<{ readonly answer: Answers[Name]; readonly next: string | null }> {
    const response = await this.#send(page ?? addressOf(name, input as Given), options);
    return { answer: (await response.json()) as Answers[Name], next: nextOf(response.headers.get("link")) };
  }

  /**
   * All items of a list, page by page; `limit` is how many come at once.
   * @throws ChanceryProblem
   */
  async *all<Name extends ListName>(
    name: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): AsyncGenerator<ItemOf<Name>> {
    for (let path: string | null = addressOf(name, input as Given); path !== null; ) {
      const response: Response = await this.#send(path, options);
      yield* (await response.json()) as ItemOf<Name>[];
      path = nextOf(response.headers.get("link"));
    }
  }

  /**
   * Judges, withdraws a judgement, takes in judgements, or takes an import out again. For tokens of reviewers, and of admins where imports go.
   * @throws ChanceryProblem `record/unknown-id`, `record/ambiguous-id`, `record/busy`
   */
  async change<Name extends ChangeName>(
    name: Name,
    input: ChangeOf<Name>,
    options: CallOptions = {},
  ): Promise<Answers[Name]> {
    const response = await this.#send(`/api${CHANGES[name]}`, { ...options, json: input });
    return (await response.json()) as Answers[Name];
  }

  /** Files, addresses for the server to fetch, or the samples that it has. @throws ChanceryProblem */
  async ingest(
    given: readonly Upload[] | { readonly addresses: readonly string[] } | { readonly samples: true },
    options: CallOptions = {},
  ): Promise<Job> {
    if ("addresses" in given || "samples" in given)
      return (await (await this.#send("/api/ingest", { ...options, json: given })).json()) as Job;
    return (await (await this.#send("/api/ingest", { ...options, form: formOf(given) })).json()) as Job;
  }

  /**
   * A spreadsheet, a list of people, judgements, an export of a record; or files of words, which alone come together. The job's `result` is what
   * `chancery import --json` prints, lists cut at 200 items (`cut` tells how long they are).
   * @throws ChanceryProblem
   */
  async import(
    file: Upload | readonly Upload[],
    { map = {}, ...asked }: ImportAsked = {},
    options: CallOptions = {},
  ): Promise<Job> {
    const files = [file].flat();
    const columns = Object.entries(map).flatMap(([field, heads]) => heads.map((head) => `${field}=${head}`));
    const parameters = parametersOf({ ...asked, map: columns.length === 0 ? undefined : columns.join(",") });
    if (files.length === 1) parameters.set("name", files[0]!.name);
    const sent = files.length === 1 ? { bytes: files[0]!.content } : { form: formOf(files) };
    return (await (await this.#send(`/api/imports?${parameters}`, { ...options, ...sent })).json()) as Job;
  }

  /** The record, or a part of it, as a file in a format of others: `jsonl`, `csv`, `ics` ... @throws ChanceryProblem */
  async export(
    format: string,
    { table, originals, ...filters }: ExportAsked = {},
    options: CallOptions = {},
  ): Promise<Download> {
    const parameters = parametersOf({ ...filters, table, originals });
    const path = `/api/exports/${encodeURIComponent(format)}?${parameters}`;
    const response = await this.#send(path, { ...options, accept: "*/*" });
    const name = /filename="(?<name>[^"]+)"/u.exec(response.headers.get("content-disposition") ?? "")?.groups?.name;
    const mediaType = response.headers.get("content-type") ?? "application/octet-stream";
    return { name: name ?? format, mediaType, body: response.body! };
  }

  /** A job after each change, until it is over. @throws ChanceryProblem */
  async *follow(job: string, options: CallOptions = {}): AsyncGenerator<Job> {
    const response = await this.#send(`/api/jobs/${encodeURIComponent(job)}/events`, options);
    for await (const { data } of eventsOf(response.body!)) yield JSON.parse(data) as Job;
  }

  /** The job when it is over. @throws ChanceryProblem */
  async finished(job: string, options: CallOptions = {}): Promise<Job> {
    let last: Job | undefined;
    for await (const now of this.follow(job, options)) last = now;
    if (last?.ended) return last;
    return (await (await this.#send(`/api/jobs/${encodeURIComponent(job)}`, options)).json()) as Job;
  }

  /** Stops a job. What it had put into the record stays there. @throws ChanceryProblem */
  async cancel(job: string, options: CallOptions = {}): Promise<Job> {
    const response = await this.#send(`/api/jobs/${encodeURIComponent(job)}`, { ...options, method: "DELETE" });
    return (await response.json()) as Job;
  }

  /** Where a question has its answer, in a form of it (`docx`, `csv`): for links. */
  addressOf<Name extends QuestionName>(name: Name, input: InputOf<Name>, form?: string): string {
    return `${this.#url}${addressOf(name, { ...input, form })}`;
  }

  async #send(
    path: string,
    { signal, json, form, bytes, method, accept = "application/json" }: Sent,
  ): Promise<Response> {
    const body = bytes ?? form ?? (json === undefined ? undefined : JSON.stringify(json));
    const response = await this.#fetch(`${this.#url}${path}`, {
      method: method ?? (body === undefined ? "GET" : "POST"),
      headers: {
        ...this.#headers,
        Accept: accept,
        ...(bytes === undefined ? {} : { "Content-Type": "application/octet-stream" }),
        ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
      credentials: "same-origin",
    });
    if (response.ok) return response;
    throw await problemOf(response);
  }
}

type Given = Readonly<Record<string, unknown>>;

interface Sent extends CallOptions {
  readonly json?: unknown;
  readonly form?: FormData;
  readonly bytes?: Blob | string;
  readonly method?: string;
  readonly accept?: string;
}

function formOf(files: readonly Upload[]): FormData {
  const form = new FormData();
  for (const { name, content } of files)
    form.append("file", typeof content === "string" ? new Blob([content]) : content, name);
  return form;
}

/** Lists are given item by item, so that an item may have a comma; an empty one beside a single one says that it is one. */
function parametersOf(given: Given): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [field, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const texts = items.map((item) => (Array.isArray(item) ? item.join("-") : String(item)));
    for (const text of texts) parameters.append(field, text);
    if (Array.isArray(value) && texts.length === 1 && texts[0]!.includes(",")) parameters.append(field, "");
  }
  return parameters;
}

/** Fields that the path names stand in it. */
function addressOf(name: QuestionName, input: Given): string {
  const rest = { ...input };
  const path = QUESTIONS[name].replace(/\{(\w+)\}/gu, (_, field: string) => {
    delete rest[field];
    return encodeURIComponent(String(input[field]));
  });
  const parameters = parametersOf(rest);
  return `/api${path}${parameters.size === 0 ? "" : `?${parameters}`}`;
}

const NEXT = '>; rel="next"';

/** A server gives one link, that of the next page: `</api/meetings?cursor=...>; rel="next"`. */
function nextOf(link: string | null): string | null {
  return link?.startsWith("<") && link.endsWith(NEXT) ? link.slice(1, -NEXT.length) : null;
}
