/** Which form of an answer is meant, and how it may be packed: by `?form=`, else by the headers of the request. */
import { ChanceryError } from "../../shared/errors.ts";
import type { Packing } from "./asking/answer.ts";
import type { FormKind } from "./asking/forms.ts";

interface Wish {
  readonly type: string;
  readonly weight: number;
}

/** "text/html;q=0.8, text/csv" → what is wished for, most wished first; of equal ones the first. */
function wishes(header: string): Wish[] {
  return header
    .slice(0, 1_000)
    .split(",")
    .map((part) => {
      const [type = "", ...parameters] = part.split(";").map((one) => one.trim().toLowerCase());
      const weight = Number(parameters.find((one) => one.startsWith("q="))?.slice(2) ?? 1);
      return { type, weight: Number.isFinite(weight) ? weight : 0 };
    })
    .filter(({ type }) => type !== "")
    .sort((a, b) => b.weight - a.weight);
}

/** @throws ChanceryError `request/form` */
export function formFor<Form extends FormKind>(
  forms: readonly Form[],
  { form, accept }: { readonly form: string | null; readonly accept: string | undefined },
): Form {
  const known = () => `it is given as ${forms.map(({ name }) => name).join(", ")}`;
  if (form !== null) {
    const named = forms.find(({ name }) => name === form);
    if (named) return named;
    throw new ChanceryError("request/form", known());
  }
  if (accept === undefined || accept.trim() === "") return forms[0]!;
  for (const { type, weight } of wishes(accept)) {
    if (weight <= 0) continue;
    const found = forms.find(({ mediaType }) => fits(mediaType.split(";")[0]!, type));
    if (found) return found;
  }
  throw new ChanceryError("request/form", known());
}

function fits(mediaType: string, wished: string): boolean {
  if (wished === "*/*" || wished === mediaType) return true;
  return wished.endsWith("/*") && mediaType.startsWith(wished.slice(0, -1));
}

export function packingFor(accepted: string | undefined): Packing {
  if (accepted === undefined) return null;
  const wished = new Set(
    wishes(accepted)
      .filter(({ weight }) => weight > 0)
      .map(({ type }) => type),
  );
  return wished.has("br") ? "br" : wished.has("gzip") ? "gzip" : null;
}
