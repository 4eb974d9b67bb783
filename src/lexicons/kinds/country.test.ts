import { describe, expect, test } from "vitest";
import { loadLexicons } from "../lexicons.ts";

const ISO_3166 =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
/** Wordings that two states of today bear; the one that is meant less often is marked weak. */
const SHARED = ["Congo", "Congolese", "Korea", "Korean", "Koreans", "Dominican", "Dominicans"];

const lexicons = loadLexicons();
const countries = lexicons.entries("country");
const today = countries.filter((entry) => entry.years === undefined);

describe("the lexicon of countries", () => {
  test("has every code of ISO 3166-1 and Kosovo, once", () => {
    expect(today.map((entry) => entry.code).sort()).toEqual([...ISO_3166.split(" "), "XK"].sort());
  });

  test("gives no wording to two states of today, but for those known to be shared", () => {
    const bearers = new Map<string, string[]>();
    for (const entry of today) {
      for (const word of new Set([...entry.names, ...entry.adjectives, ...entry.people])) {
        bearers.set(word, [...(bearers.get(word) ?? []), entry.code]);
      }
    }
    expect(
      [...bearers]
        .filter(([, codes]) => codes.length > 1)
        .map(([word]) => word)
        .sort(),
    ).toEqual([...SHARED].sort());
  });

  test("marks as weak only wordings that the entry has", () => {
    for (const entry of countries) {
      const capitals = Object.entries(entry.capitals).flatMap(([city, spellings]) => [city, ...spellings]);
      const all = new Set([...entry.names, ...entry.adjectives, ...entry.people, ...entry.metonyms, ...capitals]);
      expect([entry.code, [...entry.weak, ...entry.cased].filter((word) => !all.has(word))]).toEqual([entry.code, []]);
    }
  });
});

test("a body takes part under no code that is a country's", () => {
  const codes = new Set(countries.map((entry) => entry.code));
  const multilateral = lexicons.entries("body").filter((entry) => entry.type === "multilateral");
  expect(
    multilateral.filter((entry) => entry.party !== undefined && codes.has(entry.party)).map((entry) => entry.name),
  ).toEqual([]);
});

test("places and bodies of a country have a code that the countries know", () => {
  const codes = new Set(countries.map((entry) => entry.code));
  const places = lexicons.entries("place").map((entry) => entry.country);
  const bodies = lexicons
    .entries("body")
    .map((entry) => (entry.type === "multilateral" ? null : (entry.party ?? null)));
  expect([...places, ...bodies].filter((code) => code !== null && !codes.has(code))).toEqual([]);
});
