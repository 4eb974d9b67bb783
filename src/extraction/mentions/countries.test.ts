import { describe, expect, test } from "vitest";
import { annotated, wordsOf } from "../../../test/support/mentions-in.ts";
import { findCountries } from "./countries.ts";

/** "words=CODE" for each mention; "words=CODE|OTHER" where another state is not ruled out. */
function countriesIn(text: string, published?: string): string[] {
  const report = annotated(text, published === undefined ? {} : { published });
  return findCountries(report).map((found) => `${wordsOf(report, found)}=${[found.code, ...found.or].join("|")}`);
}

describe("countries are found", () => {
  test.each([
    ["The foreign ministers of Azerbaijan and Georgia spoke.", ["Azerbaijan=AZ", "Georgia=GE"]],
    ["An envoy of the Islamic Republic of Iran came.", ["Islamic Republic of Iran=IR"]],
    [
      "The People's Republic of China and the Republic of Korea agreed.",
      ["People's Republic of China=CN", "Republic of Korea=KR"],
    ],
    ["The Hashemite Kingdom of Jordan was thanked.", ["Hashemite Kingdom of Jordan=JO"]],
    ["The US, the UK and the U.A.E. were present.", ["US=US", "UK=GB", "U.A.E.=AE"]],
    [
      "Emirati, Saudi, Azeri, Lao and Timorese officials met.",
      ["Emirati=AE", "Saudi=SA", "Azeri=AZ", "Lao=LA", "Timorese=TL"],
    ],
    [
      "Türkiye, Burma, Swaziland, Ivory Coast and Kampuchea.",
      ["Türkiye=TR", "Burma=MM", "Swaziland=SZ", "Ivory Coast=CI", "Kampuchea=KH"],
    ],
    ["Ankara said the Kremlin had asked Peking.", ["Ankara=TR", "the Kremlin=RU", "Peking=CN"]],
    ["The Élysée and Downing Street confirmed the call.", ["The Élysée=FR", "Downing Street=GB"]],
    [
      "US-China talks followed the Azerbaijan-Turkey-Georgia meeting.",
      ["US=US", "China=CN", "Azerbaijan=AZ", "Turkey=TR", "Georgia=GE"],
    ],
    [
      "Sino-Indian and Franco-German ties; Russo-Turkish trade.",
      ["Sino=CN", "Indian=IN", "Franco=FR", "German=DE", "Russo=RU", "Turkish=TR"],
    ],
    ["JAPAN RICE POLICY CRITICISED BY U.S.", ["JAPAN=JP", "U.S.=US"]],
    [
      "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea joined.",
      ["Guinea=GN", "Guinea-Bissau=GW", "Equatorial Guinea=GQ", "Papua New Guinea=PG"],
    ],
    ["Nigerian and Nigerien officers met in Niamey.", ["Nigerian=NG", "Nigerien=NE", "Niamey=NE"]],
    ["Jordan and Chad sent ministers.", ["Jordan=JO", "Chad=TD"]],
    ["The Israel Defense Forces and Israel Foreign Minister spoke.", ["Israel=IL", "Israel=IL"]],
    ["The Foreign Minister of Georgia Maria Kapanadze spoke.", ["Georgia=GE"]],
    ["GUAM and Guam were named.", ["Guam=GU"]],
    ["A delegation went to Male for talks.", ["Male=MV"]],
    ["Serbs and Croats; Filipinos and Thais.", ["Serbs=RS", "Croats=HR", "Filipinos=PH", "Thais=TH"]],
    ["The Holy See and Palestine; Taiwan and Kosovo.", ["Holy See=VA", "Palestine=PS", "Taiwan=TW", "Kosovo=XK"]],
  ])("%s", (text, expected) => {
    expect(countriesIn(text)).toEqual(expected);
  });
});

describe("no country is meant", () => {
  test.each([
    ["Ships crossed the Indian Ocean and the South China Sea.", "seas"],
    ["They spoke of Latin American and Central American migration.", "parts of a continent"],
    ["The contract is worth US$ 5 million, or 40 million Canadian dollars.", "currencies"],
    ["Please tell us about the chad and the turkey.", "written without a capital"],
    ["Michael Jordan and Mr. Chad were applauded.", "persons"],
    ["Defence Minister Israel Katz spoke.", "a given name before an unknown capital word"],
    ["Jordan Peterson lectured.", "a given name"],
    ["New Mexico, New Jersey and New England voted.", "states of the United States"],
    [
      "The Geneva Conventions, the Paris Agreement and the Warsaw Pact bind them.",
      "treaties named after the place of signing",
    ],
    ["Male and female students sat together.", "an adjective at the head of a sentence"],
    ["The Panama Canal and the Persian Gulf are busy.", "waters"],
    ["Franco ruled for decades.", "a prefix that stands alone"],
  ])("%s (%s)", (text) => {
    expect(countriesIn(text)).toEqual([]);
  });
});

describe("namesakes are settled by the text", () => {
  test.each([
    ["Kinshasa called. Congo will send troops.", "Congo=CD"],
    ["Brazzaville called. Congo will send troops.", "Congo=CG"],
    ["Congo will send troops.", "Congo=CD|CG"],
    ["Pyongyang called. Korea will answer.", "Korea=KP"],
    ["Korea will answer.", "Korea=KR|KP"],
    ["Soviet officials wrote. Moscow agreed.", "Moscow=SU"],
    ["Russian officials wrote. Moscow agreed.", "Moscow=RU"],
    ["Czechoslovak officials wrote. Prague agreed.", "Prague=CS"],
    ["Tbilisi hosted the talks, and Georgia thanked Atlanta, Alabama and Texas.", "Georgia=GE"],
    ["The Republic of Georgia thanked Alabama.", "Republic of Georgia=GE"],
    ["In Los Angeles the ministers of Armenia and Georgia met.", "Georgia=GE"],
  ])("%s", (text, expected) => {
    expect(countriesIn(text)).toContain(expected);
  });

  test("a state of the United States, among others of them, is no country", () => {
    expect(countriesIn("The governor of Georgia met his colleagues of Alabama and Florida.")).toEqual([]);
    expect(countriesIn("Georgian envoys met senators from Georgia and a mayor of Atlanta, Georgia.")).toEqual([
      "Georgian=GE",
    ]);
  });

  test("the year of publication tells which state a capital stood for", () => {
    expect(countriesIn("Moscow agreed.", "1987-03-02")).toEqual(["Moscow=SU"]);
    expect(countriesIn("Soviet archives were opened, Moscow said.", "2012-03-02")).toEqual(["Soviet=SU", "Moscow=RU"]);
    expect(countriesIn("Russian diplomats left.", "1987-03-02")[0]).toMatch(/^Russian=SU/);
  });
});

test("a country in the name of a company is marked", () => {
  const report = annotated("Turkish Airlines and the Bank of Ceylon signed with the Turkish minister.");
  expect(findCountries(report).map((found) => [wordsOf(report, found), found.partOfName])).toEqual([
    ["Turkish", true],
    ["Ceylon", true],
    ["Turkish", false],
  ]);
});

test("forms tell name, adjective, people, capital and seat apart", () => {
  const report = annotated("Georgia, Georgian, Georgians, Tbilisi, the Kremlin.");
  expect(findCountries(report).map((found) => found.form)).toEqual([
    "name",
    "adjective",
    "people",
    "capital",
    "metonym",
  ]);
});
