/** Why a person is taken to be of a country that nothing beside them says, as a sentence for whoever reads it. */
import type { LinearModel } from "../linear-model.ts";

/** The feature that weighed most, the first of equals. */
export function becauseOf(features: readonly string[], model: LinearModel): string {
  let because = "";
  let most = Number.NEGATIVE_INFINITY;
  for (const feature of features) {
    const weight = model.weights.get(feature) ?? 0;
    if (weight > most) {
      because = feature;
      most = weight;
    }
  }
  return because;
}
