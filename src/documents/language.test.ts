import { describe, expect, test } from "vitest";
import { identifyLanguage } from "./language.ts";

describe("the language of", () => {
  test.each([
    ["The two ministers met in the capital and spoke about trade and transport.", "en"],
    ["MINISTERS SPEAK OF TRADE WITH THE ENVOYS OF THE REGION", "en"],
    ["Maltese Deputy Prime Minister Ola Borg met Latvian Foreign Minister Ivars Celms in Riga.", "en"],
    ["Maltese Second Vice President Ola Borg met Latvian Foreign Minister Ivars Celms in Riga.", "en"],
    ["Norwegian, Latvian prime ministers discuss grain in Riga", "en"],
    [
      "Norges statsminister møtte Latvias utenriksminister i Riga mandag for samtaler, skriver tidsskriftet Foreign Affairs.",
      "no",
    ],
    ["Der Außenminister traf am Montag in Berlin seinen Amtskollegen und sprach mit ihm über den Handel.", "de"],
    ["Le ministre des affaires étrangères a reçu son homologue à Paris pour parler du commerce.", "fr"],
    ["El ministro recibió a su homólogo en Madrid para hablar del comercio entre los dos países.", "es"],
    ["Министр иностранных дел встретился в столице со своим коллегой.", "ru"],
    ["Dışişleri Bakanı Ankara'da mevkidaşıyla ticaret ve ulaşım konularını görüştü.", "tr"],
    ["საგარეო საქმეთა მინისტრი დედაქალაქში თავის კოლეგას შეხვდა.", "ka"],
    ["وزير الخارجية يلتقي نظيره في العاصمة ويبحث معه التجارة", "ar"],
    ["外交部长在首都会见了来访的部长并讨论了贸易问题。", "zh"],
    ["שר החוץ נפגש עם עמיתו בבירה ודן עמו בסחר בין המדינות", "he"],
  ])("%s", (text, language) => {
    expect(identifyLanguage(text)).toBe(language);
  });

  test.each(["", "Ab", "OK.", "1234 5678", "word word word word word word", "a".repeat(1000), '"'.repeat(1000)])(
    "%j cannot be told",
    (text) => {
      expect(identifyLanguage(text)).toBe("und");
    },
  );

  test("leaves the process as it was", () => {
    const listeners = () => process.listenerCount("uncaughtException") + process.listenerCount("unhandledRejection");
    const before = listeners();
    identifyLanguage("Der Minister traf seinen Kollegen in Berlin.");
    expect(listeners()).toBe(before);
  });
});
