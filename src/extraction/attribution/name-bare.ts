/**
 * "the ministry said", "a statement from the embassy": which one? The one named before; else the one of the minister or the envoy
 * whom the report opens with. One that cannot be told is no source.
 */
import type { Annotated } from "../annotated.ts";
import type { Source } from "./find-sources.ts";
import { sourceWords } from "./source-words.ts";

/** How far into the report a ministry or embassy may go without its name. */
const OPENING = 1;

/** How far below the first words of an unnamed speaker the name may stand. */
const NEXT = 2;

export function nameBare(source: Source, index: number, all: readonly Source[], annotated: Annotated): Source[] {
  if (!source.bare) return [source];
  if (source.type === "person") {
    const below = all.find((other, at) => at > index && !other.bare && other.paragraph <= source.paragraph + NEXT);
    return below
      ? [{ ...source, name: below.name, bare: false, from: below.from, to: below.to, sentence: below.sentence }]
      : [];
  }
  const earlier = all.slice(0, index);
  const named = earlier.findLast((candidate) => candidate.type === source.type && !candidate.bare);
  if (named) return [{ ...source, name: named.name }];
  if (source.paragraph > OPENING) return [];
  const name =
    source.type === "ministry"
      ? ofMinister(source, annotated)
      : source.type === "mission"
        ? ofEnvoy(source, annotated)
        : null;
  return name === null ? [] : [{ ...source, name, bare: false }];
}

/** "Trade Minister A met ..., a statement from the ministry said": the Ministry of Trade. */
function ofMinister(source: Source, { tokens, lexicons }: Annotated): string | null {
  const { field } = sourceWords(lexicons);
  const inField = (index: number) => index >= 0 && index < source.from && field.has(tokens[index]!.norm);
  for (let index = 0; index < source.from; index++) {
    if (tokens[index]!.norm !== "minister") continue;
    let from = index;
    while (inField(from - 1) || (tokens[from - 1]?.norm === "and" && inField(from - 2))) from--;
    let to = index;
    if (from === index && (tokens[index + 1]?.norm === "of" || tokens[index + 1]?.norm === "for")) {
      from = index + 2;
      to = from;
      while (inField(to) || (tokens[to]?.norm === "and" && inField(to + 1))) to++;
    }
    if (from === to) continue;
    const words = tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
    return `Ministry of ${/^foreign$/iu.test(words) ? "Foreign Affairs" : words}`;
  }
  return null;
}

const ENVOY = new Set(["ambassador", "envoy", "commissioner"]);

/** "The Norwegian ambassador received ..., the embassy said": the Embassy of Norway. */
function ofEnvoy(source: Source, { tokens, hits }: Annotated): string | null {
  const envoy = tokens.findIndex((token, index) => index < source.from && ENVOY.has(token.norm));
  if (envoy < 0) return null;
  const hit = hits.find(
    ({ from, to, value }) => value.kind === "country" && ((to <= envoy && envoy - to <= 1) || from === envoy + 2),
  );
  return hit?.value.kind === "country" ? `${source.name} of ${hit.value.entry.names[0]}` : null;
}
