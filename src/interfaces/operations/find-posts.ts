/** Posts that imported lists give people of a side: each as the list attests it, with its entry as evidence. What reports tell of offices is another question (`offices`). */
import { z } from "zod";
import type { Evidence } from "../../extraction/reading.ts";
import { listedPosts } from "../../record/imported/listed-posts.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { Holder } from "./find-offices.ts";
import { day, limit, side, stretch } from "./inputs.ts";
import { operation } from "./operation.ts";

export interface PostLine {
  /** As the list writes it. */
  readonly title: string;
  /** As the list writes the name, and its other writings. */
  readonly name: string;
  readonly also: readonly string[];
  /** Days of the term in EDTF; null where the list has none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The list, by its name as a source. */
  readonly list: string;
  /** The entry, as a document: `quote` and `report` take its name. */
  readonly document: string;
  readonly revision: string;
  /** The words of the entry that say so, in `[start, end)` of its text. */
  readonly evidence: Evidence;
  /** People of reports who bear one of these names: more than one where the record does not take them for one. */
  readonly people: readonly Holder[];
}

export const findPosts = operation({
  name: "posts",
  summary:
    "Posts that imported lists give people of a side, each with the entry that says so; reports have no part in it.",
  input: z.strictObject({
    side: side.describe("Code of the side: GE."),
    on: day.optional().describe("Only those whose term, as the list has it, holds that day."),
    limit,
  }),
  answer(store, { side, on, limit }): PostLine[] {
    const found = listedPosts(store, side).filter(({ term }) => on === undefined || holds(term, on));
    return found.slice(0, limit).map(({ names: [name = "", ...also], term, people, ...post }) => ({
      ...{ title: post.title, name, also, ...term },
      ...{ list: post.list, document: post.document, revision: post.revision, evidence: post.evidence },
      people: people.map((key) => holderOf(store, key)),
    }));
  },
});

/** A term without a day on one side is open there. */
function holds({ from, to }: { readonly from: string | null; readonly to: string | null }, on: string): boolean {
  const { earliest, latest } = stretch(on);
  return (from === null || stretch(from).earliest <= latest) && (to === null || stretch(to).latest >= earliest);
}

function holderOf(store: RecordStore, key: number): Holder {
  return store.sql<Holder>("select id, name from person where key = ?").get(key)!;
}
