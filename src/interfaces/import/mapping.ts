/** Which column of a spreadsheet is what, as it is written on the command line and in an address: "date=Tag,b=Gast". */
import { ChanceryError } from "../../shared/errors.ts";
import { FIELD_NAMES, type Field } from "./columns.ts";

export type Mapping = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Heads may have commas: the next part begins where a word and = follow. */
const BETWEEN = /,(?=\s*[a-z]{1,20}\s*=)/iu;

/** A field may be given several columns. @throws ChanceryError `request/invalid` */
export function mappingOf(given: string, before: Mapping = {}): Mapping {
  const map: Partial<Record<Field, readonly string[]>> = { ...before };
  for (const part of given.split(BETWEEN)) {
    const [field = "", ...head] = part.split("=");
    const name = FIELD_NAMES.find((one) => one.toLowerCase() === field.trim().toLowerCase());
    if (!name || head.length === 0)
      throw new ChanceryError(
        "request/invalid",
        `map: it is written field=Head,field=Head; fields are ${FIELD_NAMES.join(", ")}`,
      );
    map[name] = [...(map[name] ?? []), head.join("=").trim()];
  }
  return map;
}
