/** `chancery serve`, `chancery token`: what each takes, its help and its examples. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { dbOption, examples, fromSetting } from "../options.ts";
import { addQuestion, limitOption } from "./question.ts";

export function addServe(program: Command): void {
  program
    .command("serve")
    .summary("a record as pages in a browser, and over HTTP for programs")
    .description(
      "Serves a record over HTTP, to this machine alone unless told otherwise: every question of the command line, judgements, reports brought in as jobs. At / are pages for people, at /api the reference, at /api/openapi.json the same for programs.\n\nBeyond this machine it asks everybody for a token (chancery token add); without tokens it refuses to start there. It speaks HTTP alone: let a proxy with TLS stand before it.",
    )
    .addOption(dbOption())
    .addOption(fromSetting(new Option("--host <address>", "the address to listen on"), "server.host"))
    .addOption(
      fromSetting(new Option("--port <number>", "the port; 0 for any that is free").argParser(port), "server.port"),
    )
    .addOption(
      fromSetting(new Option("--token-file <file>", "ask everybody for one of these tokens"), "server.token-file"),
    )
    .addOption(fromSetting(new Option("--read-only", "answer only: no judgements, no jobs"), "server.read-only"))
    .addOption(
      fromSetting(
        new Option("--public-url <url>", "where a proxy makes it known: https://chancery.example"),
        "server.public-url",
      ),
    )
    .addOption(
      fromSetting(
        new Option(
          "--requests-per-minute <number>",
          "from one caller; 0 for no limit (default: 3,000 with tokens, else no limit)",
        ).argParser(requests),
        "server.requests-per-minute",
      ),
    )
    .option("--open", "open it in the browser")
    .addHelpText(
      "after",
      examples(
        ["chancery serve --open", "chancery.db, as pages in the browser"],
        ["chancery serve", "the same, to be opened at http://127.0.0.1:8484"],
        ["chancery serve --db caucasus.db --read-only --port 0", "for looking only, on any free port"],
        ["chancery serve --host 0.0.0.0 --token-file chancery-tokens.json", "for others, with tokens"],
        ["curl 'http://127.0.0.1:8484/api/meetings?parties=AZ,GE&since=2024'", "what a program asks"],
      ),
    )
    .action(async (options) => {
      process.exitCode = await (await import("../commands/serve.ts")).runServe(options);
    });
}

export function addAudit(program: Command): void {
  addQuestion(program, {
    name: "audit",
    summary: "who had the record changed through a server",
    description:
      "Shows who had the record changed through a server: judgements, reports brought in, what was read again or worked out anew; the latest first. Who judged on the command line is told by chancery judge list.",
    options: [
      new Option("--by <name>", "only what one of that name did"),
      new Option("--did <what>", "only that: judge, import-judgements, ingest, reread, rebuild"),
      new Option("--since <day>", "on that day or later, in UTC"),
      limitOption(),
    ],
    asOf: false,
    examples: [
      ["chancery audit", "the last fifty"],
      ["chancery audit --by desk --since 2026-11 --csv > audit.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("../questions/audit.ts")).audit,
  });
}

export function addToken(program: Command): void {
  const token = program
    .command("token")
    .summary("who may ask a server, and for what")
    .description(
      "Keeps the file of tokens that chancery serve --token-file asks for. A token is told once, when it is made; the file has only its hash. Readers ask, reviewers judge too, admins bring in reports and keep the record. A server that runs takes changes of the file at once.",
    );
  const fileOption = () => new Option("--token-file <file>", "the file of tokens").default("chancery-tokens.json");
  token
    .command("add")
    .summary("make a token, and print it once")
    .description(
      "Makes a token for somebody, and prints it: the only time that it can be seen. Judgements made with it bear the name.",
    )
    .argument("<name>", "who will use it")
    .addOption(new Option("--role <role>", "what it may do").choices(["reader", "reviewer", "admin"]).default("reader"))
    .addOption(fileOption())
    .addHelpText(
      "after",
      examples(["chancery token add maka", "to ask"], ["chancery token add desk --role reviewer", "to judge, too"]),
    )
    .action(async (name: string, options) => {
      process.exitCode = await (await import("../commands/token.ts")).runTokenAdd(name, options);
    });
  token
    .command("list")
    .summary("whose tokens there are")
    .description("Prints whose tokens there are, with role and day; not the tokens, which nobody keeps.")
    .addOption(fileOption())
    .option("--json", "for a program")
    .addHelpText("after", examples(["chancery token list", ""]))
    .action(async (options) => {
      process.exitCode = await (await import("../commands/token.ts")).runTokenList(options);
    });
  token
    .command("remove")
    .summary("make a token worthless")
    .description("Removes a token: whoever has it can ask nothing more, and sessions begun with it end.")
    .argument("<name>", "whose it is")
    .addOption(fileOption())
    .addHelpText("after", examples(["chancery token remove maka", ""]))
    .action(async (name: string, options) => {
      process.exitCode = await (await import("../commands/token.ts")).runTokenRemove(name, options);
    });
}

function port(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError("It is a number from 0 to 65535.");
  return number;
}

function requests(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 0 || number > 1_000_000)
    throw new InvalidArgumentError("It is a number from 0 to 1,000,000; 0 for no limit.");
  return number;
}
