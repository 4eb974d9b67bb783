/** What a record came to know since a day, or since it was last asked under a name: only what is new and matters. */
import { z } from "zod";
import { Proofs } from "../../analysis/brief/proofs.ts";
import { commitmentItems } from "../../analysis/digest/commitment-items.ts";
import { contradictionItems } from "../../analysis/digest/contradiction-items.ts";
import { counterpartItems } from "../../analysis/digest/counterpart-items.ts";
import type { Digest, DigestItem } from "../../analysis/digest/digest.ts";
import { droppedItems } from "../../analysis/digest/dropped-items.ts";
import { dyadNews } from "../../analysis/digest/dyad-news.ts";
import { firstTimeItems } from "../../analysis/digest/first-time-items.ts";
import { inOrder } from "../../analysis/digest/in-order.ts";
import { Items } from "../../analysis/digest/make-item.ts";
import { meetingItems } from "../../analysis/digest/meeting-items.ts";
import { type Mark, type MeetingNews, News } from "../../analysis/digest/news.ts";
import { lastDigest, lastRevision, toldUnder } from "../../record/digest-log.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { sideName } from "../../shared/in-words/names.ts";
import { isStateCode } from "../../shared/party-code.ts";
import { findOffices, type OfficeTerm } from "./find-offices.ts";
import { day, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export const LAST = "LAST";
export const USUAL_NAME = "desk";

export interface DigestAnswer extends Digest {
  /** Under which name it goes on from the last one; null where a day was given. */
  readonly name: string | null;
  /** Number of the last report of the record: what a digest after this one goes on from. */
  readonly through: number;
  /** What it is to be remembered by. */
  readonly keys: readonly string[];
}

export const digest = operation({
  name: "digest",
  summary: "What a record came to know since a day, or since the last digest: only what is new and matters.",
  input: z.strictObject({
    watched: z
      .array(z.array(side).min(1))
      .default([])
      .describe("Lists of sides that all took part: [[AZ, GE], [US, UA]]; none for all of the record."),
    since: z
      .union([z.literal(LAST), day])
      .describe(
        "A day: reports published on it or later. LAST: reports that came into the record since the last digest under the name, without what was told then.",
      ),
    name: z.string().trim().min(1).max(60).default(USUAL_NAME).describe("Whose digest it is, for LAST."),
  }),
  answer(store, { watched, since, name }): DigestAnswer {
    for (const sides of watched) checkSides(store, sides);
    const last = since === LAST ? lastDigest(store, name) : null;
    const mark: Mark = last ? { by: "known", after: last.through } : { by: "published", day: stretch(since).earliest };
    const news = new News(store, mark);
    const meetings = meetingsOf(news, watched);
    const items = itemsOf(store, news, meetings);
    const told = last
      ? toldUnder(
          store,
          name,
          items.flatMap(({ keys }) => keys),
        )
      : new Set<string>();
    const untold = items.filter(({ keys }) => keys.some((key) => !told.has(key)));
    return {
      watched,
      since: last ? { by: "known", after: last.through, at: last.made } : { by: "published", day: since },
      reports: News.reportsOf(meetings),
      items: inOrder(untold),
      updated: updatedAt(store),
      name: last ? name : null,
      through: lastRevision(store),
      keys: untold.flatMap(({ keys }) => keys),
    };
  },
});

/** A code that is none will never bring anything: better said at once. */
function checkSides(store: RecordStore, sides: readonly string[]): void {
  const known = store.sql<{ one: number }>("select 1 as one from meeting_side where side = ? limit 1");
  for (const code of sides) {
    if (known.get(code) || (isStateCode(code) && sideName(code) !== code)) continue;
    throw new ChanceryError(
      "request/invalid",
      `${code}: no side of that code is known; chancery dyads lists those of the record`,
      { side: code },
    );
  }
}

function meetingsOf(news: News, watched: readonly (readonly string[])[]): MeetingNews[] {
  if (watched.length === 0) return news.meetings();
  const found = new Map(watched.flatMap((sides) => news.meetings(sides)).map((one) => [one.key, one]));
  return [...found.values()].sort((a, b) => a.key - b.key);
}

function itemsOf(store: RecordStore, news: News, meetings: readonly MeetingNews[]): DigestItem[] {
  const terms = new Map<string, readonly OfficeTerm[]>();
  const tools = {
    store,
    news,
    items: new Items(store),
    proofs: new Proofs(store, { sides: [] }),
    termsOf(side: string): readonly OfficeTerm[] {
      const known = terms.get(side) ?? findOffices.run(store, { side });
      terms.set(side, known);
      return known;
    },
  };
  const dyads = dyadNews(store, meetings);
  const all = [
    ...meetings.flatMap((one) => [...meetingItems(one, tools), ...contradictionItems(one, tools)]),
    ...counterpartItems(meetings, tools),
    ...firstTimeItems(meetings, tools),
    ...droppedItems(dyads, tools),
    ...commitmentItems(dyads, tools),
  ];
  return [...new Map(all.map((item) => [item.id, item])).values()];
}

function updatedAt(store: RecordStore): string | null {
  return (
    store
      .sql<{ at: string | null }>(
        "select coalesce(i.ended, i.started) as at from revision v join ingest i on i.key = v.ingest order by v.key desc limit 1",
      )
      .get()?.at ?? null
  );
}
