/**
 * One description, one answer: every operation asked by the command line, over HTTP by the typed client and by MCP says the same. An operation that is added has to
 * be put into the table of commands, and has to be documented where the others are.
 */
import { openAsBlob, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChanceryClient } from "../src/interfaces/client/index.ts";
import { EXPORT_FORMATS } from "../src/interfaces/export/formats.ts";
import { mountMcp } from "../src/interfaces/mcp/mount.ts";
import { CATALOGUE, type KnownThings } from "../src/interfaces/operations/catalogue.ts";
import { askChancery } from "./support/ask-chancery.ts";
import { ownWords } from "./support/own-words.ts";
import { ROOT } from "./support/reports.ts";
import { JSON_BODY, startServer } from "./support/server.ts";

type Input = Readonly<Record<string, unknown>>;
type Given = { readonly [name: string]: string } & { readonly parties: string[]; readonly sides: string[] };

/** Input → what is typed; options are appended by their names. */
const COMMANDS: Readonly<Record<string, (input: Given) => readonly string[]>> = {
  dyads: () => ["dyads"],
  meetings: ({ parties }) => ["meetings", ...parties],
  meeting: ({ meeting }) => ["meeting", meeting!],
  compare: ({ meeting }) => ["compare", meeting!],
  people: ({ side }) => ["people", side!],
  person: ({ person }) => ["person", person!],
  offices: ({ side }) => ["offices", side!],
  posts: ({ side }) => ["posts", side!],
  series: ({ sides }) => ["series", ...sides],
  network: ({ parties }) => ["network", ...parties],
  sources: () => ["sources"],
  coverage: ({ sides }) => ["coverage", ...sides],
  search: ({ words }) => ["search", words!],
  report: ({ report }) => ["report", report!],
  quote: ({ id }) => ["quote", id!],
  changes: ({ sides }) => ["changes", ...sides],
  formulas: ({ sides }) => ["formulas", ...sides],
  topics: ({ sides }) => ["topics", ...sides],
  commitments: ({ sides }) => ["commitments", ...sides],
  documents: ({ sides }) => ["documents", ...sides],
  positions: ({ side }) => ["positions", side!],
  brief: ({ sides }) => ["brief", ...sides],
  digest: ({ watched }) => ["digest", ...(watched as unknown as string[][])[0]!],
  review: () => ["review"],
  judgements: () => ["judge", "list"],
  imports: () => ["import", "--list"],
  audit: () => ["audit"],
};
const OPTIONS = ["limit", "since", "until", "rank", "property", "on"];

function typed(name: string, input: Input): string[] {
  const options = OPTIONS.flatMap((option) =>
    input[option] === undefined ? [] : [`--${option}`, String(input[option])],
  );
  return [...COMMANDS[name]!(input as unknown as Given), ...options];
}

/** Where a digest goes on from is for whoever keeps it, and not printed. */
const NOT_PRINTED: Readonly<Record<string, readonly string[]>> = { digest: ["name", "through", "keys"] };

let server: Awaited<ReturnType<typeof startServer>>;
let client: ChanceryClient;
let model: Client;
let known: KnownThings;

beforeAll(async () => {
  server = await startServer({ mounts: [mountMcp] });
  client = new ChanceryClient({ url: server.url });
  model = new Client({ name: "test", version: "1.0.0" });
  await model.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
  const [meeting] = (await (await server.get("/api/meetings?parties=AZ&parties=GE&limit=1")).json()) as {
    id: string;
  }[];
  const [person] = (await (await server.get("/api/people?limit=1")).json()) as { id: string }[];
  known = { meeting: meeting!.id, person: person!.id, report: "credentials" };
}, 180_000);
afterAll(async () => {
  await model.close();
  await server.close();
});

const QUESTIONS = CATALOGUE.filter(({ kind }) => kind === "question").flatMap(({ operation, examples }) =>
  examples.map(({ asks, input }) => ({
    name: operation.name,
    asks,
    input: input as (things: KnownThings) => Input,
  })),
);

