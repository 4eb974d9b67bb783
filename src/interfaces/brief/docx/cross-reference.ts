/**
 * A mark that leads to a footnote which another mark has already: Word's NOTEREF, which takes the number that the footnote has after
 * whatever was put in or taken out before it. Programs that do not know the field show the number that was true when it was written.
 */
import { Bookmark, BuilderElement, FootnoteReferenceRun, TextRun } from "docx";

/** The first mark of a footnote, under a name by which others find it; Word does not list names that begin so. */
export function firstMark(note: number): Bookmark {
  return new Bookmark({ id: bookmarkOf(note), children: [new FootnoteReferenceRun(note)] });
}

function bookmarkOf(note: number): string {
  return `_Note${note}`;
}

/** The number of a footnote: `asMark` set as marks are, behind a sentence; otherwise as words within another note. */
export function crossReference(note: number, { asMark }: { readonly asMark: boolean }): TextRun[] {
  const run = (child: BuilderElement) => new Part(asMark, child);
  return [
    run(fieldChar("begin")),
    run(text("w:instrText", ` NOTEREF ${bookmarkOf(note)} ${asMark ? "\\f " : ""}\\h `)),
    run(fieldChar("separate")),
    run(text("w:t", `${note}`)),
    run(fieldChar("end")),
  ];
}

class Part extends TextRun {
  constructor(asMark: boolean, child: BuilderElement) {
    super(asMark ? { style: "FootnoteReference" } : {});
    this.root.push(child);
  }
}

function fieldChar(type: "begin" | "separate" | "end"): BuilderElement {
  return new BuilderElement({ name: "w:fldChar", attributes: { type: { key: "w:fldCharType", value: type } } });
}

function text(name: string, words: string): BuilderElement {
  return new BuilderElement({
    name,
    attributes: { space: { key: "xml:space", value: "preserve" } },
    children: [words as never],
  });
}
