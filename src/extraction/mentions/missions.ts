/** Embassies, high commissions, consulates and permanent missions, with the state they are of and where they are. */
import type { Sentence } from "../../language/token.ts";
import type { BodyWords, Shaped } from "./body-words.ts";

/** "Embassy of Sri Lanka in Riyadh", "Indian High Commission in Colombo", "Permanent Mission of X to the UN". */
export function mission(words: BodyWords, index: number, sentence: Sentence): Shaped | undefined {
  if (!words.isCapital(index) && !words.neighbours.countryTo.has(index)) return undefined;
  let from = index;
  const { norm } = words.tokens[index]!;
  if (norm === "commission" && !words.is(index - 1, "high")) return undefined;
  if (norm === "mission" && !words.is(index - 1, "permanent") && !words.is(index - 1, "diplomatic")) return undefined;
  if (norm !== "embassy" && norm !== "consulate") from--;
  let to = index + 1;
  if (norm === "consulate" && words.is(to, "general")) to++;
  else if (norm === "consulate" && words.is(to, "-") && words.is(to + 1, "general")) to += 2;
  const head = words.titled(from, to);
  const owner = words.ownerOf(from, to, sentence);
  if (!owner.party)
    return words.isCapital(index) && norm !== "mission"
      ? { from, to, name: head, type: "national", party: null, rule: "body/mission" }
      : undefined;
  const seat = locationAt(words, owner.to, sentence);
  const name = words.ofCountry(head, owner.party);
  return {
    from: owner.from,
    to: seat?.to ?? owner.to,
    name: seat ? `${name} in ${seat.name}` : name,
    type: "national",
    party: owner.party,
    rule: "body/mission",
  };
}

function locationAt(words: BodyWords, index: number, sentence: Sentence): { to: number; name: string } | undefined {
  if (index + 1 >= sentence.to || (!words.is(index, "in") && !words.is(index, "at"))) return undefined;
  const at = words.is(index + 1, "the") ? index + 2 : index + 1;
  const place = words.neighbours.placeFrom.get(at) ?? words.neighbours.countryFrom.get(at);
  if (!place || (place.kind === "country" && place.form !== "name" && place.form !== "capital")) return undefined;
  return { to: place.to, name: words.words(at, place.to) };
}
