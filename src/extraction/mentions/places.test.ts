import { describe, expect, test } from "vitest";
import { annotated, wordsOf } from "../../../test/support/mentions-in.ts";
import { loadLexicons } from "../../lexicons/lexicons.ts";
import { placesNamed } from "./place-named.ts";
import { findPlaces } from "./places.ts";
import { findSharedSeats } from "./shared-seats.ts";

/** "words=COUNTRY/city" for each mention; "-" for what is not known. */
function placesIn(text: string): string[] {
  const report = annotated(text);
  return findPlaces(report).map((found) => `${wordsOf(report, found)}=${found.country ?? "-"}/${found.city ?? "-"}`);
}

describe("places are found", () => {
  test.each([
    ["They met in Geneva and then in Ganja.", ["Geneva=CH/Geneva", "Ganja=AZ/Ganja"]],
    ["The summit in Sharm El Sheikh ended.", ["Sharm El Sheikh=EG/Sharm el-Sheikh"]],
    ["Peking and Rangoon were visited.", ["Peking=CN/Beijing", "Rangoon=MM/Yangon"]],
    ["She was received at the White House.", ["White House=US/Washington"]],
    ["He spoke in the Great Hall of the People.", ["Great Hall of the People=CN/Beijing"]],
    ["The leaders gathered at Camp David.", ["Camp David=US/-"]],
    ["They landed at Tbilisi International Airport.", ["Tbilisi International Airport=GE/Tbilisi"]],
    ["Talks were held in Nice.", ["Nice=FR/Nice"]],
    ["Delegations of Reading, Britain, came.", ["Reading=GB/Reading"]],
    ["They travelled to Split and Victoria Falls.", ["Split=HR/Split", "Victoria Falls=ZW/Victoria Falls"]],
    ["Crimea and Nagorno-Karabakh were discussed.", ["Crimea=UA/-", "Nagorno-Karabakh=AZ/-"]],
    ["On the sidelines of the Munich Security Conference they spoke.", ["Munich Security Conference=DE/Munich"]],
    ["He visited Hyderabad in Pakistan.", ["Hyderabad=PK/Hyderabad"]],
    ["He visited Hyderabad in India.", ["Hyderabad=IN/Hyderabad"]],
    ["A ceremony in Cambridge, Massachusetts, followed.", ["Cambridge=US/Cambridge", "Massachusetts=US/-"]],
    ["The governor of Georgia came from Atlanta.", ["Georgia=US/-", "Atlanta=US/Atlanta"]],
    ["Soviet leaders met in Moscow and Leningrad.", ["Moscow=SU/Moscow", "Leningrad=RU/Leningrad"]],
  ])("%s", (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});

describe("no place is meant", () => {
  test.each([
    ["A nice split of the mobile reading public.", "words of the language"],
    ["Jack London and Mr. Sydney were thanked.", "persons"],
    ["President Lagos of Chile agreed.", "a title before a family name"],
    ["The Emir, Sheikh Nawaf Al-Sabah, agreed.", "part of an Arabic name"],
    ["The Paris Agreement, the Kyoto Protocol and the Oslo Accords were named.", "treaties"],
    ["The OSCE Minsk Group and the Paris Club met.", "bodies named after a city"],
    ["The Prince of Wales was received.", "a title of nobility"],
    ["The ABA sent a lawyer.", "an acronym"],
    ["Georgia and Azerbaijan signed.", "a country that has a namesake among provinces"],
  ])("%s (%s)", (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

describe("seats that many states have", () => {
  const seatsIn = (text: string) => {
    const report = annotated(text);
    return findSharedSeats(report).map((found) => `${found.name}=${found.country ?? "-"}/${found.city ?? "-"}`);
  };

  test.each([
    ["They met at the Presidential Secretariat.", ["Presidential Secretariat=-/-"]],
    ["The session was held in the Georgian Parliament.", ["Parliament=GE/Tbilisi"]],
    ["He was welcomed at the Ministry of Foreign Affairs of Malta.", ["Ministry of Foreign Affairs=MT/Valletta"]],
    ["She came to the Foreign Ministry.", ["Foreign Ministry=-/-"]],
    ["A note was sent to the Foreign Ministry.", []],
    ["The Foreign Ministry thanked its partners.", []],
  ])("%s", (text, expected) => {
    expect(seatsIn(text)).toEqual(expected);
  });
});

test.each([
  ["BAKU", [{ country: "AZ", city: "Baku" }]],
  ["Singapore", [{ country: "SG", city: null }]],
  ["Nowhere", []],
])("%s in a dateline", (name, expected) => {
  expect(placesNamed(loadLexicons(), name)).toEqual(expected);
});
