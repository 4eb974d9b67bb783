/** A country, a body or a town behind a name: "Prime Minister Mario Draghi of Italy", "Patrick Moynihan of New York". */
import type { Ground } from "./ground.ts";
import type { Item } from "./person-mention.ts";

export function ofCountry(ground: Ground, item: Item, end: number): Item {
  if (item.name === null || item.name.to !== item.to) return item;
  const preposition = ground.norm(item.to);
  if (preposition !== "of" && preposition !== "from") return item;
  const at = ground.norm(item.to + 1) === "the" ? item.to + 2 : item.to + 1;
  const country = ground.countryFrom.get(at);
  if (country && country.to <= end && (country.form === "name" || country.form === "capital")) {
    const vote = { code: country.code, how: preposition, from: country.from, to: country.to } as const;
    return { ...item, votes: [...item.votes, vote], to: country.to };
  }
  const body = ground.bodyFrom.get(at);
  if (body && body.to <= end && body.party) {
    const vote = { code: body.party, how: "body", from: body.from, to: body.to } as const;
    return { ...item, body: item.body ?? body, votes: [...item.votes, vote], to: body.to };
  }
  const place = ground.placeFrom.get(at);
  if (!place?.country || place.to > end) return item;
  return {
    ...item,
    votes: [...item.votes, { code: place.country, how: "from", from: place.from, to: place.to }],
    to: place.to,
  };
}
