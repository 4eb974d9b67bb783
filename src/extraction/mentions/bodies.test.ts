import { describe, expect, test } from "vitest";
import { annotated } from "../../../test/support/mentions-in.ts";
import { findBodies } from "./bodies.ts";

/** "name=PARTY" for each mention; "-" where the body is no side and of no known country. */
function bodiesIn(text: string): string[] {
  return findBodies(annotated(text)).map((found) => `${found.name}=${found.party ?? "-"}`);
}

describe("international bodies and formats", () => {
  test.each([
    [
      "The OSCE and the U.N. were thanked.",
      ["Organization for Security and Co-operation in Europe (OSCE)=OSCE", "United Nations (UN)=UN"],
    ],
    ["The OSCE Minsk Group met.", ["OSCE Minsk Group=-"]],
    [
      "The World Health Organisation sent a team, the WHO said.",
      ["World Health Organisation (WHO)=WHO", "World Health Organisation (WHO)=WHO"],
    ],
    [
      "European Union and African Union envoys spoke; the AU agreed.",
      ["European Union (EU)=EU", "African Union (AU)=AFRICAN UNION", "African Union (AU)=AFRICAN UNION"],
    ],
    ["Commonwealth leaders and the Group of 77 met.", ["Commonwealth=COMMONWEALTH", "Group of 77 (G77)=G77"]],
    [
      "The League of Arab States (LAS) met; the LAS agreed.",
      ["Arab League=ARAB LEAGUE", "Arab League=ARAB LEAGUE", "Arab League=ARAB LEAGUE"],
    ],
    ["They prepare COP29 and recalled COP-28.", ["COP29=-", "COP28=-"]],
    ["The C5+1 and the G-7 were named.", ["C5+1=-", "G7=G7"]],
    ["The India-Japan Joint Economic Commission sat.", ["India-Japan Joint Economic Commission=-"]],
    [
      "He saw the UNHCR and the IOM.",
      [
        "United Nations High Commissioner for Refugees (UNHCR)=UN",
        "International Organization for Migration (IOM)=IOM",
      ],
    ],
    ["The European Union Ministerial Consultations were held.", ["European Union (EU)=EU"]],
    ["The Georgia-Moldova-Ukraine format was praised.", ["Georgia-Moldova-Ukraine=-"]],
    ["Flights between Georgia-Moldova were few.", []],
    ["The U.S.-Kenya Strategic Dialogue opened.", ["U.S.-Kenya Strategic Dialogue=-"]],
  ])("%s", (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });

  test.each([
    ["The Commonwealth of Australia was founded.", "a country's formal name"],
    ["WHO WILL PAY FOR PEACE?", "a word in capitals"],
    ["AU 12 was the flight.", "an acronym that nothing supports"],
    ["The Eastern Dairy Board (EDB) met, the EDB said.", "an acronym that the report gives to something else"],
    ["The Planning Commission and a party committee met.", "bodies within one country"],
  ])("passes over: %s (%s)", (text) => {
    expect(findBodies(annotated(text)).filter((found) => found.type === "multilateral")).toEqual([]);
  });
});

describe("bodies of one country", () => {
  test.each([
    ["The Azerbaijani Foreign Ministry commented.", ["Ministry of Foreign Affairs of Azerbaijan=AZ"]],
    ["Georgia's Ministry of Defence commented.", ["Ministry of Defence of Georgia=GE"]],
    [
      "the Ministry of Trade, Commerce and Food Security of Sri Lanka said",
      ["Ministry of Trade, Commerce and Food Security of Sri Lanka=LK"],
    ],
    [
      "The Ministry of Foreign Affairs of the Kingdom of the Netherlands said so.",
      ["Ministry of Foreign Affairs of the Netherlands=NL"],
    ],
    ["The Ministry of Defence, Sri Lanka, said so.", ["Ministry of Defence of Sri Lanka=LK"]],
    ["The foreign ministry said so.", ["Ministry of Foreign Affairs=-"]],
    ["The Ministry of Finance, Central Bank officials and others came.", ["Ministry of Finance=-", "Central Bank=-"]],
    ["The Indian High Commission in Colombo said so.", ["High Commission of India in Colombo=IN"]],
    ["The Embassy of the Republic of Iraq in Georgia said so.", ["Embassy of Iraq in Georgia=IQ"]],
    ["The Prime Minister's Office of Malta said so.", ["Prime Minister's Office of Malta=MT"]],
    ["The Office of the President of Georgia said so.", ["President's Office of Georgia=GE"]],
    ["The Parliament of Georgia voted.", ["Parliament of Georgia=GE"]],
    ["India was asked; the MEA declined.", ["Ministry of External Affairs of India=IN"]],
    ["The State Department and the Kremlin differ.", ["US State Department=US", "Kremlin=RU"]],
  ])("%s", (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });

  test.each([
    ["He has a ministry to lead.", "a ministry without a field"],
    ["Her mission was a success.", "a mission that is no embassy"],
    ["The president's car waited.", "no office"],
  ])("passes over: %s (%s)", (text) => {
    expect(bodiesIn(text)).toEqual([]);
  });
});

describe("agencies and outlets", () => {
  test.each([
    ["Trend reports that talks go on.", ["Trend=AZ"]],
    ["A source told Trend about it.", ["Trend=AZ"]],
    ["The official news agency APS carried it.", ["Algeria Press Service (APS)=DZ"]],
    ["TASS and Xinhua confirmed it.", ["TASS=RU", "Xinhua=CN"]],
    ["The Harbour Gazette reported the visit.", ["The Harbour Gazette=-"]],
    ["The Caspian News Agency wrote first.", ["The Caspian News Agency=-"]],
    ["A new trend is seen.", []],
  ])("%s", (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });
});

test("a mention's words stand where it says", () => {
  const report = annotated("The Ministry of Foreign Affairs of Georgia, the OSCE and TASS.");
  for (const { start, end, from, to } of findBodies(report)) {
    expect([report.tokens[from]!.start, report.tokens[to - 1]!.end]).toEqual([start, end]);
  }
});
