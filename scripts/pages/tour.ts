/** One page of each sort of a record: the relation with most meetings, its last meeting, a report of that, who took part. */
import type { Page } from "playwright-core";
import { ChanceryClient } from "../../src/interfaces/client/index.ts";

export interface Stop {
  /** What a picture of it is called. */
  readonly name: string;
  readonly address: string;
  /** Whether it is one that people print. */
  readonly printed?: boolean;
  /** What is done there before it is looked at. */
  readonly first?: (page: Page) => Promise<unknown>;
}

/** @throws Error where the record has no meeting of two sides */
export async function tour(url: string): Promise<readonly Stop[]> {
  const client = new ChanceryClient({ url });
  const dyads = await client.ask("dyads", { limit: 1_000 });
  const most = dyads.reduce<(typeof dyads)[number] | undefined>(
    (best, dyad) => (dyad.sides.length === 2 && (best === undefined || dyad.meetings > best.meetings) ? dyad : best),
    undefined,
  );
  const [meeting] = most ? await client.ask("meetings", { parties: [...most.sides], limit: 1 }) : [];
  if (!most || !meeting) throw new Error("The record has no meeting of two sides: there is nothing to look at.");
  const sides = most.sides.join(" ");
  const relation = `/relations/${most.sides.join("-")}`;
  const person = meeting.participants.find((participant) => participant.person)?.person;
  const query = encodeURIComponent(sides);
  return [
    { name: "home", address: "/" },
    { name: "home-country", address: `/?country=${most.sides[1]}` },
    { name: "relation", address: relation, printed: true },
    { name: "meeting", address: `/meetings/${meeting.id}` },
    {
      name: "evidence",
      address: `/meetings/${meeting.id}`,
      first: (page) => page.locator("main .cited").filter({ hasText: /\d{4}/u }).first().click(),
    },
    { name: "compare", address: `/compare?sides=${query}` },
    ...(meeting.documents.length > 1 ? [{ name: "accounts", address: `/compare?meeting=${meeting.id}` }] : []),
    { name: "report", address: `/reports/${encodeURIComponent(meeting.documents[0]!)}` },
    ...(person ? [{ name: "person", address: `/people/${person}` }] : []),
    { name: "search", address: "/search?words=energy" },
    { name: "network", address: "/network" },
    { name: "network-relation", address: `/network?sides=${query}` },
    { name: "offices", address: `/offices/${most.sides[1]}` },
    { name: "review", address: "/review" },
    { name: "brief", address: `/brief?sides=${query}`, printed: true },
    { name: "add", address: "/add" },
    { name: "keys", address: "/", first: (page) => page.keyboard.press("?") },
    { name: "none", address: "/no-such-page" },
  ];
}
