/**
 * Which country a person is of: weighed over the whole document, all evidence kept until the end.
 *
 * Printed adjective or "of C" is strongest; then whose list they stand in, across from whom, where they travel to,
 * who else holds the same office, and the country the report speaks from (`country/features.ts`). Everybody is weighed
 * twice: in the order of the text, and again in the knowledge of what was found for all the others.
 */
import { officeLikeness } from "../coreference/same-office.ts";
import type { Layers } from "../layers.ts";
import type { OfficeFinding } from "../mentions/offices.ts";
import { isOfGroup, saidCountries } from "../mentions/people.ts";
import { becauseOf } from "./country/because.ts";
import { Company } from "./country/company.ts";
import { DocumentCountries } from "./country/document-countries.ts";
import {
  companyFeatures,
  homeFeatures,
  isSameOffice,
  type Known,
  matesOf,
  nameFeatures,
  nearestBefore,
  type Other,
  officeFeatures,
  presenceFeatures,
  type Question,
  saidFeatures,
  surroundingFeatures,
} from "./country/features.ts";
import { nameOrigins } from "./country/name-origins.ts";
import { withOneHolderEach } from "./country/one-holder.ts";
import { orderOfSides } from "./country/order-of-sides.ts";
import { choose, type Feature, type LinearModel } from "./linear-model.ts";

export interface CountryChoice {
  readonly code: string | null;
  /** Of the code chosen, among the candidates. */
  readonly probability: number;
  /** Said beside the person's name or office, or worked out. */
  readonly basis: "said" | "inferred";
  /** What spoke for it, as a sentence. */
  readonly because: string;
  /** Where another rule than this weighing settled it. */
  readonly rule?: string;
  /** Reports that settled it, where others did than this one. */
  readonly reports?: readonly string[];
  /** Tokens that say or suggest it: the vote, or the country's nearest mention. */
  readonly evidence: { readonly from: number; readonly to: number } | null;
}

export interface CountryCandidates {
  readonly codes: readonly string[];
  readonly features: readonly (readonly Feature[])[];
}

const NOTHING: Known = { said: null, judged: null };
const ACROSS_FROM_IT = "across from one of it";
const NOWHERE: ReadonlySet<string> = new Set();

export class CountryWeighing {
  readonly #layers: Layers;
  readonly #facts: DocumentCountries;
  readonly #company: Company;
  readonly #inOrder: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #saidOfMention: readonly ReadonlySet<string>[];
  readonly #saidOfPerson: readonly ReadonlySet<string>[];
  readonly #offices: readonly (readonly OfficeFinding[])[];
  /** Countries settled so far, said or judged; those of people weighed earlier speak for and against those weighed later. */
  readonly #settled = new Map<number, string>();

