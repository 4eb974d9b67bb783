import { expect, test } from "vitest";
import { makeDocument } from "../../documents/make-document.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { placeFiled } from "./place-named.ts";

test.each([
  { dateline: "MOSCOW, May 4 - ", published: "1987-05-04", filed: "SU Moscow" },
  { dateline: "MOSCOW, May 4 - ", published: "2012-05-04", filed: "RU Moscow" },
  { dateline: "LISBON, May 4 - ", published: null, filed: "PT Lisbon" },
  { dateline: "", published: "2012-05-04", filed: null },
])("$dateline in $published is $filed", ({ dateline, published, filed }) => {
  const lexicons = loadLexicons();
  const text = `${dateline}The minister said talks would begin soon.`;
  const document = makeDocument({ id: "t", title: null, published, url: null, publisher: "Reuters", text });
  const place = placeFiled({ document, lexicons });
  expect(place && `${place.country} ${place.city}`).toBe(filed);
});
