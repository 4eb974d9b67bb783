/** `chancery completion`: what makes a shell ask `chancery __complete`; and the answer to that. */
import type { Command } from "commander";
import { z } from "zod";
import { openRecord } from "../../../record/store/open-record.ts";
import { complete, type Known } from "../../config/complete.ts";
import { loadConfiguration, settingIn } from "../../config/load.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";

/** A line of the answer that tells the shell to complete names of files. */
const FILES = ":files";

const SCRIPTS = {
  bash: `# Completion of chancery for bash: eval "$(chancery completion bash)"
_chancery() {
  local line words=()
  while IFS= read -r line; do
    if [[ $line == ${FILES} ]]; then
      compopt -o default 2>/dev/null
      words=()
    else
      words+=("\${line%%$'\\t'*}")
    fi
  done < <("\${COMP_WORDS[0]}" __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  COMPREPLY=("\${words[@]}")
}
complete -F _chancery chancery`,
  zsh: `#compdef chancery
# Completion of chancery for zsh: eval "$(chancery completion zsh)", or into a folder of fpath as _chancery
_chancery() {
  local line
  local -a described
  for line in "\${(@f)$("\${words[1]}" __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ $line == ${FILES} ]]; then
      _files
    elif [[ -n $line ]]; then
      described+=("\${\${line%%$'\\t'*}//:/\\\\:}\${\${line#\${line%%$'\\t'*}}/$'\\t'/:}")
    fi
  done
  (( \${#described} )) && _describe -V chancery described
}
if [[ \${funcstack[1]} == _chancery ]]; then _chancery "$@"; else compdef _chancery chancery; fi`,
  fish: `# Completion of chancery for fish
function __chancery_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete $words[2..-1] 2>/dev/null)
        if test "$line" = "${FILES}"
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c chancery -f -a '(__chancery_complete)'`,
} as const;

export async function runCompletion(shell: keyof typeof SCRIPTS): Promise<number> {
  const output = new Output();
  await output.line(SCRIPTS[shell]);
  await output.flush();
  return EXIT.done;
}

/** Each looked up behind the one before: to go through all meetings for them would take too long. */
const SIDES = `
  with recursive known(side) as (
    select min(side) from meeting_side
    union all
    select (select min(side) from meeting_side where side > known.side) from known where known.side is not null
  )
  select side from known where side is not null`;

/** A word a line, with what it is for behind a tab. Nobody wants to see an error while typing. */
export async function runComplete(program: Command, words: readonly string[]): Promise<void> {
  const output = new Output();
  const { words: found, files } = complete(program, words, await surroundings(words));
  const lines = found.map(({ word, means }) => (means ? `${word}\t${means}` : word));
  if (files) lines.push(FILES);
  if (lines.length > 0) await output.lines(lines);
  await output.flush();
}

async function surroundings(words: readonly string[]): Promise<Known> {
  const { CATALOGUE } = words.at(-2)?.startsWith("--")
    ? await import("../../operations/catalogue.ts")
    : { CATALOGUE: [] };
  return {
    valuesOf(command, option) {
      const shape = CATALOGUE.find(({ operation }) => operation.name === command)?.operation.input.shape;
      const field = shape?.[option] as z.ZodType | undefined;
      const { enum: values } =
        field === undefined ? {} : z.toJSONSchema(field, { io: "input", unrepresentable: "any" });
      return (values ?? []).map(String);
    },
    sides() {
      try {
        const after = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : undefined);
        const db = after("--db") ?? settingIn(loadConfiguration({ config: after("--config") }), "record")!;
        const store = openRecord(db, { readOnly: true, patience: 100 });
        const rows = store.sql<{ side: string }>(SIDES).all();
        void store.close();
        return rows.map(({ side }) => side);
      } catch {
        return [];
      }
    },
  };
}
