import { Parser, parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { contentOf, htmlOf, xmlOf } from "./markup.ts";

const HOSTILE = [
  `<script>alert("1")</script>`,
  `" onmouseover='alert(1)' x="`,
  `' onload=alert(1) '`,
  "&lt;b&gt; &amp;amp; &#60;i&#62; &notanentity; &",
  "]]> <!-- --> <![CDATA[ <?php ?> </p></title></textarea></style>",
  "Ärzte & “Söhne” – Ελλάδα, 中国, 𝔘, שלום",
];

/** What a parser makes of an element with the text in its attribute and as its content. */
function readBack(attribute: string, content: string, xmlMode: boolean): { elements: number; given: string[] } {
  const given: string[] = [];
  let text = "";
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (_, { title }) => {
        elements++;
        given.push(title ?? "");
      },
      ontext: (piece) => {
        text += piece;
      },
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(`<p title="${attribute}">${content}</p>`);
  return { elements, given: [...given, text] };
}

describe("words of others", () => {
  test.each(HOSTILE)("stay letters in HTML: %s", (text) => {
    expect(readBack(htmlOf(text), htmlOf(text), false)).toEqual({ elements: 1, given: [text, text] });
    expect(readBack("", contentOf(text), false)).toEqual({ elements: 1, given: ["", text] });
    const inApostrophes = parseDocument(`<p title='${htmlOf(text)}'></p>`).children;
    expect(inApostrophes).toMatchObject([{ name: "p", attribs: { title: text } }]);
  });

  test.each(HOSTILE)("stay letters in XML: %s", (text) => {
    expect(readBack(xmlOf(text), xmlOf(text), true)).toEqual({ elements: 1, given: [text, text] });
  });

  test("are what XML can hold: nothing it forbids, no half of a letter, white space by its number", () => {
    expect(xmlOf("a\u{0}b\u{7}c\u{FFFE}d\u{D800}e")).toBe("a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e");
    expect(xmlOf("one\ttwo\r\nthree")).toBe("one&#9;two&#13;&#10;three");
  });

  test("are written once: what is escaped already is shown as it was written", () => {
    expect(htmlOf("&amp; <b>")).toBe("&amp;amp; &lt;b&gt;");
    expect(contentOf(`"it's" <b>`)).toBe(`"it's" &lt;b&gt;`);
  });
});
