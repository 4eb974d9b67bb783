/** Why a person is taken to be of a country that nothing beside them says, as a sentence for whoever reads it. */
import type { Layers } from "../../layers.ts";
import type { LinearModel } from "../linear-model.ts";

export function becauseOf(_layers: Layers, _code: string, features: readonly string[], model: LinearModel): string {
  const weight = (feature: string) => model.weights.get(feature) ?? 0;
  return [...features].sort((a, b) => weight(b) - weight(a))[0] ?? "";
}
