import { describe, expect, test } from "vitest";
import { withSides } from "../../../test/support/sides-in.ts";

describe("who stands behind the words", () => {
  test.each([
    "[left Minister Beridze] <met> on Monday with [right Minister Novak].",
    "[left Minister Beridze] held <talks> in Japan with [right Minister Novak].",
    "<Consultations> between the foreign ministries of [right Georgia] and [right Portugal] went on.",
    "[left Minister Beridze]'s <visit> to [right Japan] ended.",
    "[left Minister Beridze] will attend the Executive Committee <meeting> of the [right World Bank] in Oslo.",
    "[left Minister Beridze] held <meetings> with several dignitaries including [right Minister Novak].",
    "With [right Minister Novak], [left Minister Beridze] <discussed> trade.",
    "With [right President Costa] and [right Minister Novak] [left Minister Beridze] <reviewed> the ties.",
    "Participants in the <call> included [right President Costa], [right King Berg] and [right Minister Novak].",
    "[left Minister Beridze] <discussed> trade and related issues with [right Minister Novak].",
    "[left Minister Beridze] held <talks> on trade, energy and transport with [right Minister Novak].",
    "[left Minister Beridze] <raised> the issue of visas with [right Minister Novak].",
    "[left Minister Beridze] <met> the Registrar of the High Court, [right Petr Novak], in Oslo.",
    "[left Minister Beridze] <exchanged views on> Somalia and Yemen with [right Minister Novak].",
    "[left Minister Beridze] opened a fair with [right Minister Novak], with whom she had <talks>.",
    "[left Minister Beridze] held <talks> with [right Minister Novak] in Oslo on 5 May and with [right President Rusu].",
    "Joining Minister Beridze in the <talks> were [right President Costa], [right King Berg] and [right Minister Novak].",
  ])("%s", (marked) => {
    expect(withSides(marked)).toBe(marked);
  });
});

describe("on the other side is not", () => {
  test.each([
    {
      marked: "[left Minister Beridze] <discussed> trade and agreed to work with Minister Novak.",
      why: "with whom something else was done",
    },
    {
      marked: "[left Minister Beridze] was accompanied on the <visit> by Minister Novak.",
      why: "who came along",
    },
    {
      marked: "[left Minister Beridze] <met> the press in Oslo, Minister Novak said.",
      why: "who speaks behind a comma",
    },
    {
      marked: "[left Minister Beridze] and [left Minister Novak] <discussed> ties between Japan and India.",
      why: "between whom something is that is talked about",
    },
    { marked: "[left Minister Beridze] held <talks> in Japan.", why: "where they were held" },
    {
      marked: "Minister Beridze welcomed progress toward closer Japan-India ties.",
      why: "whose ties are welcomed",
    },
    {
      marked: "The <consultations> follow a summit between President Costa and President Rusu.",
      why: "who met before it",
    },
    { marked: "[left Minister Beridze] <met> after Minister Novak had left.", why: "who stands in another clause" },
    {
      marked: "[left Minister Beridze] <met> businessmen; Minister Novak did not come.",
      why: "who stands behind a semicolon",
    },
    {
      marked: "[left Minister Beridze] held <talks> in conjunction with a summit of NATO.",
      why: "what goes on at the same time",
    },
    { marked: "With Novak's help [left Minister Beridze] <discussed> trade.", why: "whose something in front is" },
    { marked: "[left Minister Beridze] <met> to discuss Spain.", why: "what they met for" },
    { marked: "[left Minister Beridze] <visited> the tomb of President Costa.", why: "who is only named with a place" },
  ])("$why: $marked", ({ marked }) => {
    expect(withSides(marked)).toBe(marked);
  });
});

describe("who is received stands behind where and when", () => {
  test.each([
    "[left Minister Beridze] <received> on Wednesday, at the seat of the ministry, [right Minister Novak].",
    "[left Minister Beridze] <received> today in Tbilisi the [right Ambassador of Poland, Jan Nowak].",
    "[left Minister Beridze] <received> on Tuesday [right Ambassador Jan Nowak].",
    "[left Minister Beridze] <conferred on Tuesday with> [right Minister Novak].",
    "[left Ambassador Nowak] <paid here today a courtesy call on> [right Minister Beridze].",
    "[left Minister Beridze] <called this afternoon on> [right President Rusu].",
  ])("%s", (marked) => {
    expect(withSides(marked)).toBe(marked);
  });

  test("and not behind a place in which somebody else speaks", () => {
    const marked = "Minister Beridze received on Monday, in Tbilisi, said Minister Novak, a letter.";
    expect(withSides(`${marked.slice(0, 17)}<received>${marked.slice(25)}`)).toBe(marked);
  });
});
