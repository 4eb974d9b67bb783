/** `chancery judge`: what each verdict takes, its help and its examples. */
import { type Command, Option } from "commander";
import type { JudgeInput } from "../commands/judge.ts";
import { dbOption, examples, fromSetting, noColorOption, widthOption } from "../options.ts";
import { addQuestion, limitOption } from "./question.ts";

const IDS =
  "Things are named as other commands print them, any beginning will do: m7w0n30r a meeting, p7w0n30r a person, r7w0n30r:17 a statement of a report (chancery meeting and chancery quote print those).";

export function addJudge(program: Command): void {
  const judge = program
    .command("judge")
    .summary("settle what rules cannot: one or two, right or wrong")
    .description(
      `Records what a person knows better. A judgement goes before what rules say, at once and in all that is worked out; it stays when reports are read again or the record is rebuilt, and can be withdrawn. Who made it and why is kept and shown; reports' own words and values stay.\n\n${IDS}`,
    )
    .addHelpText(
      "after",
      examples(
        ["chancery review", "what would be worth it, with the commands that settle it"],
        ['chancery judge same m7w0n30r m81k22pq --why "one call, told by both sides"', ""],
        ["chancery judge different p7w0n30r p5rw1k0z", "father and son"],
        ["chancery judge correct m7w0n30r date 2025-07-22", "whatever reports say"],
        ["chancery judge reject r7w0n30r:17", "the report does not say that"],
        ["chancery judge restore j4k2m9x1", "withdraw a judgement"],
        ["chancery judge list", ""],
      ),
    );
  addPair(judge, "same", "two meetings are one, or two people");
  addPair(judge, "different", "two meetings are two, or two people");
  addCorrect(judge);
  addReject(judge);
  addRestore(judge);
  addList(judge);
  addExportImport(judge);
}

function recording(command: Command): Command {
  return command
    .addOption(new Option("--why <words>", "why, for those who read it later"))
    .addOption(
      fromSetting(
        new Option("--by <name>", "who judges (default: CHANCERY_BY in the environment, else the name of the user)"),
        "review.by",
      ),
    )
    .addOption(dbOption())
    .option("--json", "the judgement, and what it is about as it is now")
    .addOption(widthOption())
    .addOption(noColorOption());
}

async function run(given: JudgeInput, options: Record<string, unknown>): Promise<void> {
  process.exitCode = await (await import("../commands/judge.ts")).runJudge(given, options as never);
}

function addPair(judge: Command, verdict: "same" | "different", summary: string): void {
  const is = verdict === "same" ? "that they are one" : "that they are two";
  recording(
    judge
      .command(verdict)
      .summary(summary)
      .description(
        `Of two meetings, or two people: ${is}.\n\n${IDS} A statement stands for the report's account of the meeting, or for the person, that it is about: so a report can be parted from a meeting that it is not of.`,
      )
      .argument("<a>", "a meeting, a person, or a statement of one")
      .argument("<b>", "the other"),
  )
    .addHelpText(
      "after",
      examples(
        [`chancery judge ${verdict} m7w0n30r m81k22pq`, "two meetings"],
        [`chancery judge ${verdict} p7w0n30r p5rw1k0z --why "the ministry's list of envoys"`, "two people"],
        [`chancery judge ${verdict} r7w0n30r:3 r9c4zz1a:3`, "what two reports tell of"],
      ),
    )
    .action((a: string, b: string, options) => run({ verdict, about: [a, b] }, options));
}

function addCorrect(judge: Command): void {
  recording(
    judge
      .command("correct")
      .summary("a value is another")
      .description(
        "Says what a value is. Of a meeting: date, kind, status, place.country, place.city, whatever its reports say; with --report only what that one says. Of a person: name, country. Of a statement: that value, as that report has it. What stood there before is kept and shown.",
      )
      .argument("<id>", "a meeting, a person, or a statement")
      .argument("<property-or-value...>", "the property and what is right; of a statement what is right will do"),
  )
    .addOption(new Option("--report <name>", "of a meeting: only what that document says"))
    .addHelpText(
      "after",
      examples(
        ["chancery judge correct m7w0n30r date 2025-07-22", "the meeting was on that day"],
        ["chancery judge correct m7w0n30r city Tbilisi --report our-report", "what that report says was misread"],
        ['chancery judge correct p7w0n30r name "Maka Bochorishvili"', "how a person is shown"],
        ["chancery judge correct r7w0n30r:17 foreign-minister", "one value of one report"],
      ),
    )
    .action((id: string, words: string[], { report, ...options }) => {
      const [property, ...value] = /:/u.test(id) && words.length === 1 ? [undefined, ...words] : words;
      return run(
        { verdict: "correct", about: [id], property, value: value.length === 0 ? undefined : value.join(" "), report },
        options,
      );
    });
}

