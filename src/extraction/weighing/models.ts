/** The learnt weights that come with Chancery (`data/weights`), read once. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asModel, type LinearModel, linearModelFile } from "./linear-model.ts";
import { loadModel } from "./load-model.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..", "data", "weights");

/** Decisions that are weighed while meetings are assembled, and the file each one's weights live in. */
export const MODEL_FILES = {
  country: "people-country",
  participant: "meetings-participant",
  real: "meetings-real",
  kind: "meetings-kind",
  status: "meetings-status",
  day: "meetings-day",
  placeCountry: "meetings-place-country",
  city: "meetings-city",
} as const;

export type MeetingModels = Readonly<Record<keyof typeof MODEL_FILES, LinearModel>>;

let loaded: MeetingModels | undefined;

export function loadModels(): MeetingModels {
  return (loaded ??= Object.fromEntries(
    Object.entries(MODEL_FILES).map(([key, name]) => [
      key,
      asModel(linearModelFile.parse(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")))),
    ]),
  ) as unknown as MeetingModels);
}

/** Weights for what a register of office-holders says; they speak only where one is given. */
export const REGISTER_MODEL = "people-country-with-register";

let ofRegister: LinearModel | undefined;

export function loadRegisterModel(): LinearModel {
  return (ofRegister ??= loadModel(REGISTER_MODEL));
}
