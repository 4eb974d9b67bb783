/** A file of words of one's own, with one topic in it. */
export function ownWords(name: string): string {
  return `lexicon: desk/${name}
kind: topic
describes: What a desk follows besides the usual.
provenance:
  - { id: desk, title: Our own, licence: CC0-1.0 }
from: desk
entries:
  - topic: ${name}
    describes: what is called so
    strong: ["${name} matter(s)"]
`;
}
