/** MCP under a server's /mcp, as the official client has it: who may ask, who may judge and in whose name, and who is not let in at all. */
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mountMcp } from "../src/interfaces/mcp/mount.ts";
import { startServer } from "./support/server.ts";

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ mounts: [mountMcp], tokens: { maka: "reader", desk: "reviewer" } });
}, 180_000);
afterAll(() => server.close());

async function connect(token: string | null): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" });
  const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit: { headers } }));
  return client;
}

async function text(client: Client, name: string, input: Record<string, unknown>): Promise<string> {
  const { content } = await client.callTool({ name, arguments: input });
  return (content as { text: string }[])[0]!.text;
}

test("without a token, or with one that is none, nobody is let in", async () => {
  await expect(connect(null)).rejects.toThrow();
  await expect(connect("no-such-token")).rejects.toThrow();
  for (const headers of [{}, { Authorization: "Bearer no-such-token" }]) {
    const refused = await server.post("/mcp", "{}", { "Content-Type": "application/json", ...headers } as Record<
      string,
      string
    >);
    expect(refused.status).toBe(401);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(refused.headers.get("x-content-type-options")).toBe("nosniff");
  }
});

test("a reader asks, has resources and prompts, and does not judge", async () => {
  const client = await connect(server.secrets.maka!);
  const names = (await client.listTools()).tools.map(({ name }) => name);
  expect(names).toContain("meetings");
  expect(names).not.toContain("judge");
  const [meeting] = JSON.parse(await text(client, "meetings", { parties: ["AZ", "GE"], limit: 1, format: "json" })) as {
    id: string;
  }[];
  const { contents } = await client.readResource({ uri: `chancery://meeting/${meeting!.id}` });
  expect((contents as { text: string }[])[0]!.text).toContain(meeting!.id.slice(0, 8));
  expect((await client.listPrompts()).prompts.length).toBeGreaterThan(0);
  await client.close();
});

test("a reviewer judges, by the name of the token", async () => {
  const client = await connect(server.secrets.desk!);
  const [meeting] = JSON.parse(await text(client, "meetings", { parties: ["AZ", "GE"], limit: 1, format: "json" })) as {
    id: string;
  }[];
  await text(client, "judge", { verdict: "correct", about: [meeting!.id], property: "kind", value: "visit" });
  const [judged] = JSON.parse(await text(client, "judgements", { format: "json" })) as { by: string; value: string }[];
  expect(judged).toMatchObject({ by: "desk", value: "visit" });
  await client.close();
});

test("a page of another site does not reach it through a browser", async () => {
  const refused = await server.post("/mcp", "{}", {
    "Content-Type": "application/json",
    Authorization: `Bearer ${server.secrets.maka}`,
    Origin: "https://elsewhere.example",
    "Sec-Fetch-Site": "cross-site",
  });
  expect(refused.status).toBe(403);
});
