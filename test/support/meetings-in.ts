/** Who met whom by a text, a line for each: `codes / people`, both in order. For tables of sentences. */
import type { Layers } from "../../src/extraction/layers.ts";
import type { Draft } from "../../src/extraction/meetings/draft.ts";
import { draftsOf } from "../../src/extraction/meetings/drafts-of-report.ts";
import type { Proposal } from "../../src/extraction/meetings/proposal.ts";
import { propose } from "../../src/extraction/meetings/proposals.ts";
import { loadModels } from "../../src/extraction/weighing/models.ts";
import { layersOf } from "./content-in.ts";

/** What each event proposes; "back" for one that names nobody, "→ JP" for where a journey goes. */
export function proposalsIn(text: string): string[] {
  const layers = layersOf(text);
  return propose(layers, draftsOf(layers, loadModels()).countryOf).map((proposal) => shownProposal(layers, proposal));
}

/** Each draft with the words of its events: `GE PT / Beridze, Novak: met; talks`. Echoes stand behind `+`. */
export function draftsIn(text: string, title: string | null = null): string[] {
  const layers = layersOf(text, title);
  return draftsOf(layers, loadModels()).drafts.map((draft) => shownDraft(layers, draft));
}

function shownProposal(layers: Layers, { codes, people, anaphoric, destination, filled }: Proposal): string {
  if (anaphoric) return "back";
  const to = destination === null ? "" : ` → ${destination}`;
  const marked = codes.map((code) => (filled.includes(code) ? `(${code})` : code));
  return `${marked.join(" ")} / ${named(layers, people)}${to}`;
}

function shownDraft(layers: Layers, { codes, people, proposals, echoes }: Draft): string {
  const words = (list: readonly Proposal[]) =>
    list.map(({ event }) => wordsOf(layers, event.from, event.to)).join("; ");
  const echoed = echoes.length > 0 ? ` + ${words(echoes)}` : "";
  return `${[...codes].sort().join(" ")} / ${named(layers, people)}: ${words(proposals)}${echoed}`;
}

/** Surnames, in the order of the text; "?" for somebody without a name. */
function named({ people }: Layers, ids: Iterable<number>): string {
  const surnames = [...ids].sort((a, b) => a - b).map((id) => people.people[id]!.name?.split(" ").at(-1) ?? "?");
  return surnames.join(", ");
}

function wordsOf({ annotated }: Layers, from: number, to: number): string {
  const { tokens, document } = annotated;
  return document.content.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
