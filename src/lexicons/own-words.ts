/** Words of the user's own, on top of those that come with Chancery. */
import { type CompiledLexicon, compileFolder, compileText } from "./compile.ts";

export interface OwnWords {
  /** A folder of YAML files. */
  readonly folder?: string | undefined;
  /** Files that are read already: those that a record keeps. */
  readonly files?: readonly WordFile[] | undefined;
}

export interface WordFile {
  /** Below the folder that it came from, with `/`: `desk/topics.yaml`. */
  readonly name: string;
  /** YAML. */
  readonly text: string;
}

/** A lexicon that is in the folder and among the files counts once. @throws ChanceryError `lexicon/invalid`, `lexicon/not-found` */
export function compileOwn({ folder, files = [] }: OwnWords): CompiledLexicon[] {
  const all = [
    ...files.map(({ name, text }) => compileText(text, name)),
    ...(folder === undefined ? [] : compileFolder(folder)),
  ];
  return [...new Map(all.map((lexicon) => [JSON.stringify(lexicon), lexicon])).values()];
}
