/**
 * What a register of office-holders says of the people of one document of whom the text says no country.
 *
 * It is one witness among others: how the text's own evidence weighs (`country-of-person.ts`) is a feature beside how many
 * other reports say so, how well the names agree, and whether the office does. Weights: `people-country-register`.
 */
import type { Lexicons } from "../../lexicons/lexicons.ts";
import type { Layers } from "../layers.ts";
import { bodyOfCountry, countryName } from "../mentions/country-names.ts";
import { rankOf } from "../mentions/offices.ts";
import type { Rank } from "../reading.ts";
import { holderAt } from "../register/holder-at.ts";
import { daysAway, lookUp, type RegisterAnswer } from "../register/look-up.ts";
import type { KnownHolder, KnownHolders } from "../register/register.ts";
import type { CountryCandidates, CountryChoice, CountryWeighing } from "./country-of-person.ts";
import { choose, type Feature, type LinearModel, score } from "./linear-model.ts";

/** The sum of what the text says for a country, put on the scale of the other features. */
export const BY_THE_TEXT = "the text alone";
const RULE = "weighing/register";
/** So many reports are named; the register names them all. */
const SHOWN = 5;
const RECENT = 3 * 366;
const SAME_TIME = 183;
const A_TERM = 2 * 366;

export interface RegisterUse {
  readonly register: KnownHolders;
  readonly model: LinearModel;
  /** Whether holders of offices whom a report does not name are named, too. Default: a participant is somebody whom it names. */
  readonly nameHolders?: boolean;
}

/** What a register settled, from which reports. */
export interface Settled {
  readonly because: string;
  readonly reports: readonly string[];
  readonly rule: string;
}

export class RegisterWitness {
  readonly #layers: Layers;
  readonly #use: RegisterUse;

  constructor(layers: Layers, use: RegisterUse) {
    this.#layers = layers;
    this.#use = use;
  }

