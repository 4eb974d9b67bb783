import { describe, expect, test } from "vitest";
import { bracketed, datesIn } from "../../../test/support/dates-in.ts";
import type { DateAnchor } from "./date-mention.ts";

type Row = readonly [sentence: string, ...values: string[]];

/** Each sentence, and nothing but its brackets, read as written on Wednesday 12 June 2024 unless the table says otherwise. */
function reads(rows: readonly Row[], anchor?: Partial<DateAnchor>): void {
  test.each(rows.map(([sentence, ...values]) => ({ sentence, values })))(
    "$sentence → $values",
    ({ sentence, values }) => {
      const { text, expected } = bracketed(sentence, values);
      expect(datesIn(text, anchor).shown).toBe(expected);
    },
  );
}

describe("full dates, in every order", () => {
  reads([
    ["The two ministers met on [22 July 2025].", "2025-07-22"],
    ["The two ministers met on [July 22, 2025], in Vienna.", "2025-07-22"],
    ["The two ministers met on [July 22 2025].", "2025-07-22"],
    ["The envoy arrived on [July 22,2025] by train.", "2025-07-22"],
    ["The envoy arrived on [22.07.2025].", "2025-07-22"],
    ["The envoy arrived on [22/07/2025].", "2025-07-22"],
    ["The envoy arrived on [07/22/2025].", "2025-07-22"],
    ["Printed [2025-07-22].", "2025-07-22"],
    ["The note is dated the [22nd of July, 2025].", "2025-07-22"],
    ["The note is dated [05 May 2024].", "2024-05-05"],
    ["The note is dated [5th of May 1994].", "1994-05-05"],
    ["The note is dated [5-May-2024].", "2024-05-05"],
    ["VALLETTA [3 MARCH 1987] The Minister spoke.", "1987-03-03"],
    ["(Valletta/[Mar15/2024])", "2024-03-15"],
    ["(Valletta/[June 26/2024])", "2024-06-26"],
    ["They met on [Tuesday, 5 March 2024], for an hour.", "2024-03-05"],
    ["They met on [Tuesday, March 5, 2024].", "2024-03-05"],
    ["They met on [29 February 2024].", "2024-02-29"],
  ]);
});

describe("days whose year is told by the day of writing", () => {
  reads([
    ["The Minister flew to Quito on [Sept. 5].", "2023-09-05"],
    ["The Minister will fly to Quito on [Sept. 5].", "2024-09-05"],
    ["The talks were held on [Feb 20] in Quito.", "2024-02-20"],
    [
      "He was received yesterday evening ([11 June]).".replace(
        "yesterday evening ([11 June])",
        "[yesterday evening (11 June)]",
      ),
      "2024-06-11",
    ],
    ["The session opened on [30 December].", "2023-12-30"],
    ["The session opens on [2 January].", "2025-01-02"],
    ["She will arrive on [Thursday, 13 June].", "2024-06-13"],
    ["The accord was signed on [14 June] in Oslo.", "2024-06-14"],
    ["The accord was signed on [November 3].", "2023-11-03"],
    ["The accord will be signed on [November 3].", "2024-11-03"],
    ["They agreed to meet again on [5 May next year].", "2025-05-05"],
    ["He last came on [5 May this year].", "2024-05-05"],
    ["He arrived [June 9 (Sunday)] on a visit.", "2024-06-09"],
    ["They agreed that the talks in [September] would go on.", "2024-09"],
  ]);
});

describe("days that stay open without a day of writing", () => {
  reads(
    [
      ["The delegation left on [27 June].", "XXXX-06-27"],
      ["The delegation stays from [30 June to 2 July].", "XXXX-06-30/XXXX-07-02"],
      ["The delegation was received [today (05)].", "XXXX-XX-05"],
      ["The delegation was received [yesterday (19 Jan.)].", "XXXX-01-19"],
      ["The delegation was received [on] Thursday.".replace("[on] Thursday", "on [Thursday]"), "open"],
      ["The delegation was received [today].", "open"],
      ["It comes back [next month].", "open"],
    ],
    {},
  );
});

describe("days counted from a dateline without a year", () => {
  reads(
    [
      ["The President [today] received the envoy.", "XXXX-06-27"],
      ["The President received the envoy [yesterday].", "XXXX-06-26"],
      ["Talks are planned for [next month].", "XXXX-07"],
      ["The talks on [Thursday] will be held here.", "open"],
      // What is told first as past is of the day of writing; other days of the week are counted from it.
      ["Talks were held on [Thursday].", "XXXX-06-27"],
      [
        "Talks were held on [Thursday]. She arrived on [Tuesday] and will fly home on [Friday].",
        "XXXX-06-27",
        "XXXX-06-25",
        "XXXX-06-28",
      ],
    ],
    { dateline: "XXXX-06-27" },
  );
});

