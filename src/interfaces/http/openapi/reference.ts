/** The reference as a page to read: what can be asked, with what, and an address to try for each. No script, nothing fetched. */
import { htmlOf } from "../../../shared/markup.ts";
import { pageHtml } from "../../brief/page-html.ts";
import { STYLE } from "../../brief/style.ts";
import type { JsonSchema } from "./schemas.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: JsonSchema & {
    readonly type?: string | readonly string[];
    readonly enum?: readonly unknown[];
    readonly items?: JsonSchema;
  };
  readonly example?: unknown;
}

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly "x-role"?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>;
  };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}

interface OpenApi {
  readonly info: { readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
}

const OWN_STYLE = `${STYLE}
article { margin: 0 0 1.6rem; }
article h3 { font-size: 1rem; color: var(--ink); margin: 1.1rem 0 0.2rem; }
code, pre { font: 0.86em/1.5 ui-monospace, "Cascadia Mono", "Source Code Pro", Menlo, monospace; }
pre { overflow-x: auto; background: var(--ground); padding: 0.5rem 0.8rem; margin: 0.3rem 0; }
.method { color: var(--mark); font-weight: 650; }
nav a { margin-right: 0.9rem; }
`;

export function referenceHtml(api: JsonSchema): string {
  const { info, tags, paths } = api as unknown as OpenApi;
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ path, method, described })),
  );
  const sections = tags.map(({ name, description }) => {
    const own = all.filter(({ described }) => described.tags.includes(name));
    return `<section aria-labelledby="${name}">\n<h2 id="${name}">${name}</h2>\n<p class="note">${htmlOf(description)}</p>\n${own.map(articleHtml).join("\n")}\n</section>`;
  });
  return pageHtml({
    kind: "Reference",
    style: OWN_STYLE,
    title: "Chancery over HTTP",
    head: [
      htmlOf(info.description),
      `Version ${htmlOf(info.version)} · <a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/api/errors">Errors</a>`,
    ],
    main: `<nav><p>${all.map(({ described }) => `<a href="#${described.operationId}">${described.operationId}</a>`).join(" ")}</p></nav>\n${sections.join("\n")}`,
  });
}

function articleHtml({ path, method, described }: { path: string; method: string; described: Described }): string {
  const { operationId, summary, parameters = [], requestBody, responses } = described;
  const role = described["x-role"];
  const forms = Object.keys(responses[200]?.content ?? {});
  return [
    `<article aria-labelledby="${operationId}">`,
    `<h3 id="${operationId}"><code><span class="method">${method.toUpperCase()}</span> ${htmlOf(path)}</code></h3>`,
    `<p>${htmlOf(summary)}${role === undefined || role === "reader" ? "" : ` Takes a token of a ${role}.`}</p>`,
    parameters.length === 0 ? "" : parametersHtml(parameters),
    requestBody ? bodyHtml(requestBody.content) : "",
    forms.length > 1 ? `<p class="note">As ${forms.map((form) => `<code>${htmlOf(form)}</code>`).join(", ")}.</p>` : "",
    method === "get" && role !== undefined ? `<pre>${htmlOf(addressOf(path, parameters))}</pre>` : "",
    "</article>",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function parametersHtml(parameters: readonly Parameter[]): string {
  const rows = parameters.map(
    ({ name, required, description = "", schema }) =>
      `<tr><th scope="row"><code>${htmlOf(name)}</code></th><td>${htmlOf(kindInWords(schema))}${required ? ", needed" : ""}</td><td>${htmlOf(description)}</td></tr>`,
  );
  return `<div class="table"><table><colgroup><col width="18%"><col width="24%"><col width="58%"></colgroup><tbody>\n${rows.join("\n")}\n</tbody></table></div>`;
}

function bodyHtml(content: NonNullable<Described["requestBody"]>["content"]): string {
  const kinds = Object.keys(content).map((kind) => `<code>${htmlOf(kind)}</code>`);
  const example = Object.values(content).find((one) => one.example !== undefined)?.example;
  return `<p class="note">Takes ${kinds.join(", ")}.</p>${example === undefined ? "" : `<pre>${htmlOf(JSON.stringify(example, null, 1))}</pre>`}`;
}

function kindInWords({ type, enum: choices, items }: Parameter["schema"]): string {
  if (choices) return choices.map(String).join(" | ");
  if (type === "array") return items?.type === "array" ? "list of pairs: AZ-GE,US-UA" : "list";
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean") return "true | false";
  return "text";
}

/** With the values of the example. */
function addressOf(path: string, parameters: readonly Parameter[]): string {
  const given = parameters.filter(({ example }) => example !== undefined);
  const own = given.reduce((text, { name, example }) => text.replace(`{${name}}`, String(example)), path);
  const query = given
    .filter((one) => one.in === "query")
    .map(
      ({ name, example }) =>
        `${name}=${[example]
          .flat()
          .map((item) => encodeURIComponent(String(item)))
          .join(",")}`,
    );
  return query.length === 0 ? own : `${own}?${query.join("&")}`;
}
