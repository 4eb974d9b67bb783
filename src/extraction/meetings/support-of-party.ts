/** The words a party rests on: those that tell the country of one of its people, else its name with the meeting's words. */
import type { Span } from "../../documents/span.ts";
import { cite } from "../cite.ts";
import type { Support } from "../reading.ts";
import type { Draft } from "./draft.ts";
import type { Drafts } from "./drafts-of-report.ts";
import { supportOfCountry } from "./participants-of-draft.ts";

const RULE = "relation/party";

export function supportOfParty(report: Drafts, draft: Draft, code: string, words: Span): Support {
  const { layers, choices, countryOf } = report;
  const { annotated, people, mentions, countries, home } = layers;
  for (const id of draft.people) {
    if (countryOf(id) === code)
      return supportOfCountry(layers, choices[id]!, mentions[people.people[id]!.mentions[0]!]!);
  }
  const own = new Set(draft.proposals.map(({ event }) => event.sentence));
  const named = countries.filter((country) => country.code === code);
  const near = named.find(({ sentence }) => own.has(sentence)) ?? named[0];
  const filled = draft.proposals.every((proposal) => proposal.filled.includes(code));
  if (near && !filled) return cite(annotated.document, "said", [near], RULE);
  const because = home?.code === code ? `the side the report speaks for (${home.from})` : "named in the report";
  return cite(annotated.document, "inferred", [near ?? words], RULE, because);
}
