/** What was imported: spreadsheets, lists of people, and files of words that the record is read with. */
import { z } from "zod";
import { type ImportedSourceLine, importedSources } from "../../record/imported/imported-sources.ts";
import { wordSources } from "../import/own-words.ts";
import { operation } from "./operation.ts";

export const findImports = operation({
  name: "imports",
  summary: "Spreadsheets, lists of people and files of words that were imported.",
  input: z.strictObject({}),
  answer: (store): ImportedSourceLine[] => [...importedSources(store), ...wordSources(store)],
});