describe("days of a stretch told before", () => {
  reads([
    [
      "She visits Malta on [14 and 15 May]. On [the first day] she met the Speaker.",
      "2024-05-14/2024-05-15",
      "2024-05-14",
    ],
    [
      "They met from [2 to 8 May]. On [the final day] the ministers joined them.",
      "2024-05-02/2024-05-08",
      "2024-05-08",
    ],
    ["They met from [2 to 3 May]. She left for school as on the third day.", "2024-05-02/2024-05-03"],
    ["It was the first day of school."],
    ["The commission met [the day before].", "2024-06-11"],
    ["It was the day before the talks."],
    ["[A week earlier], she had met the Speaker.", "2024-06-05"],
  ]);
});

describe("stretches of days", () => {
  reads([
    ["She visits Malta from [14 to 16 May].", "2024-05-14/2024-05-16"],
    ["She visits Malta on [4-5 May 2024].", "2024-05-04/2024-05-05"],
    ["She visits Malta on [4 and 5 May 2024].", "2024-05-04/2024-05-05"],
    ["She visited Malta from [19 - 21 February].", "2024-02-19/2024-02-21"],
    ["She visited Malta on [May 30-June 2].", "2024-05-30/2024-06-02"],
    ["She visited Malta on [May 30–31].", "2024-05-30/2024-05-31"],
    ["She visited Malta between [3 and 5 June].", "2024-06-03/2024-06-05"],
    ["The forum ran from [February 9th to 10th] in Nairobi.", "2024-02-09/2024-02-10"],
    ["The forum ran from the [25th to the 26th].", "2024-05-25/2024-05-26"],
    ["The forum ran from [30 December to 2 January 2024].", "2023-12-30/2024-01-02"],
    ["The forum ran from [29 April 2024 to 2 May 2024].", "2024-04-29/2024-05-02"],
    ["The forum will run from [Monday to Thursday].", "2024-06-17/2024-06-20"],
    ["The forum will run from [Monday, 17 June to Thursday, 20 June].", "2024-06-17/2024-06-20"],
    ["The panel sat on [4, 5 and 6 May].", "2024-05-04/2024-05-06"],
    ["The panel sat on [4] and [7 May].", "2024-05-04", "2024-05-07"],
    ["The panel sat on [4 May] and [6 June 2023].", "2023-05-04", "2023-06-06"],
    ["The exchange ran from [July 2023 to March 2024].", "2023-07/2024-03"],
    ["They met on [Thursday and Friday].", "2024-06-06/2024-06-07"],
    ["They meet [today and tomorrow].", "2024-06-12/2024-06-13"],
    ["They met on [Tuesday] and [Friday].", "2024-06-11", "2024-06-07"],
    ["They met on [5 May and 6 May].", "2024-05-05/2024-05-06"],
    ["Trade grew from [2005 to 2022].", "2005/2022"],
    ["The [2013-14] budget was passed.", "2013/2014"],
    ["The [2017-2020] partnership has ended.", "2017/2020"],
  ]);
});

describe("words for days near the day of writing", () => {
  reads([
    ["He is in Lima [today].", "2024-06-12"],
    ["[Today]'s talks went well.", "2024-06-12"],
    ["He was in Lima [yesterday].", "2024-06-11"],
    ["He leaves [tomorrow morning].", "2024-06-13"],
    ["He leaves [the day after tomorrow].", "2024-06-14"],
    ["He came [the day before yesterday].", "2024-06-10"],
    ["They met [this morning] over breakfast.", "2024-06-12"],
    ["They dine [tonight].", "2024-06-12"],
    ["They dined [last night].", "2024-06-11"],
    ["They spoke [earlier today].", "2024-06-12"],
    ["They spoke [three days ago].", "2024-06-09"],
    ["They spoke [a few hours ago].", "2024-06-12"],
    ["They spoke about [two weeks ago].", "2024-05-29~"],
    ["They spoke [a month ago].", "2024-05~"],
    ["They spoke [ten years ago].", "2014~"],
    ["The panel meets again in two weeks' time.".replace("in two weeks' time", "[in two weeks' time]"), "2024-06-26~"],
  ]);
});

describe("the number in brackets behind such a word", () => {
  reads([
    ["The envoy was received [today (12)].", "2024-06-12"],
    ["The envoy was received [yesterday (11)].", "2024-06-11"],
    ["The envoy was received on [Thursday (30)].", "2024-05-30"],
    ["The envoy was received [this morning (12)] at the Palace.", "2024-06-12"],
    ["The envoy was received [last night (June.11)].", "2024-06-11"],
    ["The envoy arrived on [Sunday afternoon (09)].", "2024-06-09"],
    ["The envoy will arrive on [Thursday (20)].", "2024-06-20"],
    ["The envoy leaves [tonight (Wednesday)].", "2024-06-12"],
  ]);
});