describe("every question", () => {
  test.each(QUESTIONS)("$name: $asks", async ({ name, input }) => {
    const asked = input(known);
    const { code, out, err } = await askChancery([...typed(name, asked), "--json", "--db", server.db]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const overHttp: unknown = await client.ask(name as "dyads", asked);
    const { content } = await model.callTool({ name, arguments: { ...asked, format: "json" } });
    const byModel = JSON.parse((content as { text: string }[])[0]!.text);
    expect(byModel).toEqual(overHttp);
    const hidden = NOT_PRINTED[name] ?? [];
    const shown = Array.isArray(overHttp)
      ? overHttp
      : Object.fromEntries(Object.entries(overHttp as Input).filter(([key]) => !hidden.includes(key)));
    expect(JSON.parse(out)).toEqual(shown);
  });
});

/** Names that have in them what names are divided at elsewhere. */
const NAMES: readonly (readonly [name: string, input: Input, written: string])[] = [
  [
    "meetings",
    { parties: ["United Nations Educational, Scientific and Cultural Organization"] },
    "/api/meetings?parties=United Nations Educational, Scientific and Cultural Organization",
  ],
  [
    "meetings",
    { parties: ["Chamber of Ships, Ports and Light"] },
    "/api/meetings?parties=Chamber of Ships, Ports and Light&parties=",
  ],
  ["meetings", { parties: ["Georgia", "Azerbaijan"] }, "/api/meetings?parties=Georgia, Azerbaijan"],
  ["digest", { watched: [["Timor-Leste", "PT"]], since: "2025" }, "/api/digest?watched=Timor-Leste-PT&since=2025"],
];

test.each(NAMES)(
  "%s %j: is asked alike everywhere, as long as commas and hyphens are in names",
  async (name, input, written) => {
    const overHttp: unknown = await client.ask(name as "digest", input as never);
    expect(await (await server.get(encodeURI(written))).json()).toEqual(overHttp);
    for (const given of [input, { ...input, ...textsOf(input) }]) {
      const { content } = await model.callTool({ name, arguments: { ...given, format: "json" } });
      expect(JSON.parse((content as { text: string }[])[0]!.text)).toEqual(overHttp);
    }
    if (name !== "meetings") return;
    const { out } = await askChancery([...typed(name, input), "--json", "--db", server.db]);
    expect(JSON.parse(out)).toEqual(overHttp);
  },
);

/** Lists as models write them, as text. */
function textsOf(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, Array.isArray(value) ? JSON.stringify(value) : value]),
  );
}

describe("a judgement", () => {
  test("comes to the same by the command line and over HTTP", async () => {
    const other = await startServer();
    try {
      const body = {
        verdict: "correct",
        about: [known.meeting],
        property: "kind",
        value: "visit",
        by: "desk",
        why: "seen",
      };
      const sent = await other.post(
        "/api/judgements",
        JSON.stringify({ ...body, at: "2026-01-31T12:00:00Z" }),
        JSON_BODY,
      );
      expect(sent.status).toBeLessThan(300);
      const overHttp = (await sent.json()) as { judgement: Record<string, unknown>; effect: unknown };
      const line = ["judge", "correct", known.meeting, "kind", "visit", "--by", "desk", "--why", "seen"];
      const { code, out } = await askChancery([...line, "--json", "--db", server.db]);
      expect(code).toBe(0);
      const { judgement, effect } = JSON.parse(out) as typeof overHttp;
      const { id: _, made: __, by: ___, ...one } = judgement;
      const { id: ____, made: _____, by: ______, ...another } = overHttp.judgement;
      expect(one).toEqual(another);
      expect(effect).toEqual(overHttp.effect);
    } finally {
      await other.close();
    }
  });
});

/** One of each kind that can be imported, all of them our own. */
const IMPORTED: readonly (readonly [name: string, content: () => string])[] = [
  ["meetings.csv", () => readFileSync(join(ROOT, "samples-import", "meetings.csv"), "utf8")],
  [
    "people.ftm.jsonl",
    () => `${JSON.stringify({ id: "a", schema: "Person", properties: { name: ["Nino Example"], country: ["ge"] } })}\n`,
  ],
  [
    "people.json",
    () => JSON.stringify({ persons: [{ id: "b", name: "Levan Example", memberships: [{ role: "Envoy" }] }] }),
  ],
  ["topics.yaml", () => ownWords("corridor")],
];

