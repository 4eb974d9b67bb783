/**
 * One description, one answer: every operation asked by the command line, over HTTP by the typed client and by MCP says the same. An operation that is added has to
 * be put into the table of commands, and has to be documented where the others are.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ChanceryClient } from "../src/interfaces/client/index.ts";
import { mountMcp } from "../src/interfaces/mcp/mount.ts";
import { CATALOGUE, type KnownThings } from "../src/interfaces/operations/catalogue.ts";
import { askChancery } from "./support/ask-chancery.ts";
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
