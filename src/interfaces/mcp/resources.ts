/** Meetings, documents and briefs as resources: what a person puts before a model, in full and without a question. */
import { type McpServer, ResourceTemplate } from "@modelcontextprotocol/server";
import type { Meeting } from "../../record/identity/meeting.ts";
import { sideName } from "../../shared/in-words/names.ts";
import type { DyadLine } from "../operations/find-dyads.ts";
import type { Asker } from "./asker.ts";
import { failureTold } from "./failure.ts";
import { tellerOf } from "./lines/index.ts";
import { Sources } from "./lines/told.ts";
import { setPage } from "./page.ts";
import type { ToolOptions } from "./tools.ts";
import { harmless } from "./words.ts";

/** Characters: what is put before a model on purpose may be longer than what a tool answers. */
const BUDGET = 60_000;
const TEXT = "text/plain";
/** Dyads whose latest meetings are offered, and how many of each. */
const [DYADS, MEETINGS] = [12, 6];
/** A client shows no more. */
const MOST = 100;

export function addResources(server: McpServer, asker: Asker, options: ToolOptions): void {
  const offers = new Offers(asker);
  const read = async (uri: URL, operation: string, input: Record<string, unknown>) => {
    try {
      const sources = new Sources();
      const told = tellerOf(operation)((await asker.ask(operation, input)) as never, sources);
      const page = { budget: BUDGET, from: 0, open: false };
      const { text } = await setPage(told, sources, page, options.describe);
      return { contents: [{ uri: uri.href, mimeType: TEXT, text }] };
    } catch (error) {
      const { text, isFault } = failureTold(error, options.isLocal);
      if (isFault) options.onFault(error);
      throw new Error(text);
    }
  };
  server.registerResource(
    "meeting",
    new ResourceTemplate("chancery://meeting/{id}", {
      list: async () => ({ resources: (await offers.meetings()).map(resourceOf) }),
      complete: { id: async (begun) => beginning(await offers.meetingIds(), begun) },
    }),
    { title: "A meeting", description: "Every value with what each report says of it, in its words.", mimeType: TEXT },
    (uri, { id }) => read(uri, "meeting", { meeting: one(id) }),
  );
  server.registerResource(
    "document",
    new ResourceTemplate("chancery://document/{id}", {
      list: undefined,
      complete: { id: async (begun) => beginning(await offers.documents(), begun) },
    }),
    { title: "A report", description: "Its text, and all that was read from it.", mimeType: TEXT },
    (uri, { id }) => read(uri, "report", { report: one(id) }),
  );
  const sides = async (begun: string) => offers.sides(begun);
  server.registerResource(
    "brief",
    new ResourceTemplate("chancery://brief/{a}/{b}", {
      list: async () => ({
        resources: (await offers.dyads()).slice(0, DYADS).map(({ sides: [a, b] }) => ({
          uri: `chancery://brief/${a}/${b}`,
          name: `Brief on ${sideName(a)} and ${sideName(b)}`,
          mimeType: TEXT,
        })),
      }),
      complete: { a: sides, b: sides },
    }),
    {
      title: "A brief on two sides",
      description: "Each sentence with the words of reports that prove it.",
      mimeType: TEXT,
    },
    (uri, { a, b }) => read(uri, "brief", { sides: [one(a), one(b)] }),
  );
}

function one(value: string | string[] | undefined): string {
  return decodeURIComponent(String(Array.isArray(value) ? value[0] : value));
}

function beginning(all: readonly string[], begun: string): string[] {
  return all.filter((each) => each.toLowerCase().startsWith(begun.toLowerCase())).slice(0, MOST);
}

function resourceOf({ id, date, parties, kind }: Meeting) {
  return {
    uri: `chancery://meeting/${id}`,
    name: harmless(`${parties.map(sideName).join(" and ")}, ${date ?? "no day known"}, ${kind}`),
    mimeType: TEXT,
  };
}

/** What a client may offer to choose from. */
export class Offers {
  readonly #asker: Asker;

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  async dyads(): Promise<readonly DyadLine[]> {
    return (await this.#asker.ask("dyads", { limit: 1_000 })) as DyadLine[];
  }

  /** The latest of those that met most often. */
  async meetings(): Promise<readonly Meeting[]> {
    const dyads = (await this.dyads()).slice(0, DYADS);
    const found = await Promise.all(
      dyads.map(({ sides }) => this.#asker.ask("meetings", { parties: sides, limit: MEETINGS }) as Promise<Meeting[]>),
    );
    const byId = new Map(found.flat().map((meeting) => [meeting.id, meeting]));
    return [...byId.values()].sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  }

  async meetingIds(): Promise<string[]> {
    return (await this.meetings()).map(({ id }) => id);
  }

  async documents(): Promise<string[]> {
    return [...new Set((await this.meetings()).flatMap(({ documents }) => documents))];
  }

  /** By code or by name. */
  async sides(begun: string): Promise<string[]> {
    const codes = [...new Set((await this.dyads()).flatMap(({ sides }) => sides))].sort();
    const asked = begun.toLowerCase();
    const fits = (text: string) => text.toLowerCase().startsWith(asked);
    return codes.filter((code) => fits(code) || fits(sideName(code))).slice(0, MOST);
  }
}
