/** Hono alone, as nothing could be quicker here: one route that gives bytes which are there already. `tsx floor-server.ts BYTES`. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const body = JSON.stringify({ bytes: "x".repeat(Number(process.argv[2] ?? 1_000)) });
const app = new Hono();
app.get("/", (c) => c.body(body, 200, { "Content-Type": "application/json" }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
