/** The report that the README follows: its words, what is shown of it, and two of its values with the words they rest on. */
import { readFileSync } from "node:fs";
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
  cited: () => {
    const support = sample().reading.meetings[0]?.support ?? {};
    const values = ["date", "place.city"].flatMap((key) => {
      const value = support[key];
      return value ? [`"${key}": ${JSON.stringify(value, null, 1).replace(/\s+/gu, " ")}`] : [];
    });
    return fenced(values.join(",\n").split("\n"), "json");
  },
};
