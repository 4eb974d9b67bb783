/** What somebody types for a side → its code: "az", "Azerbaijan", "Türkiye", "European Union". */
import { loadSomeLexicons } from "../../lexicons/lexicons.ts";

const STATE = /^[A-Z]{2}$/u;
let known: ReadonlyMap<string, string> | undefined;
let codes: ReadonlySet<string> | undefined;

/** What no country or body is called stays as it is, in capitals: a record may know it all the same. */
export function codeOfSide(text: string): string {
  const code = text.toUpperCase();
  if (STATE.test(code)) return code;
  known ??= codesByName();
  return known.get(plain(text)) ?? code;
}

/** Whether any country or body is called so. */
export function isNameOfSide(text: string): boolean {
  known ??= codesByName();
  return known.has(plain(text));
}

/** Whether any country or body has that code. */
export function isKnownSide(code: string): boolean {
  known ??= codesByName();
  codes ??= new Set(known.values());
  return codes.has(code);
}

function codesByName(): Map<string, string> {
  const lexicons = loadSomeLexicons(["countries", "bodies/multilateral"]);
  const codes = new Map<string, string>();
  const add = (names: readonly string[], code: string) => {
    for (const name of names) if (!codes.has(plain(name))) codes.set(plain(name), code);
  };
  // A state of these days comes before one of former times of the same name.
  const states = lexicons.entries("country").toSorted((a, b) => Number(!!a.years) - Number(!!b.years));
  for (const { code, names } of states) add(names, code);
  for (const { party, name, also } of lexicons.entries("body"))
    if (party !== undefined) add([party, name, ...also], party);
  return codes;
}

/** Without marks and case: "Turkiye" is typed for "Türkiye". */
function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
