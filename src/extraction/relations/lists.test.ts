import { describe, expect, test } from "vitest";
import { withSides } from "../../../test/support/sides-in.ts";

describe("a list is read to its end", () => {
  test.each([
    "[left Minister Beridze] <met with> [right President Rusu], [right Minister Novak] and [right King Berg].",
    "[left Minister Beridze] <met with> [right President Rusu] as well as [right Minister Novak].",
    "[left Minister Beridze] <met with> [right President Rusu]; [right Minister Novak]; and [right King Berg].",
    "[left Minister Beridze] <met with> [right Senator Ann Hill] of Kunar and [right Speaker Lomidze].",
    "[left Minister Beridze] <met with> [right Senator Ann Hill] (Independent) and [right Minister Novak].",
    "[left Minister Beridze], accompanied by [left Ambassador Lomidze], <met> [right Minister Novak].",
    "[left Minister Beridze], together with [left Ambassador Lomidze], <met> [right Minister Novak].",
    "[left Minister Beridze] and his [left Egyptian counterpart Hassan Omar] <met> in Cairo.",
    "<Talks> between [right Minister Beridze] and her [right Polish colleague, Jan Nowak], took an hour.",
    "<Talks> between [right Georgia] and [right Portugal] went on.",
    "[left Minister Beridze] <met with> [right President Rusu] and members of the Labour Party, [right Minister Novak] and business leaders.",
    "[left Minister Beridze] <met with> members of the business community, [right President Rusu] and [right Minister Novak].",
    "The [left Polish delegation] headed by Minister Nowak and the [left Chilean delegation] headed by Minister Soto <met> in Riga.",
    "The [left delegations of Poland], headed by Minister Nowak, and of [left Chile], headed by Minister Soto, <met> in Riga.",
    "Delegations headed by [left Minister Nowak] and [left Minister Soto] <met> in Riga.",
    "<Talks> between [right Minister Nowak] on the Polish side and [right Minister Soto] on the Chilean side went on.",
    "[left Minister Beridze] <met with> [right President Rusu]; the new bearer of the Silver Seal, [right King Berg]; and [right Minister Novak].",
  ])("%s", (marked) => {
    expect(withSides(marked)).toBe(marked);
  });
});

describe("a list has ended", () => {
  test.each([
    {
      marked: "[left Minister Beridze] <met> [right President Rusu], Minister Novak said.",
      why: "a comma alone makes none",
    },
    {
      marked: "[left Minister Beridze] <met> [right President Rusu] and [right Minister Novak], King Berg said.",
      why: "an and has closed it",
    },
    {
      marked: "[left Minister Beridze] <met> [right President Rusu] and Japan's cars.",
      why: "the country only owns",
    },
    {
      marked: "[left Minister Beridze] <met> [right President Rusu] and they agreed.",
      why: "a pronoun takes up a new clause",
    },
    {
      marked: "[left Minister Beridze] <met> [right President Rusu] and members of the guild, King Berg said.",
      why: "who speaks about it is no member",
    },
    {
      marked: "[left Minister Beridze] <met> [right President Rusu]; Minister Novak was ill; and King Berg left.",
      why: "clauses are no members",
    },
  ])("$why: $marked", ({ marked }) => {
    expect(withSides(marked)).toBe(marked);
  });
});

test("countries that open a headline stand together", () => {
  const marked = "[left Oman], [left Hungary] hold <political consultations>";
  expect(withSides(marked)).toBe(marked);
});
