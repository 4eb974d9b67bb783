import { describe, expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import type { MeetingKind, MeetingStatus } from "../reading.ts";
import { findDocuments } from "./find-documents.ts";
import { findFormats } from "./find-formats.ts";
import { formatsOfMeeting } from "./formats-of-meeting.ts";
import type { ContentFrame } from "./frames.ts";
import { placesOf } from "./sentence-places.ts";
import { tiesOf } from "./sentence-ties.ts";
import { talkingSentences } from "./surroundings.ts";

/** The text tells of one meeting of two sides, in its first sentence; every sentence names someone who takes part. */
function formats(text: string, { kind = "meeting" as MeetingKind, status = "held" as MeetingStatus } = {}): string[] {
  const layer = annotated(text, { published: "2024-05-20" });
  const everywhere = new Set(layer.sentences.map(({ index }) => index));
  const frame: ContentFrame = {
    triggers: new Set([0]),
    echoes: new Set(),
    telling: new Set(),
    named: everywhere,
    kind,
    status,
    codes: new Set(["AZ", "GE"]),
    people: new Set<number>(),
    called: new Set<number>(),
    setting: new Set<number>(),
    anchors: new Map<number, number[]>(),
    probability: 0.9,
    sure: "sure",
  };
  const surroundings = {
    annotated: layer,
    frame,
    only: true,
    tellsHere: () => true,
    ties: tiesOf(layer, [frame])[0]!,
    places: placesOf(layer),
    documents: findDocuments(layer),
    talking: talkingSentences(layer),
  };
  return formatsOfMeeting(findFormats(layer), surroundings).map(({ format }) => format);
}

describe("content/format finds", () => {
  test.each([
    ["The one-on-one meeting was followed by delegation-level talks.", ["one-on-one", "expanded"]],
    ["The ministers met tête-à-tête and then in an expanded format.", ["one-on-one", "expanded"]],
    ["The ministers met. They told a joint news conference that talks go on.", ["press-conference"]],
    ["The ministers met. Afterwards they made press statements.", ["press-conference"]],
    ["The ministers met. Afterwards the two appeared before the press.", ["press-conference"]],
    ["The ministers signed a memorandum of understanding.", ["signing"]],
    ["The ministers met. A treaty on fisheries was signed.", ["signing"]],
    ["The presidents witnessed the signing of five agreements.", ["signing"]],
    ["The premier hosted a working lunch for his guest.", ["working-meal"]],
    ["They met on the sidelines of the forum.", ["sidelines"]],
    ["They met on the margins of the General Assembly.", ["sidelines"]],
    ["The two leaders met while attending the summit in Kampala.", ["sidelines"]],
    ["The visitor and his delegation held talks with the minister.", ["expanded"]],
    ["The ministers met along with their respective delegations.", ["expanded"]],
    ["The ministers met. The guest was hosted to lunch by the premier.", ["working-meal"]],
    ["The ministers met. On the margins of the summit she had several meetings.", ["sidelines"]],
  ])("%s", (text, expected) => {
    expect(formats(text)).toEqual(expected);
  });

  test("a signing to come, of a meeting to come", () => {
    expect(formats("The ministers will meet and sign an agreement on visas.", { status: "scheduled" })).toEqual([
      "signing",
    ]);
  });
});

describe("content/format passes over", () => {
  test.each([
    { text: "The ministers met and discussed signing a treaty.", why: "not signed yet" },
    { text: "The ministers met. Claims impede the signing of a peace treaty.", why: "no signing took place" },
    { text: "The ministers met. The treaty was signed between the two in 2009.", why: "signed long ago" },
    { text: "The ministers met. Last year they signed an agreement.", why: "background" },
    { text: "The ministers met before attending the forum.", why: "not there for it" },
    { text: "The visitor and his delegation arrived at the airport.", why: "an arrival" },
    { text: "The ministers met. A weekly press conference was held.", why: "the spokesman's own" },
    { text: "The ministers met. The guest addressed a lunch for traders.", why: "not the sides' own meal" },
    { text: "The ministers met on the sidelines of his visit.", why: "a visit is no event" },
    { text: "The ministers met. She arrived to attend the summit.", why: "an arrival, and no meeting on the margin" },
    { text: "The ministers met. He signed the visitors' book.", why: "no document between the sides" },
  ])("$why: $text", ({ text }) => {
    expect(formats(text)).toEqual([]);
  });

  test("a round of consultations is on nobody's sidelines", () => {
    expect(
      formats("Consultations were held. On the sidelines of the consultations business met.", {
        kind: "consultations",
      }),
    ).toEqual([]);
  });
});
