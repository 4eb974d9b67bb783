/** Whether bytes or a text that nobody named are a web page: by how they begin, as browsers tell it. */

/** Opening tags that no report in plain text begins with. */
const OPENING =
  /^(?:<!doctype html|<(?:html|head|body|title|meta|script|style|link|div|table|h1|p|article|section|main|center|font|iframe|br|b|a)(?:[\s>/]|$)|<!--)/iu;
/** The line that says that it is XML: a page may follow. */
const PROLOGUE = /^<\?xml[^>]{0,200}\?>/iu;
const COMMENTS = 5;

/** `opening`: the first few hundred characters; single bytes will do. */
export function looksLikePage(opening: string): boolean {
  let rest = withoutMark(opening).trimStart();
  const prologue = PROLOGUE.exec(rest);
  if (prologue) rest = rest.slice(prologue[0].length).trimStart();
  for (let comment = 0; prologue && rest.startsWith("<!--") && comment < COMMENTS; comment++) {
    const end = rest.indexOf("-->");
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  // XML of another kind (a feed) has a name of its own here.
  return OPENING.test(rest);
}

const MARKS = ["\u{FEFF}", "\u{EF}\u{BB}\u{BF}"];

function withoutMark(text: string): string {
  const mark = MARKS.find((each) => text.startsWith(each));
  return mark === undefined ? text : text.slice(mark.length);
}