  /** Entries under the person's name, as other reports have them. */
  answersFor(personId: number): readonly RegisterAnswer[] {
    const { people, mentions, annotated } = this.#layers;
    const { name, mentions: own } = people.people[personId]!;
    if (name === null) return [];
    const offices = own.flatMap((m) => mentions[m]!.offices).filter((office) => !office.former);
    const ofBody = own.some((m) => mentions[m]!.body?.type === "multilateral");
    const ranks = (country: string): Rank[] => offices.map((office) => rankOf(office, country, ofBody));
    const { id, published } = annotated.document;
    return lookUp(this.#use.register, { name, ranks, day: published, except: id });
  }

  /** The person's country by text and register together; null where the text says it, or the register knows nobody of the name. */
  choose(weighing: CountryWeighing, personId: number, textModel: LinearModel): CountryChoice | null {
    if (weighing.isSaid(personId)) return null;
    const answers = this.answersFor(personId);
    if (answers.length === 0) return null;
    const { codes, features } = witnessed(weighing, personId, answers, textModel);
    const { index, probabilities } = choose(this.#use.model, features);
    const code = codes[index]!;
    const told = best(answers.filter(({ entry }) => entry.country === code));
    if (!told) return null;
    // What the text alone comes to rests on the text.
    const alone = weighing.choose(personId, textModel);
    if (alone.code === code) return alone;
    return {
      code,
      probability: probabilities[index]!,
      basis: "inferred",
      ...this.#settled(told),
      evidence: this.#nameOf(personId),
    };
  }

  /** The rank that other reports give for about that day; for people to whom the text gives no office. */
  rankOf(personId: number, country: string): (Settled & { readonly rank: Rank }) | undefined {
    const found = officeAt(this.answersFor(personId), country);
    return found && { rank: found.entry.rank, ...this.#settled(found) };
  }

  /** Who held that office when the report was published, for one that it gives without a name. */
  holderOf(office: { rank: Rank; title: string | null }, country: string): (Settled & { name: string }) | undefined {
    if (this.#use.nameHolders !== true) return undefined;
    const { id, published } = this.#layers.annotated.document;
    const found = holderAt(this.#use.register, { ...office, country, day: published, except: id });
    if (!found) return undefined;
    const { because, ...settled } = this.#settled(found);
    return { name: found.entry.name, because: `${found.entry.name}: ${because}`, ...settled };
  }

  #settled({ entry, reports }: { entry: KnownHolder; reports: readonly string[] }): Settled {
    const shown = reports.slice(0, SHOWN).map((id) => entry.reports.find((report) => report.id === id)?.called ?? id);
    const held = heldInWords(entry, this.#layers.annotated.lexicons);
    const more = reports.length > SHOWN ? ` and ${reports.length - SHOWN} more` : "";
    const where = reports.length === 1 ? "another report" : `${reports.length} other reports`;
    return {
      because: `${held} in ${where} (${shown.join(", ")}${more})`,
      reports: reports.slice(0, SHOWN),
      rule: RULE,
    };
  }

  #nameOf(personId: number): { from: number; to: number } {
    const { people, mentions } = this.#layers;
    const { name, mentions: own } = people.people[personId]!;
    const names = own.flatMap((m) => mentions[m]!.name ?? []);
    return (names.find(({ text }) => text === name) ?? names[0])!;
  }
}

/** The countries that the document names and those that the register adds, each with what text and register say for it. */
export function witnessed(
  weighing: CountryWeighing,
  personId: number,
  answers: readonly RegisterAnswer[],
  textModel: LinearModel,
): CountryCandidates {
  const { codes, features } = weighing.candidates(
    personId,
    answers.map(({ entry }) => entry.country),
  );
  return {
    codes,
    features: codes.map((code, index) => registerFeatures(answers, code, score(textModel, features[index]!))),
  };
}

/** What answers say for and against a country. */
export function registerFeatures(answers: readonly RegisterAnswer[], code: string, textSum: number): Feature[] {
  const features: Feature[] = [[BY_THE_TEXT, textSum]];
  if (answers.length === 0) return features;
  const told = best(answers.filter(({ entry }) => entry.country === code));
  const other = best(answers.filter(({ entry }) => entry.country !== code));
  if (!told) return features;
  const { agreement, sameRank, reports } = told;
  const away = daysAway(told);
  const rank = sameRank === null ? "no office in the text" : sameRank ? "the same rank" : "another rank";
  features.push(
    "the register says it",
    `the register says it: ${agreement === "surname" ? "a surname" : "the whole name"}, ${rank}`,
  );
  features.push(
    `the register says it: ${reports.length === 1 ? "one report" : reports.length < 5 ? "a few reports" : "many reports"}`,
  );
  features.push(
    `the register says it: ${away === null ? "day unknown" : away <= RECENT ? "at that time" : "at another time"}`,
  );
  if (other) features.push("the register says another, too");
  return features;
}

/** The answer that a country is judged by: whose office agrees, then whose name does entirely, then of most reports. */
export function best(answers: readonly RegisterAnswer[]): RegisterAnswer | undefined {
  const worth = ({ sameRank, agreement }: RegisterAnswer) =>
    (sameRank ? 4 : sameRank === null ? 2 : 0) + (agreement === "exact" ? 1 : 0);
  let found: RegisterAnswer | undefined;
  for (const answer of answers) {
    const more = found ? worth(answer) - worth(found) || answer.reports.length - found.reports.length : 1;
    if (more > 0) found = answer;
  }
  return found;
}

/**
 * The office that somebody held by other reports, where the text gives none: said by reports of about the same time, or of
 * both before and after it. The leader of a party is no president for becoming one later.
 */
export function officeAt(answers: readonly RegisterAnswer[], country: string): RegisterAnswer | undefined {
  const named = answers.filter(({ entry, agreement }) => entry.country === country && agreement !== "surname");
  const exact = named.filter(({ agreement }) => agreement === "exact");
  if (exact.length === 0 && new Set(named.map(({ entry }) => entry.rank)).size > 1) return undefined;
  const then = (exact.length > 0 ? exact : named).filter(({ since, until }) => {
    const between = since !== null && until !== null && Math.max(since, until) <= A_TERM;
    return between || Math.min(since ?? A_TERM, until ?? A_TERM) <= SAME_TIME;
  });
  return then.length === 1 ? then[0] : undefined;
}

/** "Foreign Minister of Georgia". */
function heldInWords({ country, office }: KnownHolder, lexicons: Lexicons): string {
  return countryName(lexicons, country) ? bodyOfCountry(lexicons, office, country) : `${office} of ${country}`;
}
