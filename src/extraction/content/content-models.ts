/** The learnt weights for what meetings were about (`data/weights/content-*.json`), read once. */
import { loadModel } from "../weighing/load-model.ts";
import type { ContentModels } from "./content-of-meetings.ts";

/** Each question, and the file its weights live in. */
export const CONTENT_MODEL_FILES = {
  topic: "content-topic",
  project: "content-project",
  organisation: "content-organisation",
} as const satisfies Record<keyof ContentModels, string>;

let loaded: ContentModels | undefined;

export function loadContentModels(): ContentModels {
  return (loaded ??= {
    topic: loadModel(CONTENT_MODEL_FILES.topic),
    project: loadModel(CONTENT_MODEL_FILES.project),
    organisation: loadModel(CONTENT_MODEL_FILES.organisation),
  });
}
