/** Missions: "the Embassy of Norway in Nairobi", "the Indian High Commission", "Canadian embassy officials". */
import type { Phrase } from "./body-phrase.ts";
import { countryIn, endOfName, find, type NamedBody, type NamingContext, withCountry, written } from "./naming.ts";

const HIGH = new Set(["high", "permanent"]);

export function missionIn({ from, to }: Phrase, context: NamingContext): NamedBody | null {
  const { tokens, words } = context;
  const head = find(from, to, (index) => {
    const { norm } = tokens[index]!;
    if (words.mission.has(norm)) return true;
    return (norm === "commission" || norm === "mission") && index > from && HIGH.has(tokens[index - 1]!.norm);
  });
  if (head < 0) return null;
  const twoWords = tokens[head]!.norm === "commission" || tokens[head]!.norm === "mission";
  const seat = find(head, to, (index) => tokens[index]!.norm === "in");
  const place = seat < 0 ? "" : ` in ${written(tokens, seat + 1, endOfName(seat + 1, to, context))}`;
  const first = twoWords ? head - 1 : head;
  // "the Indian High Commission" is a name as it stands; "the Canadian embassy" describes one.
  if (tokens[head]!.shape !== "lower" && context.country(first - 1)) {
    return {
      name: written(tokens, context.country(first - 1)!.from, head + 1) + place,
      type: "mission",
      bare: false,
      from,
      to,
    };
  }
  const country = countryIn(from, seat < 0 ? to : seat, context);
  return {
    name: withCountry(written(tokens, first, head + 1), country) + place,
    type: "mission",
    bare: country === null,
    from,
    to,
  };
}
