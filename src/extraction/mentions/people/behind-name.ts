/**
 * Whose a person is, by the words behind the name: "Prime Minister Mario Draghi [of Italy]", "Patrick Moynihan [of New York]",
 * "X [from the Myanmar Embassy]", "Y [of the World Bank]", "Z [(Norway)]".
 */
import type { Ground } from "./ground.ts";
import type { CountryVote, Item } from "./person-mention.ts";

const PREPOSITIONS = new Set(["of", "from"]);

export function ofCountry(ground: Ground, item: Item, end: number): Item {
  if (item.name === null || item.name.to !== item.to) return item;
  const { tokens } = ground;
  if (tokens[item.to]?.text === "(") {
    const inside = ground.countryFrom.get(item.to + 1);
    if (inside?.form !== "name" || tokens[inside.to]?.text !== ")" || inside.to >= end) return item;
    return withVote(item, { code: inside.code, how: "of", from: inside.from, to: inside.to }, inside.to + 1);
  }
  const preposition = ground.norm(item.to);
  if (!PREPOSITIONS.has(preposition)) return item;
  const at = item.to + 1;
  const body = ground.bodyAt(at);
  if (body?.party && body.to <= end && body.type !== "media") {
    const how = body.type === "multilateral" ? "body" : "of";
    return {
      ...withVote(item, { code: body.party, how, from: body.from, to: body.to }, body.to),
      body: item.body ?? body,
    };
  }
  const country = ground.countryAt(at);
  if (country && country.to <= end && country.form !== "adjective" && country.form !== "metonym") {
    const how = preposition === "of" ? "of" : "from";
    return withVote(item, { code: country.code, how, from: country.from, to: country.to }, country.to);
  }
  const place = ground.placeFrom.get(at);
  if (!place?.country || place.to > end) return item;
  return withVote(item, { code: place.country, how: "from", from: place.from, to: place.to }, place.to);
}

function withVote(item: Item, vote: CountryVote, to: number): Item {
  return { ...item, votes: [...item.votes, vote], to };
}
