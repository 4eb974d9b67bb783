/**
 * Learns how much a register of office-holders is worth beside the text. The register comes from our own readings of all
 * reports there are, never from annotations, and answers each report without what that report says itself.
 */
import type { Layers } from "../extraction/layers.ts";
import { assembleMeetings } from "../extraction/meetings/assemble.ts";
import { draftsOf } from "../extraction/meetings/drafts-of-report.ts";
import { READER } from "../extraction/read.ts";
import { learnRegister } from "../extraction/register/learn-register.ts";
import type { Register } from "../extraction/register/register.ts";
import { CountryWeighing } from "../extraction/weighing/country-of-person.ts";
import type { LinearModel, LinearModelFile } from "../extraction/weighing/linear-model.ts";
import { type MeetingModels, REGISTER_MODEL } from "../extraction/weighing/models.ts";
import { RegisterWitness, witnessed } from "../extraction/weighing/register-witness.ts";
import { type ChoiceExample, trainChoice } from "../extraction/weighing/train-linear-model.ts";
import { countriesAnnotated } from "./train-countries.ts";
import type { PreparedReport } from "./train-meetings.ts";

const L2 = 1;

/** What the reader, by the text alone, learns from these reports about office-holders. */
export function registerOf(reports: readonly Layers[], models: MeetingModels): Register {
  return learnRegister(
    reports.map((layers) => {
      const { id, published } = layers.annotated.document;
      const meetings = assembleMeetings(layers, models).map(({ reading }) => reading);
      return { id, reader: READER, document: { published }, meetings };
    }),
  );
}

export function trainRegister(
  reports: readonly PreparedReport[],
  set: string,
  register: Register,
  country: LinearModel,
): LinearModelFile {
  const examples = reports.flatMap((report) => examplesOf(report, register, country));
  return {
    model: REGISTER_MODEL,
    describes: "Which country is this person of, by the text and by what other reports say of one of that name?",
    provenance: { set, documents: reports.map(({ spec }) => spec.id).sort(), examples: examples.length, l2: L2 },
    weights: Object.fromEntries(
      Object.entries(trainChoice(examples, { l2: L2 }))
        .map(([name, weight]) => [name, Math.round(weight * 1000) / 1000] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

function examplesOf(report: PreparedReport, register: Register, country: LinearModel): ChoiceExample[] {
  const known = countriesAnnotated(report);
  const weighing = new CountryWeighing(report.layers);
  const witness = new RegisterWitness(report.layers, { register, model: country });
  const { choices } = draftsOf(report.layers, { country });
  const examples: ChoiceExample[] = [];
  for (const person of weighing.order()) {
    const code = known.get(person);
    const answers = code === undefined || weighing.isSaid(person) ? [] : witness.answersFor(person);
    if (code !== undefined && answers.length > 0) {
      const { codes, features } = witnessed(weighing, person, answers, country);
      const right = codes.indexOf(code);
      if (right !== -1) examples.push({ candidates: features, right: [right] });
    }
    weighing.settle(person, code ?? choices[person]!.code);
  }
  return examples;
}