describe("an import", () => {
  let overHttp: Awaited<ReturnType<typeof startServer>>;
  let byCommand: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    overHttp = await startServer();
    byCommand = await startServer();
  }, 60_000);
  afterAll(async () => {
    await overHttp.close();
    await byCommand.close();
  });
  const plain = ({ db: _, ...came }: Record<string, unknown>) => came;

  test.each(IMPORTED)("of %s comes to the same by the command line and over HTTP", async (name, content) => {
    const path = join(byCommand.folder, name);
    writeFileSync(path, content());
    const { code, out, err } = await askChancery(["import", path, "--json", "--db", byCommand.db]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const remote = new ChanceryClient({ url: overHttp.url });
    const { id } = await remote.import({ name, content: content() });
    const { state, failure, result } = await remote.finished(id);
    expect({ state, failure }).toEqual({ state: "done", failure: null });
    expect(result).toEqual(plain(JSON.parse(out)));
  });

  test("of another record comes to the same, and what was imported is told alike", async () => {
    const name = "other.jsonl";
    const path = join(byCommand.folder, name);
    const other = await client.export("jsonl");
    writeFileSync(path, Buffer.from(await new Response(other.body).arrayBuffer()));
    const { out } = await askChancery(["import", path, "--json", "--db", byCommand.db]);
    const remote = new ChanceryClient({ url: overHttp.url });
    const { id } = await remote.import({ name, content: await openAsBlob(path) });
    expect((await remote.finished(id)).result).toEqual(plain(JSON.parse(out)));
    const listed = (sources: readonly { at: string }[]) => sources.map(({ at: _, ...source }) => source);
    const told = await askChancery(["import", "--list", "--json", "--db", byCommand.db]);
    expect(listed(await remote.ask("imports", {}))).toEqual(listed(JSON.parse(told.out)));
  });

  test("is taken out again alike", async () => {
    const remote = new ChanceryClient({ url: overHttp.url });
    for (const source of ["meetings.csv", "topics.yaml"]) {
      const { out } = await askChancery(["import", "--remove", source, "--json", "--db", byCommand.db]);
      expect(await remote.change("remove-import", { source })).toEqual(plain(JSON.parse(out)));
    }
  });
});

/** Written with the time, or packed with it. */
const TIMED = ["csv", "datasette", "parquet"];

describe("an export", () => {
  test.each(EXPORT_FORMATS.map(({ name }) => name).filter((name) => !TIMED.includes(name)))(
    "as %s is the same bytes by the command line and over HTTP",
    async (format) => {
      const { body } = await client.export(format, { parties: ["AZ", "GE"], since: "2024" });
      const overHttp = Buffer.from(await new Response(body).arrayBuffer());
      const path = join(server.folder, `by-command.${format}`);
      const asked = ["export", "AZ", "GE", "--since", "2024", "--format", format, "-o", path, "--db", server.db];
      const { code, err } = await askChancery(asked);
      expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
      expect(overHttp.equals(readFileSync(path))).toBe(true);
    },
  );
});

describe("every operation is documented", () => {
  const page = (name: string) => readFileSync(join(ROOT, "docs", name), "utf8");
  const openapi = async () =>
    (await (await server.get("/api/openapi.json")).json()) as { paths: Record<string, Record<string, unknown>> };

  test.each(CATALOGUE.map(({ operation, kind, path }) => ({ name: operation.name, kind, path })))(
    "$name",
    async (one) => {
      const { name, kind, path } = one;
      expect((await openapi()).paths[`/api${path}`]).toHaveProperty(kind === "change" ? "post" : "get");
      if (kind === "change") return;
      expect(page("command-line.md")).toContain(
        `## chancery ${COMMANDS[name]!({ parties: [], sides: [], watched: [[]] } as never)[0]}`,
      );
      const { tools } = await model.listTools();
      expect(tools.map((tool) => tool.name)).toContain(name);
    },
  );
});