describe("weekdays: the last one in a report of what happened, the next one in a plan", () => {
  reads([
    ["The Minister met his guest on [Tuesday].", "2024-06-11"],
    ["The Minister met his guest on [Wednesday].", "2024-06-12"],
    ["The Minister met his guest on [Thursday].", "2024-06-06"],
    ["On [Thursday] the Minister met his guest.", "2024-06-06"],
    ["The Minister will meet his guest on [Thursday].", "2024-06-13"],
    ["The talks that were due to open on [Thursday] have been put off.", "2024-06-13"],
    ["Her programme includes a meeting on [Saturday].", "2024-06-15"],
    ["The Minister is to meet his guest on [Tuesday].", "2024-06-18"],
    ["The Minister plans to receive his guest on [Monday].", "2024-06-17"],
    ["Talks are scheduled for [Friday].", "2024-06-14"],
    ["The Minister said on [Monday] he would travel on [Friday].", "2024-06-10", "2024-06-14"],
    ["The Minister, who arrived on [Monday], will leave on [Friday].", "2024-06-10", "2024-06-14"],
    ["The talks to be held on [Friday] are the first.", "2024-06-14"],
    ["The Minister sets out [Friday] on a tour.", "2024-06-14"],
    ["They met [last Friday].", "2024-06-07"],
    ["They meet [next Monday].", "2024-06-17"],
    ["They meet [this Thursday].", "2024-06-13"],
    ["They met on [Tuesday last week].", "2024-06-04"],
    ["They will meet on [Monday next week].", "2024-06-17"],
    ["They met on [Saturday night] at the Palace.", "2024-06-08"],
    ["Aid would go on, she said, as the envoy on [Saturday] ended his visit.", "2024-06-08"],
  ]);
});

describe("weeks, weekends, months and years", () => {
  reads([
    ["They met [last week].", "2024-06-03/2024-06-09"],
    ["They meet [this week].", "2024-06-10/2024-06-16"],
    ["They meet [next week].", "2024-06-17/2024-06-23"],
    ["They met over [the weekend].", "2024-06-08/2024-06-09"],
    ["They will meet at [the weekend].", "2024-06-15/2024-06-16"],
    ["They met [last weekend].", "2024-06-08/2024-06-09"],
    ["After [weekend] talks they met the press.", "2024-06-08/2024-06-09"],
    ["He travels in the [week of June 24].", "2024-06-24/2024-06-30"],
    ["They meet [next month].", "2024-07"],
    ["They meet [later this month].", "2024-06"],
    ["They met [earlier this week].", "2024-06-10/2024-06-16"],
    ["They meet [early next year].", "2025"],
    ["They met [last year].", "2023"],
    ["They met in [May 2022].", "2022-05"],
    ["They met in [October, 2022].", "2022-10"],
    ["They met in [May].", "2024-05"],
    ["They will meet in [March].", "2025-03"],
    ["They met in [November].", "2023-11"],
    ["They meet [this November].", "2024-11"],
    ["They met [last August].", "2023-08"],
    ["They met in [November last year].", "2023-11"],
    ["They will meet in [mid-July].", "2024-07"],
    ["They met in [early 2020].", "2020"],
    ["It ends by the [end of June].", "2024-06"],
    ["It ends by the [end of the year].", "2024"],
    ["It opens in the [first week of July].", "2024-07"],
    ["They meet on the margins of the [June] summit.", "2024-06"],
  ]);
});

describe("years, seasons, quarters, halves, decades", () => {
  reads([
    ["The accord was signed in [2016].", "2016"],
    ["The [1979] treaty is in force.", "1979"],
    ["Ties go back to [1952].", "1952"],
    ["[2017] marks the anniversary.", "2017"],
    ["They last spoke in the [fall of 2020].", "2020-23"],
    ["They will speak in the [spring].", "2025-21"],
    ["They spoke [last autumn].", "2023-23"],
    ["They will report by the [autumn].", "2024-23"],
    ["It opens in the [third quarter of 2025].", "2025-07/2025-09"],
    ["It opens in [Q4 2025].", "2025-10/2025-12"],
    ["It opens in the [second half of the year].", "2024-07/2024-12"],
    ["Ties began in the [1990s].", "199X"],
    ["Ties began in the [1980’s].", "198X"],
    ["Over the [past three months] trade fell.", "2024-03/2024-06"],
  ]);
});

