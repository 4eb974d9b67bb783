/** Who holds which office, where seats of parliament, ranks of arms or of the service, and parts of the world stand beside it. */
import { expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";

const NOBODY = "nobody named";

/** "Name: office [rank] + office [rank]" of everybody mentioned. */
function heldIn(text: string): string[] {
  return layersOf(text).mentions.map(
    ({ name, offices }) =>
      `${name?.text ?? NOBODY}: ${offices.map(({ title, rank }) => `${title} [${rank}]`).join(" + ")}`,
  );
}

test.each([
  ["Ada Holt MP Minister for Trade\n\nShe will travel.", "Ada Holt: MP [legislator] + Minister for Trade [minister]"],
  [
    "The Hon Ada Holt MP\nMINISTER FOR TRADE\n\nShe will go.",
    "Ada Holt: MP [legislator] + MINISTER FOR TRADE [minister]",
  ],
  ["MINISTER FOR TRADE\n\nADA HOLT\n\nShe will travel.", "ADA HOLT: MINISTER FOR TRADE [minister]"],
  [
    "the Attorney-General, Senator the Hon Ada Holt, left.",
    "Ada Holt: Attorney-General [minister] + Senator [legislator]",
  ],
  [
    "the Prime Minister of Fiji the Hon Ada Holt MP left.",
    "Ada Holt: Prime Minister [head-of-government] + MP [legislator]",
  ],
  ["Ada Holt MP said so.", "Ada Holt: MP [legislator]"],
  ["U.S. Sen. Ada Holt said so.", "Ada Holt: Sen [legislator]"],
])("a seat goes with the name: %s", (text, held) => {
  expect(heldIn(text)[0]).toBe(held);
});

test("each of two who sign in capitals has an office", () => {
  const text =
    "SENATOR THE HON ADA HOLT QC ATTORNEY-GENERAL THE HON ROY MARLOWE MP MINISTER FOR TRADE\n\nToday they left.";
  expect(heldIn(text).slice(0, 2)).toEqual([
    "ADA HOLT QC: ATTORNEY-GENERAL [minister] + SENATOR [legislator]",
    "ROY MARLOWE: MP [legislator] + MINISTER FOR TRADE [minister]",
  ]);
});

test.each([
  ["the Deputy U.S. Trade Representative, Ada Holt, left.", "Ada Holt: Trade Representative [deputy-minister]"],
  ["Central Bank President Ada Holt left.", "Ada Holt: Central Bank President [senior-official]"],
  ["U.S. special envoy for Central America Ada Holt left.", "Ada Holt: special envoy [senior-official]"],
  ["the Chairman of the State Committee for Security Ada Holt left.", "Ada Holt: Chairman [senior-official]"],
  ["Joint Secretary (North) Smt. Ada Holt left.", "Ada Holt: Joint Secretary [senior-official]"],
  [
    "the Director General for Asian and European Affairs, Ambassador Ada Holt, left.",
    "Ada Holt: Director General for Asian and European Affairs [senior-official]",
  ],
  [
    "the Undersecretary-General for Asia, Ambassador Ada Holt, left.",
    "Ada Holt: Undersecretary-General for Asia [senior-official]",
  ],
  [
    "Assistant Foreign Minister for Arab World Affairs Ambassador Ada Holt left.",
    "Ada Holt: Assistant Foreign Minister [senior-official]",
  ],
  [
    "Minister of Defence General Omar Khan left.",
    "Omar Khan: Minister of Defence [minister] + General [senior-official]",
  ],
  [
    "the Minister of Labour and Deputy Minister of Health, Dr. Ada Holt, left.",
    "Ada Holt: Minister of Labour [minister] + Deputy Minister of Health [deputy-minister]",
  ],
  [
    "the Director-General of the Department of African Affairs of the Foreign Ministry Ada Holt left.",
    "Ada Holt: Director-General [senior-official]",
  ],
  [
    "Minister of Infrastructure and Equipment Omar Guelleh Bouh left.",
    "Omar Guelleh Bouh: Minister of Infrastructure and Equipment [minister]",
  ],
  ["Emir Hadžić left.", "Emir Hadžić: "],
  ["Hossein Amir-Karimi left.", "Hossein Amir-Karimi: "],
  ["the Emir of Qatar left.", `${NOBODY}: Emir [head-of-state]`],
  ["Amir Salim bin Nasser Al Saud left.", "Salim bin Nasser Al Saud: Amir [head-of-state]"],
])("%s", (text, held) => {
  expect(heldIn(text)[0]).toBe(held);
});

test("of two lists each keeps its own country", () => {
  const text = "Ministers of the People's Republic of China, Sri Lankan State Ministers Ada Holt and Roy Marlowe came.";
  expect(heldIn(text).slice(1)).toEqual([
    "Ada Holt: State Ministers [deputy-minister]",
    "Roy Marlowe: State Ministers [deputy-minister]",
  ]);
});

test.each(["He saw the Middle East and North Africa.", "The Victorian Premier spoke."])("no name: %s", (text) => {
  expect(heldIn(text).filter((held) => !held.startsWith(NOBODY))).toEqual([]);
});

test("each of several honoured names keeps the office behind it", () => {
  const text =
    "It met with H.E. Mr. Jan Novak, Minister of Trade of Czechia, H.E. Ms. Ada Holt, Minister of Trade of Norway, and H.E. Mr. Ion Pop, Minister of Trade of Romania.";
  expect(layersOf(text).mentions.map(({ name, votes }) => `${name?.text} ${votes[0]?.code}`)).toEqual([
    "Jan Novak CZ",
    "Ada Holt NO",
    "Ion Pop RO",
  ]);
});

test("counterparts of two countries come in their order", () => {
  const { mentions } = layersOf("He spoke with his Norwegian and Japanese counterparts, Ada Holt and Ken Mori, today.");
  expect(mentions.map(({ name, votes }) => `${name?.text} ${votes[0]?.code}`)).toEqual(["Ada Holt NO", "Ken Mori JP"]);
});

test.each([
  ["accompanied by the ministry's secretary-general, Ms Ada Holt.", []],
  ["met by the Secretary-General, Ms Ada Holt.", ["UN"]],
])("a ministry has a secretary-general as well: %s", (text, codes) => {
  expect(layersOf(text).mentions.flatMap(({ votes }) => votes.map(({ code }) => code))).toEqual(codes);
});

test.each([
  ["Minister of Labour Pol Gen Anan Srisai left.", "Anan Srisai: Minister of Labour [minister]"],
  [
    "Minister of State and Foreign Affairs of Portugal Ana Prata left.",
    "Ana Prata: Minister of State and Foreign Affairs [foreign-minister]",
  ],
  ["the Ambassador of Germany to Georgia Bernd Otten left.", "Bernd Otten: Ambassador [ambassador]"],
  ["Special Envoy of Norway for the Korean Peninsula Ada Holt left.", "Ada Holt: Special Envoy [senior-official]"],
  [
    "the leader of the Russian delegation, Ambassador at Large Yury Dolin, left.",
    "Yury Dolin: leader [other] + Ambassador at Large [senior-official]",
  ],
])("%s", (text, held) => {
  expect(heldIn(text)[0]).toBe(held);
});
