/** A question of the catalogue → its answer as a response: from the client's own store or from ours where it holds still, else from a thread. */
import type { Context } from "hono";
import { ChanceryError } from "../../shared/errors.ts";
import type { Listed } from "../operations/catalogue.ts";
import { type FormKind, formsOf } from "./asking/forms.ts";
import { type Asked, LISTS, PAGE } from "./asking/lists.ts";
import { tagOf } from "./asking/record-state.ts";
import { formFor, packingFor } from "./negotiate.ts";
import { problemOf, problemResponse } from "./problem.ts";
import { type Given, inputOf } from "./query-input.ts";
import { policyWithStyle, SECURITY_HEADERS } from "./security/headers.ts";
import type { Env, Services } from "./services.ts";

/** `only`: the form that the path stands for. */
export async function answered(
  c: Context<Env>,
  { operation }: Pick<Listed, "operation">,
  { pool, kept, state, metrics }: Pick<Services, "pool" | "kept" | "state" | "metrics">,
  only?: string,
): Promise<Response> {
  const { name, input: shape } = operation;
  const parameters = new URL(c.req.url).searchParams;
  const form = formFor(formsOf(name), { form: only ?? parameters.get("form"), accept: c.req.header("accept") });
  const packing = packingFor(c.req.header("accept-encoding"));
  const list = LISTS[name];
  const page = list ? pageAsked(parameters, list.usual) : null;
  for (const own of page ? ["form", "limit", "cursor"] : ["form"]) parameters.delete(own);
  const input = inputOf(shape, parameters, c.req.param() as Record<string, string>);
  const question = JSON.stringify([name, input, form.name, packing, page]);
  const now = state.now;
  const tag = tagOf(question, now);
  const headers = {
    ...SECURITY_HEADERS,
    ETag: tag,
    "Cache-Control": "private, no-cache",
    Vary: "Accept, Accept-Encoding",
  };
  if (isKnown(c.req.header("if-none-match"), tag)) {
    metrics.answer("unchanged");
    return new Response(null, { status: 304, headers });
  }
  const ask = () => pool.bytes({ name, input, form: form.name, packing, page });
  const { answered: found, kept: again } = await kept.find(question, now, ask);
  if (!found.ok) {
    metrics.answer("failed");
    return problemResponse(problemOf(found.code, found.message, found.details), SECURITY_HEADERS);
  }
  metrics.answer(again ? "kept" : "made");
  const next = found.next === null ? null : nextPage(c.req.url, found.next);
  return new Response(found.bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      ...headers,
      "Content-Type": form.mediaType,
      "Content-Length": String(found.bytes.length),
      ...(found.packing && { "Content-Encoding": found.packing }),
      ...(found.style !== null && { "Content-Security-Policy": policyWithStyle(found.style) }),
      ...(next !== null && { Link: `<${next}>; rel="next"` }),
      ...disposition(form, name, input),
    },
  });
}

/** @throws ChanceryError `request/invalid` */
function pageAsked(parameters: URLSearchParams, usual: number): Asked {
  const given = parameters.get("limit");
  const limit = given === null ? usual : Number(given);
  if (!Number.isInteger(limit) || limit < 1 || limit > PAGE.most)
    throw new ChanceryError(
      "request/invalid",
      `limit: a number from 1 to ${PAGE.most}; further ones are on the next pages`,
    );
  return { limit, cursor: parameters.get("cursor") };
}

/** Relative, so that it holds whatever name the server is reached by. */
function nextPage(address: string, cursor: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set("cursor", cursor);
  return `${pathname}?${searchParams}`;
}

function isKnown(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//u, "") === tag);
}

/** A name for what is to be kept as a file; of what was asked only letters and digits are in it. */
function disposition({ ending }: FormKind, name: string, { sides, report }: Given): Record<string, string> {
  if (ending === undefined) return {};
  const about = Array.isArray(sides) ? sides.join("-") : typeof report === "string" ? report : "";
  const of = about === "" ? "" : `-${about.replace(/[^\w-]/gu, "")}`;
  return { "Content-Disposition": `attachment; filename="${name}${of.slice(0, 40)}.${ending}"` };
}
