/** How offices, names and countries go together in the manners of many outlets: who is who, and of which country by the words beside. */
import { describe, expect, test } from "vitest";
import { layersOf } from "../../../../test/support/content-in.ts";
import { saidCountries } from "../people.ts";

/** "Name (CC): offices" of everybody named. */
function peopleIn(text: string): string[] {
  return layersOf(text)
    .mentions.filter(({ name }) => name !== null)
    .map(({ name, votes, offices }) => {
      const titles = offices.map(({ title }) => title).join(" + ");
      return `${name!.text} (${[...saidCountries(votes)].join(" ")}): ${titles}`;
    });
}

describe("one holder of what stands beside the name", () => {
  test.each([
    ["Foreign Minister Park Jin-ho of South Korea came.", ["Park Jin-ho (KR): Foreign Minister"]],
    [
      "the Deputy Chairman of the Cabinet of Ministers, Minister of Foreign Affairs of Turkmenistan Rashid Durdyev came.",
      ["Rashid Durdyev (TM): Deputy Chairman of the Cabinet of Ministers + Minister of Foreign Affairs"],
    ],
    [
      "Moroccan Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates Youssef Benjelloun came.",
      ["Youssef Benjelloun (MA): Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates"],
    ],
    [
      "Her Thai counterpart, the Minister for Law and Culture, Mr Anan Srisai, came.",
      ["Anan Srisai (TH): counterpart + Minister for Law and Culture"],
    ],
    [
      "the Assistant Secretary of State for European and Eurasian Affairs Ilze Ozola in Riga spoke.",
      ["Ilze Ozola (): Assistant Secretary of State for European and Eurasian Affairs"],
    ],
    [
      "Chile's Commissioner for Human Rights (Ombudsman) Ana Soto came.",
      ["Ana Soto (CL): Commissioner for Human Rights"],
    ],
    ["Head of the ICRC delegation in Chile Dragana Petrova came.", ["Dragana Petrova (ICRC): Head"]],
    [
      "Nino Beridze, the First Deputy Minister, and Ada Lomidze also attended the meeting from the Georgian side.",
      ["Nino Beridze (GE): First Deputy Minister", "Ada Lomidze (GE): "],
    ],
    [
      "Ian Zammit, Foreign Minister of Malta and Chairman-in-Office of the OSCE, spoke.",
      ["Ian Zammit (MT): Foreign Minister + Chairman-in-Office"],
    ],
    ["Head of MIRCA Nino Beridze came.", ["Nino Beridze (): Head"]],
    ["the Speaker of the People's Representative Assembly Mr Rusdi Alwi came.", ["Rusdi Alwi (): Speaker"]],
    [
      "the Ambassador for People Smuggling Issues, Colin Archer, came.",
      ["Colin Archer (): Ambassador for People Smuggling"],
    ],
    [
      "the High Commissioner for Human Rights, Ada Lomidze, came.",
      ["Ada Lomidze (UN): High Commissioner for Human Rights"],
    ],
    [
      "the President of Guyana, H.E. Brigadier (Retd.) Lennox Grave, came.",
      ["Lennox Grave (GY): President + Brigadier"],
    ],
    ["Secretary General Anders Hau of the Alliance praised NATO.", ["Anders Hau (): Secretary General"]],
    ["the UN was thanked by Secretary General Anders Hau.", ["Anders Hau (UN): Secretary General"]],
    ["In meetings with Czech officials, Mr. Ola Berg praised the ties.", ["Ola Berg (): "]],
    [
      "The defence ministers, Ana Costa and Ola Berg, came.",
      ["Ana Costa (): defence ministers", "Ola Berg (): defence ministers"],
    ],
    ["Chinese Vice Premier He Lianfeng came.", ["He Lianfeng (CN): Vice Premier"]],
    ["He met with President of the country Milan Vukcevic.", ["Milan Vukcevic (): President"]],
    ["Ambassador of the Republic of Korea Won Do-hyun came.", ["Won Do-hyun (KR): Ambassador"]],
    [
      "Deputy Minister of Foreign Affairs Ambassador Faruk Demir came.",
      ["Faruk Demir (): Deputy Minister of Foreign Affairs"],
    ],
    [
      "the Undersecretary for Foreign Policy of Chile, Ambassador Rosa Ibarra, came.",
      ["Rosa Ibarra (CL): Undersecretary for Foreign Policy"],
    ],
    ["Pakistan's Chief of Army Staff General Tariq Rana came.", ["Tariq Rana (PK): Chief of Army Staff + General"]],
    [
      "Chief of Staff of the National People's Army General Said Boukadoum came.",
      ["Said Boukadoum (): Chief of Staff + General"],
    ],
    ["Minister of Electricity and Dams Eng. Rebecca Akol came.", ["Rebecca Akol (): Minister of Electricity and Dams"]],
    [
      "Reem bint Sultan Al Ketbi, Minister of State for International Cooperation, came.",
      ["Reem bint Sultan Al Ketbi (): Minister of State for International Cooperation"],
    ],
    ["High Representative/Vice-President Ana Costa came.", ["Ana Costa (EU): High Representative/Vice-President"]],
    ["President of Mongolia Ts. Batsaikhan came.", ["Ts. Batsaikhan (MN): President"]],
    [
      "Head of the Government Administration Revaz Lomidze came.",
      ["Revaz Lomidze (): Head of the Government Administration"],
    ],
    ["the Special Envoy of Japan for the Sahel, Amb. Sato Kenji, came.", ["Sato Kenji (JP): Special Envoy"]],
  ])("%s", (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});

describe("a plural office before as many names as countries", () => {
  test("gives each their own", () => {
    expect(
      peopleIn(
        "The Foreign Ministers of Greece, Cyprus and Egypt, Dimitris Pappas, Andreas Christou and Ahmed Hamoud, met.",
      ),
    ).toEqual([
      "Dimitris Pappas (GR): Foreign Ministers",
      "Andreas Christou (CY): Foreign Ministers",
      "Ahmed Hamoud (EG): Foreign Ministers",
    ]);
  });

  test("gives nobody any where the names are fewer", () => {
    expect(
      peopleIn("The Foreign Ministers of Greece, Cyprus and Egypt, Dimitris Pappas and Ahmed Hamoud, met."),
    ).toEqual(["Dimitris Pappas (): ", "Ahmed Hamoud (): "]);
  });
});

test("the top diplomat is one with a country between", () => {
  const offices = layersOf("The top Iranian diplomat left.").mentions.flatMap((mention) => mention.offices);
  expect(offices.map(({ rank }) => rank)).toEqual(["foreign-minister"]);
});

describe("ministers of a group without a code of its own are of its countries", () => {
  test.each([
    ["Foreign Ministers of the Visegrad Group met.", ["CZ HU PL SK"]],
    ["The Weimar Triangle foreign ministers met.", ["DE FR PL"]],
    ["The Nordic and Baltic defence ministers met.", ["DK EE FI IS LT LV NO SE"]],
    ["Baltic foreign ministers met.", ["EE LT LV"]],
    ["The G20 finance ministers met.", ["G20"]],
    ["The minister spoke of the Visegrad Group.", [""]],
  ])("%s", (text, codes) => {
    const said = layersOf(text).mentions.map(({ votes }) => [...saidCountries(votes)].join(" "));
    expect(said).toEqual(codes);
  });
});
