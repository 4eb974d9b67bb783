import type { ExportFormat } from "../format.ts";

export const ANNOTATIONS: ExportFormat = {
  name: "annotations",
  purpose: "every value beside its words in the text, for tools that show annotations",
  standard: "[W3C Web Annotation](https://www.w3.org/TR/annotation-model/), a collection of one page, in JSON-LD",
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  ending: ".annotations.jsonld",
  carried: [
    ["a statement, for each stretch of words that it rests on", "`Annotation`"],
    ["subject, property, value, basis, meeting", "`body`: the value as text, the rest in words of Chancery's own"],
    ["the text, its language and address", "`target.source`; `scope` is the address"],
    ["the words", "`TextQuoteSelector`, with up to 32 characters before and behind"],
    [
      "their place",
      "`TextPositionSelector`. It counts code points, as that standard has it; Chancery itself counts UTF-16 units, so the numbers differ behind an emoji",
    ],
  ],
  counted: {
    moved: "stretches whose numbers are not those of the record, for signs before them that take two UTF-16 units",
  },
  never: ["texts", "what several reports come to together", "judgements"],
  load: async () => (await import("./write-annotations.ts")).writeAnnotations,
};
