/** Which documents were signed, agreed or spoken of at a meeting: those its own sentences name, each once, the weightiest act kept. */
import type { DocumentAction } from "../reading.ts";
import { isOwn } from "./closeness.ts";
import type { DocumentMention } from "./find-documents.ts";
import type { SentencePlace } from "./sentence-places.ts";
import type { Tie } from "./sentence-ties.ts";

const WEIGHT: Readonly<Record<DocumentAction, number>> = { signed: 2, agreed: 1, discussed: 0 };

/** `ties` are those of this meeting; `only` when the report tells of no other. */
export function documentsOfMeeting(
  documents: readonly DocumentMention[],
  ties: readonly Tie[],
  places: readonly SentencePlace[],
  only: boolean,
): DocumentMention[] {
  const chosen = new Map<string, DocumentMention>();
  for (const document of documents) {
    const tie = ties[document.sentence]!;
    const place = places[document.sentence]!;
    if (place.background || place.zone === "headline" || place.zone === "no prose") continue;
    if (!isOwn(tie) && !(only && tie !== "another meeting's part")) continue;
    const key = document.title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    const known = chosen.get(key);
    if (!known || WEIGHT[document.action] > WEIGHT[known.action]) chosen.set(key, document);
  }
  return [...chosen.values()].sort((a, b) => a.start - b.start);
}