  constructor(layers: Layers) {
    this.#layers = layers;
    this.#facts = new DocumentCountries(layers);
    this.#company = new Company(layers);
    this.#saidOfMention = layers.mentions.map((mention) => saidCountries(mention.votes));
    this.#offices = layers.people.people.map((person) => person.mentions.flatMap((m) => layers.mentions[m]!.offices));
    this.#saidOfPerson = layers.people.people.map(
      (person) => new Set(person.mentions.flatMap((m) => [...this.#saidOfMention[m]!])),
    );
    this.#inOrder = orderOfSides(layers, this.#company.across, (person) => this.isQuiet(person));
  }

  /** The order in which people are weighed: those with a country said, those of home, then by their place in the text. */
  order(): number[] {
    const people = this.#layers.people.people.map((person) => person.id);
    return [...people.filter((id) => !this.isQuiet(id)), ...this.quiet()];
  }

  /** People of whom no country is said; they are weighed a second time. */
  quiet(): number[] {
    const { people, ofHome } = this.#layers.people;
    const quiet = people.map((person) => person.id).filter((id) => this.isQuiet(id));
    return [...quiet.filter((id) => ofHome.has(id)), ...quiet.filter((id) => !ofHome.has(id))];
  }

  isQuiet(personId: number): boolean {
    return this.#saidOfPerson[personId]!.size === 0;
  }

  /** Lets later people be weighed in the knowledge of this one's country. */
  settle(personId: number, code: string | null): void {
    if (code !== null) this.#settled.set(personId, code);
  }

  /** Whether a country is said beside the person's name or office anywhere. */
  isSaid(personId: number): boolean {
    return !this.isQuiet(personId);
  }

  /** Every code that may be the person's, with what speaks for and against it; `more` are codes that the text does not name. */
  candidates(personId: number, more: readonly string[] = []): CountryCandidates {
    const { people, mentions } = this.#layers;
    const own = people.people[personId]!.mentions.map((m) => mentions[m]!);
    const quiet = this.isQuiet(personId);
    const { name } = people.people[personId]!;
    const question: Question = {
      layers: this.#layers,
      facts: this.#facts,
      company: this.#company,
      person: personId,
      mentions: own,
      offices: this.#offices[personId]!,
      quiet,
      origins:
        quiet && name !== null && !this.#layers.home ? nameOrigins(this.#layers.annotated.lexicons).of(name) : NOWHERE,
      others: quiet ? this.#others(personId) : [],
      mates: quiet ? matesOf(this.#company, personId, (mention) => this.#aroundMention(mention, personId)) : [],
      inOrder: this.#inOrder.get(personId),
      nearest: quiet ? nearestBefore(this.#layers, own[0]!) : undefined,
    };
    const typical = question.quiet ? typicalOf(question) : [];
    const unnamed = [...typical, ...more].filter((code) => !this.#facts.codes.includes(code));
    const codes = unnamed.length === 0 ? this.#facts.codes : [...new Set([...this.#facts.codes, ...unnamed])];
    return { codes, features: codes.map((code) => featuresOf(question, code)) };
  }

  /** `mayBe` leaves out codes of which the person cannot be. */
  choose(personId: number, model: LinearModel, mayBe: (code: string) => boolean = () => true): CountryChoice {
    const all = this.candidates(personId);
    const free = [...all.codes.keys()].filter((index) => mayBe(all.codes[index]!));
    const codes = free.map((index) => all.codes[index]!);
    const features = free.map((index) => all.features[index]!);
    const { index, probabilities } = choose(model, features);
    if (index === -1)
      return { code: null, probability: 0, basis: "inferred", because: "no country is named", evidence: null };
    const code = codes[index]!;
    // "Foreign Minister A met his Thai counterpart": of whatever country A is, it is another.
    if (all.codes.length === 1 && features[index]!.includes(ACROSS_FROM_IT))
      return {
        code: null,
        probability: 0,
        basis: "inferred",
        because: "the only country named is another's",
        evidence: null,
      };
    const probability = probabilities[index]!;
    const { people, mentions, countries } = this.#layers;
    const vote = this.isQuiet(personId)
      ? undefined
      : people.people[personId]!.mentions.flatMap((m) => mentions[m]!.votes).find(
          (one) => one.code === code && one.how !== "to",
        );
    if (vote) return { code, probability, basis: "said", because: vote.how, evidence: vote };
    const nearest = countries.find((country) => country.code === code) ?? null;
    return {
      code,
      probability,
      basis: "inferred",
      because: becauseOf(features[index]! as readonly string[], model),
      evidence: nearest,
    };
  }

  #others(asking: number): Other[] {
    const mine = this.#offices[asking]!;
    const others: Other[] = [];
    for (const { id, name } of this.#layers.people.people) {
      const { said, judged } = this.#aroundPerson(id, asking);
      if (said === null && judged === null) continue;
      const theirs = this.#offices[id]!;
      others.push({
        said,
        judged,
        named: name !== null,
        rival: theirs.some((office) => mine.some((own) => isSameOffice(own, office))),
        short: name === null && said !== null && this.#isCalledSo(asking, id),
        ambassador: theirs.some((office) => office.rank === "ambassador"),
      });
    }
    return others;
  }

  /** "the Norwegian minister", "the Norwegian leader": whether one whom nothing names may be somebody by the office alone. */
  #isCalledSo(person: number, unnamed: number): boolean {
    const { people } = this.#layers.people;
    const [short] = people[unnamed]!.offices.values();
    if (!short || people[person]!.name === null) return false;
    for (const own of people[person]!.offices.values()) if (!own.former && officeLikeness(short, own) > 0) return true;
    return false;
  }

  #aroundMention(mention: number, asking: number): Known {
    const person = this.#layers.people.personOf[mention]!;
    if (person >= 0) return this.#aroundPerson(person, asking);
    // Whoever meets ministers of a group may be of it.
    if (isOfGroup(this.#layers.mentions[mention]!.votes)) return NOTHING;
    const said = this.#saidOfMention[mention]!;
    return said.size > 0 ? { said: [...said][0]!, judged: null } : NOTHING;
  }

  #aroundPerson(person: number, asking: number): Known {
    if (person === asking) return NOTHING;
    const said = this.#saidOfPerson[person]!;
    if (said.size > 0) return { said: [...said][0]!, judged: null };
    return { said: null, judged: this.#settled.get(person) ?? null };
  }
}

/** Who else may speak on a person's country: a register of office-holders. Null leaves it to the text. */
export interface CountryWitness {
  choose(weighing: CountryWeighing, personId: number, model: LinearModel): CountryChoice | null;
}

/** The country of everybody in a document. */
export function countriesOfPeople(
  layers: Layers,
  model: LinearModel,
  witness?: CountryWitness,
): readonly CountryChoice[] {
  const weighing = new CountryWeighing(layers);
  const choices: CountryChoice[] = [];
  for (const person of [...weighing.order(), ...weighing.quiet()]) {
    choices[person] = witness?.choose(weighing, person, model) ?? weighing.choose(person, model);
    weighing.settle(person, choices[person].code);
  }
  return withOneHolderEach(layers, choices, (person, mayBe) => weighing.choose(person, model, mayBe));
}

/** "Secretary of State", "Federal Chancellor": where an office called so is held first of all, when the text names no state that has it. */
function typicalOf({ offices, facts }: Question): string[] {
  const found: string[] = [];
  for (const { entry } of offices) {
    const first = entry.typical?.[0];
    if (first !== undefined && !entry.typical!.some((code) => facts.codes.includes(code))) found.push(first);
  }
  return found;
}

function featuresOf(question: Question, code: string): Feature[] {
  const features = new Set<string>();
  saidFeatures(question, code, features);
  homeFeatures(question, code, features);
  if (question.quiet) {
    companyFeatures(question, code, features);
    officeFeatures(question, code, features);
    presenceFeatures(question, code, features);
    nameFeatures(question, code, features);
    surroundingFeatures(question, code, features);
  }
  return [...features];
}
