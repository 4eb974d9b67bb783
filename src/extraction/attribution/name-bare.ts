/**
 * "the ministry said", "a statement from the embassy": which one? The one named before; else the one of the minister or the envoy
 * whom the report opens with. One that cannot be told is no source.
 */
import type { Annotated } from "../annotated.ts";
import type { Source } from "./find-sources.ts";

export function nameBare(source: Source, earlier: readonly Source[], annotated: Annotated): Source[] {
  if (!source.bare) return [source];
  const named = earlier.findLast((candidate) => candidate.type === source.type && !candidate.bare);
  if (named) return [{ ...source, name: named.name }];
  const name = source.type === "ministry" ? ofMinister(source, annotated) : source.type === "mission" ? ofEnvoy(source, annotated) : null;
  return name === null ? [] : [{ ...source, name, bare: false }];
}

const MINISTER = /(?<![\p{L}])((?:\p{Lu}[\p{L}-]+(?:,? (?:and |& )?)){1,5})Minister(?! of)|Minister (?:of|for) ((?:\p{Lu}[\p{L}-]+)(?:,? (?:and |& )?\p{Lu}[\p{L}-]+){0,4})/u;
const NO_FIELD = /^(?:prime|deputy prime|state|deputy|first|the|chief)$/iu;

function ofMinister(source: Source, { document, tokens }: Annotated): string | null {
  const until = tokens[source.from]!.start;
  const text = document.content.slice(Math.max(0, until - 1500), until);
  const match = MINISTER.exec(text);
  const field = (match?.[1] ?? match?.[2])?.trim();
  if (!field || NO_FIELD.test(field)) return null;
  return `Ministry of ${field === "Foreign" ? "Foreign Affairs" : field}`;
}

const ENVOY = new Set(["ambassador", "envoy", "commissioner"]);

/** "The Norwegian ambassador received ..., the embassy said": the embassy of Norway. */
function ofEnvoy(source: Source, { tokens, hits }: Annotated): string | null {
  const envoy = tokens.findIndex((token, index) => index < source.from && ENVOY.has(token.norm));
  if (envoy < 0) return null;
  const hit = hits.find(({ from, to, value }) => value.kind === "country" && ((to <= envoy && envoy - to <= 1) || from === envoy + 2));
  return hit?.value.kind === "country" ? `${source.name} of ${hit.value.entry.names[0]}` : null;
}
