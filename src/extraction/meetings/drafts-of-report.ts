/** Layers → drafts: countries of people, who meets whom, what is one meeting. */
import { joinUnnamedHolders } from "../coreference/unnamed-holders.ts";
import type { Layers } from "../layers.ts";
import type { Tracing } from "../trace.ts";
import { type CountryChoice, countriesOfPeople } from "../weighing/country-of-person.ts";
import type { MeetingModels } from "../weighing/models.ts";
import type { RegisterWitness } from "../weighing/register-witness.ts";
import type { Draft } from "./draft.ts";
import { draftMeetings } from "./drafts.ts";
import type { CountryOf } from "./proposal.ts";
import { propose } from "./proposals.ts";

export interface Drafts {
  /** The layers read, with unnamed holders of offices joined to the people they are, now that countries are known. */
  readonly layers: Layers;
  readonly drafts: readonly Draft[];
  readonly countryOf: CountryOf;
  /** For each person, why they are of that country. */
  readonly choices: readonly CountryChoice[];
}

export function draftsOf(
  layers: Layers,
  models: Pick<MeetingModels, "country">,
  witness?: RegisterWitness,
  trace?: Tracing,
): Drafts {
  const choices = countriesOfPeople(layers, models.country, witness);
  const countryOf = (id: number) => choices[id]!.code;
  const settled = { ...layers, people: joinUnnamedHolders(layers.people, layers.mentions, countryOf) };
  const drafts = draftMeetings(settled, propose(settled, countryOf), countryOf, trace);
  return { layers: settled, drafts, countryOf, choices };
}
