/**
 * Ministries, embassies and offices that many states have, read by their shape, with the state where the words say it.
 *
 *   the Azerbaijani Foreign Ministry · Georgia's Ministry of Defence · the Ministry of Trade and Industry of Japan
 *   the Indian High Commission in Colombo · the Embassy of Sri Lanka in Riyadh · Prime Minister's Office · Parliament of Malta
 *
 * They are shown in one form, the ministry before the state: "Ministry of Foreign Affairs of Azerbaijan".
 */
import type { Sentence } from "../../language/token.ts";
import { TokenSet } from "../../language/token-set.ts";
import { BodyWords, type Neighbours, type Shaped } from "./body-words.ts";
import { officeOf, theOfficeOf } from "./leaders-offices.ts";
import { fieldsBehind, ministry } from "./ministries.ts";
import { mission } from "./missions.ts";

const MISSIONS = new Set(["embassy", "consulate", "commission", "mission", "consulate-general", "nunciature"]);
const LEADERS = new Set(["president", "premier", "prime", "presidential"]);
const LEGISLATURES = new Set(["parliament", "senate", "legislature"]);

/** Every word that `bodyAt` begins from. */
const HEADS = new TokenSet([
  "ministry",
  "mfa",
  "mofa",
  "department",
  "office",
  "treasury",
  "bank",
  ...MISSIONS,
  ...LEADERS,
  ...LEGISLATURES,
]);

export function nationalBodies(neighbours: Neighbours): Shaped[] {
  const words = new BodyWords(neighbours);
  const { tokens, sentences } = neighbours.annotated;
  const found: Shaped[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = tokens[index]!;
      if (!HEADS.has(token)) continue;
      const shaped = bodyAt(words, token.norm, index, sentence);
      if (!shaped) continue;
      found.push(shaped);
      index = Math.max(index, shaped.to - 1);
    }
  }
  return found;
}

function bodyAt(words: BodyWords, norm: string, index: number, sentence: Sentence): Shaped | undefined {
  if (norm === "ministry" || norm === "mfa" || norm === "mofa") return ministry(words, index, sentence);
  if (norm === "department")
    return words.isCapital(index) ? fieldsBehind(words, index, sentence, "Department") : undefined;
  if (MISSIONS.has(norm)) return mission(words, index, sentence);
  if (LEADERS.has(norm)) return officeOf(words, index, sentence);
  if (norm === "office" && words.isCapital(index)) {
    if (words.is(index - 1, "foreign") && words.isCapital(index - 1))
      return words.national(index - 1, index + 1, sentence, "Foreign Office", "body/ministry");
    return theOfficeOf(words, index, sentence);
  }
  if (norm === "treasury" && words.isCapital(index)) {
    const treasury = words.national(index, index + 1, sentence, "Treasury", "body/ministry");
    return treasury.party === null ? undefined : treasury;
  }
  if (LEGISLATURES.has(norm) && words.isCapital(index))
    return words.national(index, index + 1, sentence, capitalised(words.tokens[index]!.text), "body/legislature");
  if (
    norm === "bank" &&
    (words.is(index - 1, "central") || words.is(index - 1, "national")) &&
    words.isCapital(index) &&
    words.isCapital(index - 1)
  ) {
    return words.national(index - 1, index + 1, sentence, words.words(index - 1, index + 1), "body/central-bank");
  }
  return undefined;
}

function capitalised(text: string): string {
  return `${text[0]}${text.slice(1).toLowerCase()}`;
}
