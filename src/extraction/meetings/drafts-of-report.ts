/** Layers → drafts: countries of people, who meets whom, what is one meeting. */

import { atOnce, type InTurns } from "../../shared/turns.ts";
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
  return atOnce(draftsInTurns(layers, models, witness, trace));
}

export function* draftsInTurns(
  layers: Layers,
  models: Pick<MeetingModels, "country">,
  witness?: RegisterWitness,
  trace?: Tracing,
): InTurns<Drafts> {
  const choices = countriesOfPeople(layers, models.country, witness);
  yield;
  const countryOf = (id: number) => choices[id]!.code;
  const settled = { ...layers, people: joinUnnamedHolders(layers.people, layers.mentions, countryOf) };
  const proposals = propose(settled, countryOf);
  yield;
  const drafts = draftMeetings(settled, proposals, countryOf, trace);
  return { layers: settled, drafts, countryOf, choices };
}
