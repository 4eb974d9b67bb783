import { expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { spanOf } from "../lookup.ts";

/** Tests mark the words from the first of a phrase to its last: "<sat down today with>". */
test.each([
  "Minister Jan Novak <sat down today with> Minister Nino Beridze.",
  "Minister Jan Novak <spoke on Monday with> Minister Nino Beridze.",
  "Minister Jan Novak <spoke again on 5 May by telephone with> Minister Nino Beridze.",
  "The Czech ambassador <paid on Tuesday a courtesy call on> President Nino Beridze.",
  "Minister Jan Novak <spoke by telephone for half an hour with> Minister Nino Beridze.",
  "Minister Jan Novak <sat down for more than three hours with> Minister Nino Beridze.",
  "The Czech ambassador <called yesterday on> President Nino Beridze.",
])("%s", (marked) => {
  expect(phrasesIn(marked.replaceAll(/[<>]/gu, ""))).toContain(/<(.*)>/u.exec(marked)![1]);
});

test("a day behind a whole phrase parts nothing", () => {
  expect(phrasesIn("Minister Jan Novak met with Minister Nino Beridze on Monday.")).toEqual(["met with"]);
});

test("words of another phrase behind a day join no verb before it", () => {
  expect(
    phrasesIn("Minister Jan Novak spoke on Monday. A courtesy call on President Nino Beridze follows."),
  ).not.toContain("spoke on Monday. A courtesy call on");
});

function phrasesIn(text: string): string[] {
  const { annotated, events } = layersOf(text);
  return events.map(({ from, to }) => {
    const { start, end } = spanOf(annotated, from, to);
    return annotated.document.content.slice(start, end);
  });
}
