/** Putting an item together: its id from what it tells, and when the record came to know that. */
import { contentId } from "../../record/ids.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import type { Citation } from "../brief/brief.ts";
import type { DigestItem } from "./digest.ts";
import type { MeetingNews } from "./news.ts";

export interface ItemSpec extends Pick<DigestItem, "kind" | "title" | "detail" | "importance" | "citations"> {
  readonly news: MeetingNews;
  /** Default: those of the meeting. */
  readonly sides?: readonly string[];
  /** What each of its things is told by, beside its kind. */
  readonly about: readonly [readonly string[], ...(readonly string[])[]];
}

/** `null` where nothing proves it: then it is not told. */
export function proof(citations: readonly Citation[] | null | undefined): readonly [Citation, ...Citation[]] | null {
  const [first, ...more] = citations ?? [];
  return first ? [first, ...more] : null;
}

export class Items {
  readonly #known: (revision: string) => string;

  constructor(store: RecordStore) {
    const row = store.sql<{ started: string }>(
      "select i.started from revision v join ingest i on i.key = v.ingest where v.id = ?",
    );
    this.#known = (revision) => row.get(revision)!.started;
  }

  make({ news: { meeting }, sides = meeting.parties, about, ...item }: ItemSpec): DigestItem {
    const keys = about.map((parts) => contentId("n", item.kind, ...parts)) as [string, ...string[]];
    const { citations } = item;
    const days = citations.flatMap(({ day }) => (day === null ? [] : [day])).sort();
    return {
      ...item,
      id: keys.length === 1 ? keys[0] : contentId("n", ...keys),
      keys,
      sides: [...sides].sort(),
      meeting: meeting.id,
      day: meeting.date,
      published: days.at(-1) ?? null,
      known: citations
        .map(({ revision }) => this.#known(revision))
        .sort()
        .at(-1)!,
    };
  }
}
