import { describe, expect, test } from "vitest";
import { datelineAt } from "./dateline.ts";
import { footDateline } from "./foot-dateline.ts";

function read(text: string): string {
  const found = datelineAt(text, 0, text.length);
  if (!found) return "none";
  return `${found.place} | ${found.date} | ${found.agency} | ${text.slice(found.proseStart, found.proseStart + 12)}`;
}

describe("a dateline opens", () => {
  test.each([
    ["BAKU, Azerbaijan, June 27. The two ministers met.", "BAKU | XXXX-06-27 | null | The two mini"],
    ["MOSCOW, November 9. /TASS/. Talks were held.", "MOSCOW | XXXX-11-09 | TASS | Talks were h"],
    ["Kathmandu, June 3: The envoys met.", "Kathmandu | XXXX-06-03 | null | The envoys m"],
    ["Addis Ababa, February 10/2020 (SHSA) The envoys met.", "Addis Ababa | 2020-02-10 | SHSA | The envoys m"],
    ["Baku – Caspian Press Agency. The envoys met.", "Baku | null | Caspian Press Agency | The envoys m"],
    ["Baku, May 10, CASPIAN SPECIMEN STATE AGENCY", "Baku | XXXX-05-10 | CASPIAN SPECIMEN STATE AGENCY | "],
    ["DUSHANBE, July 11, 2018, Pamir-Plus -- The envoys met.", "DUSHANBE | 2018-07-11 | Pamir-Plus | The envoys m"],
    ["TOKYO, May 26 Harbour Kyodan -- The envoys met.", "TOKYO | XXXX-05-26 | Harbour Kyodan | The envoys m"],
    [
      "Tashkent, Uzbekistan (Silk Road Press Agency) – Talks began.",
      "Tashkent | null | Silk Road Press Agency | Talks began.",
    ],
    ["Harbour News Agency, 9 February. The envoys met.", "null | XXXX-02-09 | Harbour News Agency | The envoys m"],
    ["COLOMBO (News 1st) - The envoy arrived.", "COLOMBO | null | News 1st | The envoy ar"],
    ["COLOMBO (News 1st); The envoy arrived.", "COLOMBO | null | News 1st | The envoy ar"],
    ["TOKYO, April 21 - The cabinet met.", "TOKYO | XXXX-04-21 | null | The cabinet "],
    ["NAIROBI, Kenya (AP) _ The envoy arrived.", "NAIROBI | null | AP | The envoy ar"],
    ["Colombo, Feb 20 (PMD) - The envoy called on him.", "Colombo | XXXX-02-20 | PMD | The envoy ca"],
    ["Colombo, Feb. 20 (Daily Post)- The envoy called.", "Colombo | XXXX-02-20 | Daily Post | The envoy ca"],
    ["Colombo, April (Daily Post)- The envoy called.", "Colombo | XXXX-04 | Daily Post | The envoy ca"],
    ["USA, Feb 15 (Daily Post) The envoy called.", "USA | XXXX-02-15 | Daily Post | The envoy ca"],
    ["(Kampala), Jan 23 - The President left.", "Kampala | XXXX-01-23 | null | The Presiden"],
    ["June 05- The President left.", "null | XXXX-06-05 | null | The Presiden"],
    ["LONDON, June 5 (Reuters) - The minister said so.", "LONDON | XXXX-06-05 | Reuters | The minister"],
    ["Brussels, 12 May 2023 — The council met.", "Brussels | 2023-05-12 | null | The council "],
    ["BEIJING, Sept. 3 (Xinhua) -- The two sides met.", "BEIJING | XXXX-09-03 | Xinhua | The two side"],
    ["Tbilisi (Agenda.ge), 3 Mar 2023 - 14:02, The envoys met.", "Tbilisi | 2023-03-03 | Agenda.ge | The envoys m"],
    ["KATHMANDU – The envoys met.", "KATHMANDU | null | null | The envoys m"],
    ["ISLAMABAD: The envoys met.", "ISLAMABAD | null | null | The envoys m"],
    ["YEREVAN, JULY 22, ARMENPRESS. The envoys met.", "YEREVAN | XXXX-07-22 | ARMENPRESS | The envoys m"],
    ["Baku, July 22, AZERTAC. The envoys met.", "Baku | XXXX-07-22 | AZERTAC | The envoys m"],
    ["ASTANA. STEPPE NEWS - The envoys met.", "ASTANA | null | STEPPE NEWS | The envoys m"],
    ["Jeddah, Safar 12, 1446, Aug 16, 2024, SPA -- The envoys met.", "Jeddah | 2024-08-16 | SPA | The envoys m"],
    ["ASTANA. KAZINFORM – The envoys met.", "ASTANA | null | KAZINFORM | The envoys m"],
    ["SEOUL, May 12 (Yonhap) -- “We agree,” he said.", "SEOUL | XXXX-05-12 | Yonhap | “We agree,” "],
    ["ABU DHABI, 12th May, 2023 (WAM) -- The envoys met.", "ABU DHABI | 2023-05-12 | WAM | The envoys m"],
    ["NEW YORK, Sept 22 (APP): The envoys met.", "NEW YORK | XXXX-09-22 | APP | The envoys m"],
    ["ANKARA /AA/ - The envoys met.", "ANKARA | null | AA | The envoys m"],
    ["KUALA LUMPUR, Oct 4 (Bernama) — The envoys met.", "KUALA LUMPUR | XXXX-10-04 | Bernama | The envoys m"],
    ["Kyiv, 22 July 2025. The envoys met.", "Kyiv | 2025-07-22 | null | The envoys m"],
    ["Vienna/Geneva, 3 May - The envoys met.", "Vienna/Geneva | XXXX-05-03 | null | The envoys m"],
    ["DUSHANBE, 12.05.2023 /Khovar/. The envoys met.", "DUSHANBE | 2023-05-12 | Khovar | The envoys m"],
    ["BUENOS AIRES (AP) — The envoys met.", "BUENOS AIRES | null | AP | The envoys m"],
    ["ST. PETERSBURG, June 5. /TASS/. The envoys met.", "ST. PETERSBURG | XXXX-06-05 | TASS | The envoys m"],
    ["WASHINGTON — The envoys met.", "WASHINGTON | null | null | The envoys m"],
    ["UNITED NATIONS, Feb 3 (AP) - The envoys met.", "UNITED NATIONS | XXXX-02-03 | AP | The envoys m"],
    ["Ha Noi, July 1 – The envoys met.", "Ha Noi | XXXX-07-01 | null | The envoys m"],
    ["Jakarta (ANTARA) - The envoys met.", "Jakarta | null | ANTARA | The envoys m"],
    ["Riyadh, 12 May 2023, SPA -- The envoys met.", "Riyadh | 2023-05-12 | SPA | The envoys m"],
    ["SOUTH PLAINFIELD, N.J., June 18 - The firms agreed.", "SOUTH PLAINFIELD | XXXX-06-18 | null | The firms ag"],
    ["Tashkent, Uzbekistan (UzDaily.com) -- The envoys met.", "Tashkent | null | UzDaily.com | The envoys m"],
    ["PRAGUE, Oct 4 (CTK) - The envoys met.", "PRAGUE | XXXX-10-04 | CTK | The envoys m"],
    ["Dhaka, Mar 5, 2024 (BSS) - The envoys met.", "Dhaka | 2024-03-05 | BSS | The envoys m"],
    ["Astana, 5 March 2024", "Astana | 2024-03-05 | null | "],
    ["Canberra, Monday 5 March 2024 - The envoys met.", "Canberra | 2024-03-05 | null | The envoys m"],
    ["Muscat / 07 March / Gulf Gazette / The envoys met.", "Muscat | XXXX-03-07 | Gulf Gazette | The envoys m"],
    ["Muscat / 07 March / Gulf Gazette", "Muscat | XXXX-03-07 | Gulf Gazette | "],
    ["12.05.2023 | Vienna | Press team", "Vienna | 2023-05-12 | Press team | "],
    ["GENEVA (5 March 2024) – The envoys met.", "GENEVA | 2024-03-05 | null | The envoys m"],
    ["RABAT, Morocco — The envoys met.", "RABAT | null | null | The envoys m"],
    ["Chisinau, 5 March /MOLDPRES/ - The envoys met.", "Chisinau | XXXX-03-05 | MOLDPRES | The envoys m"],
    ["MOSCOW. May 14 (Interfax) - The envoys met.", "MOSCOW | XXXX-05-14 | Interfax | The envoys m"],
    ["New Delhi, May 14 (PTI) The envoys met.", "New Delhi | XXXX-05-14 | PTI | The envoys m"],
    ["New Delhi [India], May 14 (ANI): The envoys met.", "New Delhi | XXXX-05-14 | ANI | The envoys m"],
    ["Baku. 14 May. REPORT.AZ/ The envoys met.", "Baku | XXXX-05-14 | REPORT.AZ | The envoys m"],
    ["Damascus, SANA- The envoys met.", "Damascus | null | SANA | The envoys m"],
    ["Tehran, IRNA – The envoys met.", "Tehran | null | IRNA | The envoys m"],
    ["Berlin (dpa) - The envoys met.", "Berlin | null | dpa | The envoys m"],
    ["Washington, May 14, 2023 (AFP) – The envoys met.", "Washington | 2023-05-14 | AFP | The envoys m"],
    ["May 14 2023 (IPS) - The envoys met.", "null | 2023-05-14 | IPS | The envoys m"],
    ["14 May 2023, Geneva – The envoys met.", "Geneva | 2023-05-14 | null | The envoys m"],
    ["ZAGREB, 14 May (Hina) - The envoys met.", "ZAGREB | XXXX-05-14 | Hina | The envoys m"],
    ["MOSCOW November 22 TASS - The envoys met.", "MOSCOW | XXXX-11-22 | TASS | The envoys m"],
    ["Baku, June 15, AZERTAC", "Baku | XXXX-06-15 | AZERTAC | "],
    [
      "YEREVAN, 21 OCTOBER, SEVAN SAMPLE NEWS. The envoys met.",
      "YEREVAN | XXXX-10-21 | SEVAN SAMPLE NEWS | The envoys m",
    ],
    [
      "Djibouti, Rabi' II 21, 1441, December 18, 2019, SPA -- The envoys met.",
      "Djibouti | 2019-12-18 | SPA | The envoys m",
    ],
    ["On 27 February 2013, H.E. Mr Novak met the envoys.", "none"],
    ["BELGRADE, 14 May /Tanjug/ - The envoys met.", "BELGRADE | XXXX-05-14 | Tanjug | The envoys m"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("no dateline", () => {
  test.each([
    { text: "National Union (NU) leaders met the envoy.", why: "a party and its abbreviation" },
    { text: "Colombo and Delhi agreed on a ferry.", why: "a sentence" },
    {
      text: "Georgia – Azerbaijan's neighbour – is a partner.",
      why: "capitals would be needed for a name and a stroke",
    },
    { text: "PRIME MINISTER: Thank you for coming.", why: "a speaker" },
    { text: "Minister Okoye, March 3 was a good day.", why: "a person" },
    { text: "On March 3, the ministers met.", why: "a sentence with a day in it" },
    { text: "March 3, 1993 was the day of the talks.", why: "a sentence that opens with a day" },
    { text: "UPDATE: The envoys met.", why: "a label" },
    { text: "Her Excellency Dr. (Ms.) Adeyemi, the Ambassador, called.", why: "a form of address" },
    { text: "In Paris, March 3 is a holiday.", why: "a sentence" },
    { text: "On 3 March 2024, H.E. Dr. Somsak met the envoy.", why: "a day of a sentence, and a title of respect" },
    { text: "Paris, the capital of France, hosted the talks.", why: "a sentence" },
  ])("$why: $text", ({ text }) => {
    expect(read(text)).toBe("none");
  });
});

describe("at the foot", () => {
  test.each([
    ["The envoys met. (Colombo/Feb15/2024)", "Colombo 2024-02-15"],
    ["The envoys met. (Colombo/April 13/2024)", "Colombo 2024-04-13"],
    ["They are friends. CANBERRA 23 April 1993", "CANBERRA 1993-04-23"],
    ["They are friends. CANBERRA FEBRUARY 17, 1994", "CANBERRA 1994-02-17"],
    ["The treaty was signed in NEW YORK on 23 April 1993", "none"],
    ["He left for Paris 23 April 1993", "none"],
  ])("%s", (text, expected) => {
    const found = footDateline(text, 0, text.length);
    expect(found ? `${found.place} ${found.date}` : "none").toBe(expected);
  });
});