function addReject(judge: Command): void {
  recording(
    judge
      .command("reject")
      .summary("a report does not tell that")
      .description(
        "Says that something was read which the report does not tell: a statement; a person in it, by the statement of the name; a meeting, with all that reports say of it, or with --report what one of them says; all meetings of a document.",
      )
      .argument("<ids...>", "statements, meetings, documents"),
  )
    .addOption(new Option("--report <name>", "of a meeting: only what that document says"))
    .addHelpText(
      "after",
      examples(
        ["chancery judge reject r7w0n30r:17", "one value"],
        ["chancery judge reject m7w0n30r --report our-report", "that report does not tell of this meeting"],
        ["chancery judge reject m7w0n30r", "there was no such meeting"],
      ),
    )
    .action((ids: string[], { report, ...options }) => run({ verdict: "reject", about: ids, report }, options));
}

function addRestore(judge: Command): void {
  recording(
    judge
      .command("restore")
      .summary("withdraw a judgement")
      .description(
        "Withdraws judgements: all is as if they had not been made. That they were is kept; what they overruled stands again. What was rejected may be named by its own id.",
      )
      .argument("<ids...>", "judgements (j4k2m9x1), or what was rejected"),
  )
    .addHelpText(
      "after",
      examples(
        ["chancery judge restore j4k2m9x1", ""],
        ["chancery judge restore m7w0n30r", "a meeting that was rejected"],
      ),
    )
    .action((ids: string[], options) => run({ verdict: "restore", about: ids }, options));
}

function addList(judge: Command): void {
  addQuestion(judge, {
    name: "list",
    summary: "what was judged, the latest first",
    description:
      "Lists judgements, the latest first: who, why, and whether they count. A judgement is withdrawn or overruled by a later one; it waits where what it is about is not in the record, or is no longer read so, and counts again when that comes back.",
    asOf: false,
    options: [
      new Option("--verdict <verdict>", "only same, different, correct, reject or restore"),
      new Option("--by <name>", "only by whom in whose name that is"),
      new Option("--since <day>", "only those made on that day or later"),
      new Option("--standing", "only those that were not withdrawn or overruled"),
      limitOption(),
    ],
    examples: [
      ["chancery judge list", ""],
      ["chancery judge list --by desk --since 2025-07", ""],
      ["chancery judge list --standing --csv > judgements.csv", "for a spreadsheet"],
    ],
    load: async () => (await import("../questions/judgements.ts")).judgements,
  });
}

function addExportImport(judge: Command): void {
  judge
    .command("export")
    .summary("judgements as JSONL, for other desks")
    .description("Writes all judgements, withdrawn ones too, one a line, in order of time.")
    .argument("[file]", "where to; - is standard output", "-")
    .addOption(dbOption())
    .addHelpText(
      "after",
      examples(
        ["chancery judge export judgements.jsonl", ""],
        ["chancery judge export - | wc -l", "how many there are"],
      ),
    )
    .action(async (file: string, options) => {
      process.exitCode = await (await import("../commands/exchange-judgements.ts")).runExport(file, options);
    });
  judge
    .command("import")
    .summary("judgements of another desk")
    .description(
      "Takes in judgements that another record exported: each once. They name reports and words, so they hold wherever the same reports are; those on reports that are not here yet wait for them. Where they contradict those that are here the later one stands, and it is told.",
    )
    .argument("<file>", "what chancery judge export wrote; - is standard input")
    .addOption(dbOption())
    .option("--json", "how many are new, and what contradicts")
    .addHelpText(
      "after",
      examples(
        ["chancery judge import judgements.jsonl", ""],
        ["chancery judge export --db theirs.db | chancery judge import - --db ours.db", "from record to record"],
      ),
    )
    .action(async (file: string, options) => {
      process.exitCode = await (await import("../commands/exchange-judgements.ts")).runImport(file, options);
    });
}
