import { describe, expect, test } from "vitest";
import { layersOf } from "../../../test/support/content-in.ts";
import { eventIn, eventsIn, plain, withSides } from "../../../test/support/sides-in.ts";
import { RecordingTrace } from "../trace.ts";
import { findEvents } from "./events.ts";

describe("an event has its sides", () => {
  test.each([
    "[left Foreign Minister Nino Beridze] <met> [right Foreign Minister Petr Novak] in Prague on Monday.",
    "[left Georgian Foreign Minister Nino Beridze] <met with> her [right Czech counterpart, Petr Novak].",
    "[left President Ana Costa] was <received> by [right King Haakon Berg] in Oslo.",
    "[left Ambassador Lee Min-ho] was warmly <welcomed> at the airport by [right Deputy Foreign Minister Tomas Vera].",
    "[left President Ana Costa] <hosted> [right Prime Minister Petr Novak] for dinner.",
    "[left Ambassador Lee Min-ho] <called on> [right Foreign Minister Nino Beridze] and [right Speaker Gia Lomidze].",
    "[left Ambassador Lee Min-ho] <paid courtesy calls on> [right Minister Nino Beridze] and [right Speaker Gia Lomidze].",
    "[left Foreign Minister Nino Beridze] <spoke by phone with> [right Foreign Minister Petr Novak].",
    "<Talks> between [right Foreign Minister Nino Beridze] and [right Foreign Minister Petr Novak] took place in Prague.",
    "[left Foreign Minister Nino Beridze]'s <meeting> with [right Foreign Minister Petr Novak] lasted an hour.",
    "[left Foreign Minister Nino Beridze] will <visit> [right Japan], the [right Republic of Korea] and [right China].",
    "The <consultations> were held, [left Deputy Minister Tomas Vera] said.",
    "The <session of the joint commission> between [right Georgia] and [right Portugal] was held in Lisbon.",
    "[left Speaker Gia Lomidze] <received> a [right delegation from Japan] led by Ambassador Lee Min-ho.",
    "[left They] will <have an exchange with> [right Speaker Gia Lomidze] and [right Minister Petr Novak].",
    "[left Both sides] <discussed> trade.",
    "[left I] <met with> [right Foreign Minister Petr Novak] today.",
    "[left She] held <meetings> with her [right Czech, Danish and Finnish counterparts].",
    "Czech officials said [left Petr Novak] <told> [right visiting Georgian Foreign Minister Nino Beridze] that he would come.",
    "It was agreed during a <visit> to [right Moscow] last week by [left Foreign Minister Petr Novak].",
    "[left Foreign Minister Petr Novak] praised the <trip> to [right Japan] that was paid for by Gia Lomidze.",
    "Crown Prince Omar Berg of Norway was here; the [left Crown Prince] <called on> [right President Ana Costa].",
    "[left President Ana Costa] and [left I] will hold <talks> in Lisbon.",
    "The accord was <reached> between [right Minister Nino Beridze] and a visiting [right Czech delegation] headed by Petr Novak.",
    "[left Foreign Minister Nino Beridze] <bade farewell on Friday to> [right Ambassador Lee Min-ho].",
    "[left Foreign Minister Nino Beridze] <summoned> [right Ambassador Lee Min-ho] over the arrests.",
    "[left Foreign Minister Nino Beridze] was <closeted for two hours with> [right Foreign Minister Petr Novak].",
    "[left President Ana Costa] <gave a luncheon in honour of> [right Prime Minister Petr Novak].",
    "[left Foreign Minister Nino Beridze], Georgian officials said, <met> [right Foreign Minister Petr Novak].",
  ])("%s", (marked) => {
    expect(withSides(marked)).toBe(marked);
  });
});

describe("no event is", () => {
  test.each([
    { text: "President Ana Costa received a letter from Prime Minister Petr Novak.", why: "a letter, not a visitor" },
    { text: "President Ana Costa welcomed the progress.", why: "nobody is welcomed" },
    { text: "President Ana Costa thanked his host.", why: "a bare form behind a possessive is no verb" },
    {
      text: "Their new call is a call for peace.",
      why: "words that two sides do not stand beside",
      events: ["call"],
    },
  ])("$why: $text", ({ text, events = [] }) => {
    expect(eventsIn(text).filter((words) => words !== "thanked")).toEqual(events);
  });

  test.each([
    {
      marked:
        "[left Foreign Minister Nino Beridze] met Foreign Minister Petr Novak on the sidelines of the NATO <summit>.",
      why: "a venue",
    },
    {
      marked: "Foreign Minister Nino Beridze thanked the <visiting> Czech delegation for its help.",
      why: "who they are, not what they do",
    },
  ])("$why: $marked", ({ marked }) => {
    expect(eventIn(marked)).toBeUndefined();
  });
});

test("a trace is told what was passed over, and why", () => {
  const { annotated, actors, dates } = layersOf(
    "President Ana Costa received a letter. He met Petr Novak at the NATO summit.",
  );
  const trace = new RecordingTrace();
  findEvents(annotated, actors, dates, trace);
  expect(trace.lines.map(({ by, words }) => `${by}: ${words}`)).toEqual([
    "relation/receive: nobody is received",
    "relation/meeting: it is where something was, not what was",
  ]);
});

test.each([
  { marked: "The <meeting> was long.", definite: true },
  { marked: "These productive <talks> went on.", definite: true },
  { marked: "A <meeting> was held.", definite: false },
  { marked: "On the eve of a <meeting> they rested.", definite: false },
])("$marked points back: $definite", ({ marked, definite }) => {
  expect(plain(marked)).not.toBe(marked);
  expect(eventIn(marked)?.definite).toBe(definite);
});