describe("open ends", () => {
  reads([
    ["Ties have grown [since 2022].", "2022/.."],
    ["Ties have grown [since 5 May 2022].", "2022-05-05/.."],
    ["He has been in Rome [since Monday].", "2024-06-10/.."],
    ["He will stay [until 17 June].", "../2024-06-17"],
    ["He will stay [until Friday].", "../2024-06-14"],
    ["The gap is to be closed by [2030].", "2030"],
  ]);

  test("what stands before the date is kept as its role", () => {
    const roles = ["since 2022", "until 2030", "from 1 July", "by 2030", "before June", "after 3 May", "on 3 May"].map(
      (words) => datesIn(`It holds ${words}.`).dates[0]?.role,
    );
    expect(roles).toEqual(["since", "until", "from", "by", "before", "after", null]);
  });
});

describe("days counted from another day of the text", () => {
  reads([
    ["He arrived on [3 May 2024] and left [the following day].", "2024-05-03", "2024-05-04"],
    ["He arrived on [3 May 2024] and spoke on [the same day].", "2024-05-03", "2024-05-03"],
    ["He arrived on [3 May 2024]; talks had begun [two days earlier].", "2024-05-03", "2024-05-01"],
  ]);
});

describe("a day that may be told two ways", () => {
  reads([["Received 05/06/2024.".replace("05/06/2024", "[05/06/2024]"), "2024-06-05"]]);
  reads([["Received [05/06/2019].", "[2019-05-06,2019-06-05]"]]);
});

describe("what is no date", () => {
  test.each([
    ["The 29th session was opened by the chair.", "an ordinal that counts sessions"],
    ["The Council recalled Resolution 2231 and Resolution 1929.", "numbers of resolutions"],
    ["The COP29 presidency and the G20 spoke.", "names of formats"],
    ["The loan of 2000 million dollars was paid.", "money"],
    ["He may visit Rome, and troops march on.", "verbs"],
    ["MINISTER MAY VISIT ROME", "a verb in a headline"],
    ["Prime Minister May thanked her guest.", "a person"],
    ["April Lee and June Park, both ambassadors, spoke.", "persons"],
    ["The second round went to the Sun.", "an ordinal and a newspaper"],
    ["The office is at 1600 Main Street, room 12.", "an address"],
    ["The talks began at 12:43 and ended at 5.30 p.m.", "times of day"],
    ["Call +44 20 7946 0018 or 02-6261 1555.", "telephone numbers"],
    ["The Good Friday Agreement and the Sunday Times were named.", "names with a weekday"],
    ["The fall of the city and the spring of water.", "no seasons"],
    ["The 2030 Agenda was recalled.", "a title"],
    ["Some 2000 people and 15 countries took part.", "things counted"],
    ["A five-day working week was agreed.", "a length of time"],
    ["The March on the capital failed.", "a march"],
    ["Every Friday the panel meets.", "what recurs"],
    ["The vote was 31-30 in favour.", "a count of votes"],
    ["On 31 April nothing can be held.", "a day that no calendar has"],
    ["See paragraph 5 (12) of the text.", "a number in brackets behind no day"],
  ])("%s (%s)", (text) => {
    expect(datesIn(text).shown).toBe("");
  });
});

describe("what a value rests on", () => {
  test.each([
    ["They met on 22 July 2025.", "said", null, "absolute"],
    ["They met on 22 July.", "inferred", "published 2024-06-12", "partial"],
    ["They met today.", "inferred", "published 2024-06-12", "deictic"],
  ])("%s %s, %s", (text, basis, because, anchor) => {
    expect(datesIn(text).dates[0]).toMatchObject({ basis, because, anchor });
  });

  test("a dateline of the days before publication is the day of writing", () => {
    const { dates } = datesIn("They met today.", { published: "2024-06-13", dateline: "XXXX-06-12" });
    expect(dates[0]).toMatchObject({ edtf: "2024-06-12", because: "dateline 2024-06-12" });
  });

  test("without a day of writing the one year of the text's days holds, plans left aside", () => {
    const { shown } = datesIn("They met on 3 May 2024 and on 7 May. They will meet on 1 June 2025.", {});
    expect(shown).toBe("[3 May 2024] 2024-05-03 [7 May] 2024-05-07 [1 June 2025] 2025-06-01");
    const two = datesIn("They met on 3 May 2024, on 4 May 2023 and on 7 June.", {});
    expect(two.dates.at(-1)?.edtf).toBe("XXXX-06-07");
  });

  test("part and tense are kept", () => {
    const { dates } = datesIn("He will visit in late 2025; he came in early May.");
    expect(dates.map(({ part, tense }) => [part, tense])).toEqual([
      ["late", "future"],
      ["early", "past"],
    ]);
  });
});
