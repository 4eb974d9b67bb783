/** `chancery` as a whole: its commands in order, and how help and mistakes are worded. */
import { type Argument, Command } from "commander";
import { VERSION } from "../../shared/version.ts";
import {
  addDates,
  addExplain,
  addGlossary,
  addIngest,
  addMeetings,
  addNames,
  addRead,
  addRegister,
} from "./commands.ts";
import { examples, takeSettings } from "./options.ts";
import { addFormulas, addTopics } from "./program/analysis.ts";
import { addBrief } from "./program/brief.ts";
import { addChanges } from "./program/changes.ts";
import { addCompletion, addConfig, addDoctor } from "./program/configuration.ts";
import { addDigest } from "./program/digest.ts";
import { addExport } from "./program/export.ts";
import { addImport } from "./program/import.ts";
import { addJudge } from "./program/judge.ts";
import { addCommitments, addDocuments, addPositions } from "./program/ledgers.ts";
import { addMcp } from "./program/mcp.ts";
import { addCompare, addDyads, addMeeting, addNetwork, addSeries } from "./program/meetings.ts";
import { addOffices, addPeople, addPerson, addPosts } from "./program/people.ts";
import { addCoverage, addQuote, addReport, addSearch, addSources } from "./program/reports.ts";
import { addReview } from "./program/review.ts";
import { addAudit, addServe, addToken } from "./program/serve.ts";
import { addRebuild, addReread } from "./program/upkeep.ts";

export function makeProgram(): Command {
  const program = new Command("chancery")
    .usage("<command> [options]")
    .description(
      "Reads reports of diplomatic meetings into data: who met whom, when, where and on what, each value cited to the words it rests on.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .option("--config <file>", "settings from that file (default: chancery.toml, here or in a folder above)")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .configureHelp({
      minWidthToWrap: NARROW,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(termOf)].join(" "),
    })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, "chancery: ")) })
    .showHelpAfterError("(chancery --help shows what there is)")
    .addHelpText(
      "after",
      examples(
        ["chancery ingest samples", "reports into a record, chancery.db"],
        ["chancery changes AZ GE", "what changed between the last meetings, and who says so"],
        ["chancery serve --open", "the record as pages in the browser"],
        ["chancery read report.txt --quotes", "one report, with the words that each value rests on"],
      ),
    )
    .hook("preAction", (_, command) => takeSettings(command))
    .exitOverride();
  addRead(program);
  addIngest(program);
  addImport(program);
  addMeetings(program);
  addMeeting(program);
  addCompare(program);
  addDyads(program);
  addSeries(program);
  addNetwork(program);
  addChanges(program);
  addFormulas(program);
  addTopics(program);
  addBrief(program);
  addCommitments(program);
  addDocuments(program);
  addPositions(program);
  addDigest(program);
  addPeople(program);
  addPerson(program);
  addOffices(program);
  addPosts(program);
  addSearch(program);
  addQuote(program);
  addReport(program);
  addSources(program);
  addCoverage(program);
  addReread(program);
  addReview(program);
  addJudge(program);
  addRebuild(program);
  addServe(program);
  addToken(program);
  addAudit(program);
  addExport(program);
  addExplain(program);
  addRegister(program);
  addDates(program);
  addNames(program);
  addGlossary(program);
  addMcp(program);
  addConfig(program);
  addDoctor(program);
  addCompletion(program);
  for (const command of allCommands(program))
    command.showHelpAfterError(`(${nameOf(command)} --help shows what it takes)`);
  return program;
}

/** A terminal of 60 columns leaves so many for what an option does. */
const NARROW = 24;

/** With those below others: `chancery judge same`. */
export function allCommands({ commands }: Command): Command[] {
  return commands.flatMap((command) => [command, ...allCommands(command)]);
}

/** As it is typed. */
export function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}

function termOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}
