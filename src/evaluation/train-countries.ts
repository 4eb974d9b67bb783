/** Examples for the weighing of people's countries: everybody in the order of the text, and again once all others are known. */
import type { Layers } from "../extraction/layers.ts";
import { CountryWeighing } from "../extraction/weighing/country-of-person.ts";
import { asModel } from "../extraction/weighing/linear-model.ts";
import { type ChoiceExample, trainChoice } from "../extraction/weighing/train-linear-model.ts";
import { sameName } from "./align.ts";
import type { AnnotatedReport } from "./annotated-set.ts";

interface Report extends AnnotatedReport {
  readonly layers: Layers;
}

export function countryExamples(reports: readonly Report[], l2: number): ChoiceExample[] {
  const first = reports.flatMap(inOrder);
  const file = {
    model: "people/country",
    describes: "",
    provenance: { set: "", documents: [], examples: 0, l2 },
    weights: trainChoice(first, { l2 }),
  };
  const model = asModel(file);
  return [...first, ...reports.flatMap((report) => amongTheOthers(report, model))];
}

function inOrder(report: Report): ChoiceExample[] {
  const weighing = new CountryWeighing(report.layers);
  const known = countriesAnnotated(report);
  const examples: ChoiceExample[] = [];
  for (const person of weighing.order()) {
    const code = known.get(person);
    if (code === undefined) continue;
    examples.push(...exampleOf(weighing, person, code));
    weighing.settle(person, code);
  }
  return examples;
}

/** Those of whom the annotation says nothing are known as the first weighing finds them. */
function amongTheOthers(report: Report, model: ReturnType<typeof asModel>): ChoiceExample[] {
  const weighing = new CountryWeighing(report.layers);
  const known = countriesAnnotated(report);
  for (const person of weighing.order())
    weighing.settle(person, known.get(person) ?? weighing.choose(person, model).code);
  return weighing.quiet().flatMap((person) => {
    const code = known.get(person);
    return code === undefined ? [] : exampleOf(weighing, person, code);
  });
}

function exampleOf(weighing: CountryWeighing, person: number, code: string): ChoiceExample[] {
  const { codes, features } = weighing.candidates(person);
  const right = codes.indexOf(code);
  return right === -1 ? [] : [{ candidates: features, right: [right] }];
}

/** Countries of those people of a document whom its annotation names. */
export function countriesAnnotated({ gold, layers }: Report): Map<number, string> {
  const known = new Map<number, string>();
  for (const { name, country } of gold.meetings.flatMap((meeting) => meeting.participants)) {
    const person = layers.people.people.find((one) => one.name !== null && sameName(name, one.name));
    if (person && country !== null) known.set(person.id, country);
  }
  return known;
}
