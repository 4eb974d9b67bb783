/** A server asked as clients ask it: answers in their forms, pages, states of the record, what goes wrong. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CATALOGUE } from "../src/interfaces/operations/catalogue.ts";
import { openRecord } from "../src/record/store/open-record.ts";
import { JSON_BODY, startServer, type TestServer } from "./support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
});

const json = async (path: string, headers?: Record<string, string>) =>
  (await (await server.get(path, headers)).json()) as never;
const problem = async (answer: Response) => {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  return (await answer.json()) as { code: string; status: number; detail?: string; errors?: object[]; type: string };
};

describe("questions", () => {
  test("answer as the operation does", async () => {
    const store = openRecord(server.db, { readOnly: true });
    const operation = CATALOGUE.find(({ operation: { name } }) => name === "meetings")!.operation;
    const expected = operation.run(store, { parties: ["AZ", "GE"] } as never);
    await store.close();
    expect(await json("/api/meetings?parties=AZ,GE")).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(await json("/api/meetings?parties=AZ&parties=GE")).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test("take numbers, yes and no, and lists of pairs", async () => {
    expect(await json("/api/dyads?limit=1")).toHaveLength(1);
    expect((await server.get("/api/commitments?sides=AZ,GE&open=true")).status).toBe(200);
    expect((await server.get("/api/digest?watched=AZ-GE,US-UA&since=2024")).status).toBe(200);
  });

  test("come as CSV, where that is asked for by name or by header", async () => {
    const named = await server.get("/api/meetings?parties=AZ,GE&form=csv");
    expect(named.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const text = await named.text();
    expect(text).toMatch(/^id,date,sides/u);
    expect(await (await server.get("/api/meetings?parties=AZ,GE", { Accept: "text/csv" })).text()).toBe(text);
  });

  test.each([
    ["html", "text/html; charset=utf-8", /^<!DOCTYPE html>/u],
    ["markdown", "text/markdown; charset=utf-8", /^# /u],
    ["text", "text/plain; charset=utf-8", /Azerbaijan/u],
    ["bibtex", "application/x-bibtex; charset=utf-8", /^@/u],
  ])("a brief comes as %s", async (form, type, begins) => {
    const answer = await server.get(`/api/brief?sides=AZ,GE&form=${form}`);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(await answer.text()).toMatch(begins);
  });

  test("a form that there is not is refused, with those that there are", async () => {
    const answer = await server.get("/api/meetings?parties=AZ,GE", { Accept: "image/png" });
    expect(await problem(answer)).toMatchObject({
      code: "request/form",
      status: 406,
      detail: "it is given as json, csv",
    });
  });

  test("come packed, where the client can unpack", async () => {
    const plain = await (await server.get("/api/meetings?parties=AZ,GE", { "Accept-Encoding": "identity" })).text();
    const answer = await server.get("/api/meetings?parties=AZ,GE", { "Accept-Encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(await answer.text()).toBe(plain);
  });
});

describe("the state of the record", () => {
  test("an answer that is still good is not sent again; after a change it is", async () => {
    const first = await server.get("/api/dyads");
    const tag = first.headers.get("etag")!;
    const again = await server.get("/api/dyads", { "If-None-Match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const [meeting] = (await json("/api/meetings?parties=AZ,GE&limit=1")) as { id: string }[];
    const judged = await server.post(
      "/api/judgements",
      JSON.stringify({ verdict: "correct", about: [meeting!.id], property: "kind", value: "consultations" }),
      JSON_BODY,
    );
    expect(judged.status).toBe(200);
    const after = await server.get("/api/dyads", { "If-None-Match": tag });
    expect(after.status).toBe(200);
    expect(await json("/api/audit")).toMatchObject([{ by: "local", did: "judge", came: { added: true } }]);
  });
});

describe("pages", () => {
  test("lead on to each other until all was given, nothing twice", async () => {
    const whole = (await json("/api/people")) as { id: string }[];
    const seen: string[] = [];
    for (let path: string | null = "/api/people?limit=4"; path !== null; ) {
      const answer: Response = await server.get(path);
      seen.push(...((await answer.json()) as { id: string }[]).map(({ id }) => id));
      path = /<([^>]+)>; rel="next"/u.exec(answer.headers.get("link") ?? "")?.[1] ?? null;
    }
    expect(seen).toEqual(whole.map(({ id }) => id));
  });

  test("a cursor that was not given here is refused", async () => {
    expect(await problem(await server.get("/api/people?cursor=abc"))).toMatchObject({ code: "request/invalid" });
  });
});

describe("what goes wrong", () => {
  test.each([
    ["/api/nothing", 404, "request/no-such-path"],
    ["/api/meetings", 400, "request/invalid"],
    ["/api/meetings?parties=AZ,GE&since=never", 400, "request/invalid"],
    ["/api/meetings?parties=AZ,GE&colour=red", 400, "request/invalid"],
    ["/api/meetings/m0000000", 404, "record/unknown-id"],
    ["/api/meetings/m", 409, "record/ambiguous-id"],
    ["/api/brief?sides=FJ,TO", 404, "record/nothing-told"],
    ["/api/search?words=%22", 400, "request/invalid"],
    ["/api/people?limit=0", 400, "request/invalid"],
    [`/api/search?words=${"a".repeat(5000)}`, 414, "request/address-too-long"],
    ["/api/jobs/none", 404, "job/unknown-id"],
  ])("%s is %i %s", async (path, status, code) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(status);
    const told = await problem(answer);
    expect(told).toMatchObject({ code, status });
    expect(JSON.stringify(told)).not.toContain(server.folder);
  });

  test("a method that there is not, with those that there are", async () => {
    const answer = await fetch(`${server.url}/api/judgements`, { method: "PUT" });
    expect(answer.headers.get("allow")).toBe("GET, HEAD, POST");
    expect(await problem(answer)).toMatchObject({ code: "request/method", status: 405 });
  });

  test("the type of a problem leads to a page that has it", async () => {
    const { type } = await problem(await server.get("/api/nothing"));
    const [path, id] = type.split("#");
    expect(await (await server.get(path!)).text()).toContain(`id="${id}"`);
  });
});
