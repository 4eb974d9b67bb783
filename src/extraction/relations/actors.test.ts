import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { withActors } from "../../../test/support/sides-in.ts";

const plain = (marked: string) => marked.replace(/\[\w+ |\]/gu, "");

describe("an actor is", () => {
  test.each([
    "[person President Ana Costa] went home.",
    "[plural Foreign Ministers of Japan and India] went home.",
    "The [plural Ambassadors of Japan and India] went home.",
    "[country Japan] and [country India] agreed.",
    "The [country Georgian]-[country Turkish] border is calm.",
    "[delegation German authorities] agreed.",
    "The [delegation Azerbaijani side] agreed.",
    "A [delegation Japanese parliamentary delegation] came.",
    "A [delegation delegation from Japan] came.",
    "A [delegation delegation] of the town came.",
    "The [delegation members of the Czech parliament] agreed.",
    "The [delegation Czech cabinet] agreed.",
    "[body NATO] agreed.",
    "[group The parties] agreed, and [group both sides] left.",
    "[group Both] agreed.",
    "[pronoun They] agreed.",
  ])("%s", (marked) => {
    expect(withActors(plain(marked))).toBe(marked);
  });
});

describe("no actor is", () => {
  test.each([
    { text: "Japanese cars sold well.", why: "the adjective of a thing" },
    { text: "The delegation-level talks went on.", why: "a delegation that is only a level" },
    { text: "The chairman spoke.", why: "an office that anybody may hold" },
    { text: "Both rivers rose.", why: "a noun behind it" },
    { text: "The two rivers rose.", why: "a group of things" },
  ])("$why: $text", ({ text }) => {
    expect(withActors(text)).toBe(text);
  });
});

describe("a delegation is led by", () => {
  const leader = (text: string) => {
    const { actors, mentions } = layersOf(text);
    const led = actors.find(({ kind }) => kind === "delegation")?.leader ?? -1;
    return led < 0 ? null : text.slice(mentions[led]!.start, mentions[led]!.end);
  };
  test.each([
    ["A delegation from Japan led by Ambassador Lee Min-ho came.", "Ambassador Lee Min-ho"],
    ["A delegation from Japan, headed by the Minister of Trade Aiko Mori, came.", "Minister of Trade Aiko Mori"],
    ["A delegation of the German Parliament led by Minister Eva Brandt came.", "Minister Eva Brandt"],
    [
      "The delegation of the Foreign Affairs Committee of the German Parliament, led by Eva Brandt, came.",
      "Eva Brandt",
    ],
    ["A delegation from Japan met Ambassador Lee Min-ho.", null],
  ])("%s %s", (text, expected) => {
    expect(leader(text)).toBe(expected);
  });
});

describe("named without taking part", () => {
  const barred = (text: string) => layersOf(text).actors.find(({ barred }) => barred !== null)?.barred ?? null;
  test.each([
    ["He came at the kind invitation of President Ana Costa.", "invited them"],
    ["He spoke on behalf of the President Ana Costa.", "spoken for"],
    ["He brought a letter from King Haakon Berg.", "sent a message"],
    ["He left, according to President Ana Costa.", "is the source"],
    ["After remarks by visiting President Ana Costa he left.", "speaks about it"],
    ["He succeeded President Ana Costa.", "holds the office before or after"],
    ["He praised the leadership of President Ana Costa.", "is what is talked about"],
    ["He spoke about President Ana Costa.", "is talked about"],
    ["He met with President Ana Costa.", null],
    ["He liked President Ana Costa.", null],
  ])("%s %s", (text, why) => {
    expect(barred(text)).toBe(why);
  });
});
