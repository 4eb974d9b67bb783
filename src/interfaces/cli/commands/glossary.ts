/** `chancery glossary`: what a word means here. */
import { ChanceryError } from "../../../shared/errors.ts";
import { findTerms, GLOSSARY, type Term } from "../../glossary.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage, type Page, type PageOptions } from "../page/page.ts";
import { setText } from "../page/set-text.ts";
import { padTo } from "../page/width.ts";

export async function runGlossary(words: readonly string[], options: PageOptions): Promise<number> {
  const output = new Output();
  const page = makePage(options);
  if (words.length === 0) {
    await output.lines(wholeGlossary(page));
  } else {
    const word = words.join(" ");
    const found = findTerms(word);
    if (found.length === 0) {
      throw new ChanceryError("request/invalid", `"${word}" is not in the glossary; chancery glossary lists what is`);
    }
    await output.lines(setTerms(found, page, 0));
  }
  await output.flush();
  return EXIT.done;
}

function wholeGlossary(page: Page): string[] {
  const groups = [...new Set(GLOSSARY.map((term) => term.group))];
  return groups.flatMap((group, index) => [
    ...(index > 0 ? [""] : []),
    page.strong(group),
    ...setTerms(
      GLOSSARY.filter((term) => term.group === group),
      page,
      2,
    ),
  ]);
}

function setTerms(terms: readonly Term[], page: Page, indent: number): string[] {
  const column = Math.max(...terms.map(({ term }) => term.length)) + 2;
  const space = " ".repeat(indent);
  return terms.flatMap(({ term, means }) =>
    setText([means], { width: page.width, indent: indent + column, first: space + page.sides(padTo(term, column)) }),
  );
}
