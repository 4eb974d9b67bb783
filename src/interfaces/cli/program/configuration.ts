/** Commands on settings and on the machine: what each takes, its help and its examples. */
import { Argument, type Command } from "commander";
import { configOf, examples, noColorOption, widthOption } from "../options.ts";

export function addConfig(program: Command): void {
  program
    .command("config")
    .summary("every setting: its value, where it comes from, what it is for")
    .description(
      "Shows every setting: what it is, where that comes from, what it is for.\n\nAn option goes before the environment, the environment before chancery.toml, and that before the default. chancery.toml is looked for in the folder you are in and in those above it; --config or CHANCERY_CONFIG name another file. Relative paths in it begin in its own folder.",
    )
    .argument("[setting]", "only that one, or those of a table: server")
    .option("--json", "for a program: name, value, from, where, default, env, option, means")
    .option("--init", "write chancery.toml into this folder, with every setting in a comment")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      examples(
        ["chancery config", "all of them"],
        ["chancery config record", "which record is asked, and who says so"],
        ["chancery config --init", "a file to begin with"],
        ["chancery config --json | jq -r '.settings[] | select(.from != \"default\") | .name'", ""],
      ),
    )
    .action(async (setting: string | undefined, options, command: Command) => {
      const { runConfig } = await import("../commands/config.ts");
      process.exitCode = await runConfig(setting, { ...options, config: configOf(command) });
    });
}

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .summary("check machine, settings, record and words, and say what to do")
    .description(
      "Checks the machine, the configuration, the words, the record and what prints PDFs, and says what to do about whatever is not as it should be. Nothing is changed.",
    )
    .option("--db <file>", "the record (default: that of the configuration)")
    .option("--lexicons <folder>", "words of your own (default: those of the configuration)")
    .option("--json", "for a program: what was checked, how it is, what to do")
    .addOption(widthOption())
    .addOption(noColorOption())
    .addHelpText(
      "after",
      `${examples(
        ["chancery doctor", ""],
        ["chancery doctor --db caucasus.db", "of another record"],
        ["chancery doctor --json | jq '.findings[] | select(.state != \"good\")'", ""],
      )}\n
Exit codes:
  0  all is well
  1  it works, and something should be looked at
  2  something does not work`,
    )
    .action(async (options, command: Command) => {
      const { runDoctor } = await import("../commands/doctor.ts");
      process.exitCode = await runDoctor({ ...options, config: configOf(command) });
    });
}

export function addCompletion(program: Command): void {
  program
    .command("completion")
    .summary("completion of commands and options for a shell")
    .description(
      "Prints what makes a shell complete commands, options, their values, and the codes of sides of the record.",
    )
    .addArgument(new Argument("<shell>", "which shell").choices(["bash", "zsh", "fish"]))
    .addHelpText(
      "after",
      examples(
        ['eval "$(chancery completion bash)"', "in ~/.bashrc"],
        ["chancery completion zsh > ~/.zfunc/_chancery", "a folder of zsh's fpath"],
        ["chancery completion fish > ~/.config/fish/completions/chancery.fish", ""],
      ),
    )
    .action(async (shell: string) => {
      process.exitCode = await (await import("../commands/completion.ts")).runCompletion(
        shell as "bash" | "zsh" | "fish",
      );
    });
}
