/** A Chancery that models can ask: tools for its questions, resources for what they are about, prompts for the usual tasks. */
import { McpServer } from "@modelcontextprotocol/server";
import { VERSION } from "../../shared/version.ts";
import type { Asker } from "./asker.ts";
import { INSTRUCTIONS } from "./instructions.ts";
import type { Describe } from "./page.ts";
import { addPrompts } from "./prompts.ts";
import { addResources } from "./resources.ts";
import { addTools, type ToolOptions } from "./tools.ts";

/** Characters of an answer: some four thousand tokens. */
export const BUDGET = 14_000;

export type McpOptions = Pick<ToolOptions, "role" | "isLocal" | "onFault"> & {
  readonly budget?: number | undefined;
  /** One for all servers of a record. */
  readonly describe: Describe;
};

export function makeMcpServer(asker: Asker, { budget = BUDGET, ...options }: McpOptions): McpServer {
  const server = new McpServer(
    { name: "chancery", title: "Chancery: the record of diplomatic relations", version: VERSION },
    { instructions: INSTRUCTIONS, capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} } },
  );
  const all = { ...options, budget };
  addTools(server, asker, all);
  addResources(server, asker, all);
  addPrompts(server, asker);
  return server;
}
