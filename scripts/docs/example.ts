/** The report that the README follows: its words, what is shown of it, and two of its values with the words they rest on. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDocument } from "../../src/documents/make-document.ts";
import { read } from "../../src/extraction/read.ts";
import { makePage } from "../../src/interfaces/cli/page/page.ts";
import { showReading } from "../../src/interfaces/cli/show/reading.ts";
import { loadLexicons } from "../../src/lexicons/lexicons.ts";

const SAMPLE = "on-the-sidelines";

function sample() {
  const text = readFileSync(`samples/${SAMPLE}.txt`, "utf8");
  const document = makeDocument({ id: SAMPLE, title: null, published: null, url: null, publisher: null, text });
  return { text, document, reading: read(document, { lexicons: loadLexicons() }) };
}

/** What a record that holds the samples answers, as a terminal of 100 columns shows it. */
function answered(...question: string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "chancery-docs-"));
  const chancery = (...given: string[]) =>
    execFileSync(
      process.execPath,
      ["--import", "tsx", "src/interfaces/cli/main.ts", ...given, "--db", join(folder, "record.db")],
      {
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
  try {
    chancery("ingest", "samples");
    return chancery(...question, "--width", "100")
      .trimEnd()
      .split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const fenced = (lines: readonly string[], language = ""): string[] => [`\`\`\`${language}`, ...lines, "```"];

export const example = {
  report: () => fenced(sample().text.trimEnd().split("\n")),
  shown: () => {
    const { document, reading } = sample();
    const page = makePage({ width: 100, color: false });
    return fenced([
      `$ npx chancery read samples/${SAMPLE}.txt`,
      "",
      ...showReading(document, reading, { page, quotes: false }),
    ]);
  },
  brief: () => fenced(["$ npx chancery brief AZ GE", "", ...answered("brief", "AZ", "GE")]),
  commitments: () => fenced(["$ npx chancery commitments GR TR", "", ...answered("commitments", "GR", "TR")]),
  cited: () => {
    const support = sample().reading.meetings[0]?.support ?? {};
    const values = ["date", "place.city"].flatMap((key) => {
      const value = support[key];
      return value ? [`"${key}": ${JSON.stringify(value, null, 1).replace(/\s+/gu, " ")}`] : [];
    });
    return fenced(values.join(",\n").split("\n"), "json");
  },
};
