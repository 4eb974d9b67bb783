/** People and bodies of the document as candidates for speakers. */
import type { PeopleOfDocument } from "../coreference/people-of-document.ts";
import type { BodyMention } from "../mention.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { SpeakerCandidate, Speakers } from "./quote.ts";

export function speakerCandidates(
  mentions: readonly PersonMention[],
  people: PeopleOfDocument,
  bodies: readonly BodyMention[],
): Speakers {
  const found: SpeakerCandidate[] = [];
  for (const [index, mention] of mentions.entries()) {
    const person = people.people[people.personOf[index] ?? -1];
    if (!person?.name) continue;
    const titles: string[] = [];
    for (const { title } of mention.offices) titles.push(...title.toLowerCase().split(" "));
    found.push({ from: mention.from, to: mention.to, name: person.name, kind: "person", titles });
  }
  for (const { from, to, name, type } of bodies) if (type !== "media") found.push({ from, to, name, kind: "body" });
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return { mentions: found };
}
