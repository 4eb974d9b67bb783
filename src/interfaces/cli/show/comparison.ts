/** The accounts of one meeting beside each other, for a person: its sources, the values that not all give, and what each tells. */
import type { Point, SourceTold } from "../../../analysis/compare/comparison.ts";
import type { CompareAnswer, ValueCompared } from "../../operations/compare.ts";
import type { Page } from "../page/page.ts";
import { type Run, setText } from "../page/set-text.ts";
import { printable } from "../page/width.ts";
import { counted } from "./counted.ts";
import { dateInWords } from "./date-in-words.ts";
import { keyInWords, sideName } from "./names.ts";
import { showPoint } from "./point.ts";

/** Sections of the page, each with the points that stand in it; a point stands in the first that takes it. */
const SECTIONS: readonly (readonly [head: string, takes: (point: Point) => boolean])[] = [
  ["Told in one side's account alone", ({ oneSided, reach }) => reach !== "before" && (oneSided?.not.length ?? 0) > 0],
  ["Given to different sides", ({ attributed, reach }) => reach !== "before" && attributed.length > 0],
  ["Told in other words", ({ wording, reach }) => reach !== "before" && wording === "other"],
  ["Told by all alike", ({ reach }) => reach === "all"],
  ["Told by some alike", ({ reach }) => reach === "some"],
  [
    "Told by one source, and near to it by another",
    ({ reach, missing }) => reach === "alone" && missing.some(({ how }) => how === "nearby"),
  ],
  ["Told by one source alone", ({ reach }) => reach === "alone"],
  ["Told before the meeting alone", () => true],
];

export function showComparison(answer: CompareAnswer, page: Page): string[] {
  const { sources, points, values, besides, unread } = answer;
  const many = sources.length > 1;
  const left = new Set(points);
  const sections = SECTIONS.flatMap(([head, takes]): string[] => {
    const of = [...left].filter(takes);
    for (const point of of) left.delete(point);
    if (of.length === 0) return [];
    return ["", page.strong(many ? head : "What it tells"), ...of.flatMap((point) => showPoint(point, answer, page))];
  });
  return [
    ...headOf(answer, page),
    ...sources.flatMap((source) => showSource(source, answer, page)),
    ...(unread > 0
      ? setText(
          [
            {
              text: `${counted(unread, "report")} read by an earlier Chancery: chancery reread finds what they say`,
              paint: page.warn,
            },
          ],
          { width: page.width },
        )
      : []),
    ...(many ? showValues(values, page) : []),
    ...sections,
    ...foot(points.length, besides, page),
  ];
}

function headOf({ meeting, sources }: CompareAnswer, page: Page): string[] {
  const { id, parties, kind, status, date, place } = meeting;
  const where = place.city ?? (place.country === null ? null : sideName(place.country));
  const facts = [kind, status, dateInWords(date), where].flatMap((fact) => (fact === null ? [] : [printable(fact)]));
  const texts = sources.reduce((sum, source) => sum + source.texts.length, 0);
  const alone =
    sources.length > 1
      ? ""
      : texts > 1
        ? ": copies of one text, so there is nothing to hold against it"
        : ": there is nothing to hold against it";
  return [
    ...setText(
      [
        { text: parties.map(sideName).join(" – "), paint: page.sides },
        ` · ${facts.join(" · ")}`,
        { text: ` · ${id}`, paint: page.faint },
      ],
      { width: page.width, indent: 3, first: "" },
    ),
    ...setText([`${counted(texts, "report")}, ${counted(sources.length, "independent source")}${alone}`], {
      width: page.width,
    }),
  ];
}

function showSource(
  { number, side, texts, tells, short, before }: SourceTold,
  { points, sources }: CompareAnswer,
  page: Page,
) {
  const [first, ...copies] = texts;
  const total = points.filter(({ kind }) => kind === "substance").length;
  const whose = side === null ? "" : ` · for ${sideName(side)}`;
  const facts = [first.published, first.name].flatMap((fact) => (fact === null ? [] : [printable(fact)]));
  const share = sources.length > 1 ? ` · tells ${tells} of ${counted(total, "point")}` : "";
  return [
    "",
    ...setText(
      [
        { text: `${number}  `, paint: page.strong },
        { text: printable(first.publisher ?? "outlet not named"), paint: page.strong },
        whose,
        share,
        ...(before ? [{ text: " · before the meeting: it tells what was to come", paint: page.warn }] : []),
        ...(short && !before ? [{ text: " · short: what it leaves out says nothing", paint: page.warn }] : []),
        { text: ` · ${facts.join(" · ")}`, paint: page.faint },
      ],
      { width: page.width, indent: 4, first: " " },
    ),
    ...(first.title === null ? [] : setText([printable(first.title)], { width: page.width, indent: 4 })),
    ...copies.flatMap(({ publisher, published, name, length, copy }) => {
      const part = Math.round((100 * length) / (first.length || 1));
      const how = { first: "", same: "the same text", shortened: `shortened, ${part} % of it`, enlarged: "with more" }[
        copy
      ];
      const who = [publisher ?? "outlet not named", published, name].flatMap((fact) =>
        fact === null ? [] : [printable(fact)],
      );
      return setText([`${how}: `, { text: who.join(" · "), paint: page.faint }], { width: page.width, indent: 4 });
    }),
  ];
}

const ORDER = ["differ", "some", "alone"] as const;

function showValues(values: readonly ValueCompared[], page: Page): string[] {
  const rows = ORDER.flatMap((told) => values.filter((value) => value.told === told));
  if (rows.length === 0)
    return ["", ...setText(["In days, places, people and subjects they agree."], { width: page.width })];
  const groups = new Map<string, ValueCompared[]>();
  for (const row of rows) {
    const differ = row.told === "differ";
    const key = `${differ ? "differ " : ""}${row.person !== null && differ ? `${row.person}, ` : ""}${row.property === "name" ? "person" : row.property}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [
    "",
    page.strong("Values that not all give"),
    ...[...groups].flatMap(([key, of]) => {
      const differ = key.startsWith("differ ");
      const label = printable(key.replace("differ ", "").replace(".", " "));
      return setText(
        [
          { text: label, paint: page.faint },
          ...(differ ? [{ text: " · they differ", paint: page.warn }] : []),
          " ",
          ...of.flatMap(({ property, value, sources }, at): Run[] => [
            at > 0 ? " · " : " ",
            property === "date" ? dateInWords(value) : printable(property === "topic" ? keyInWords(value) : value),
            { text: ` ${sources.join(",")}`, paint: page.faint },
          ]),
        ],
        { width: page.width, first: "   ", indent: 6 },
      );
    }),
  ];
}

const BESIDES: Readonly<Record<string, string>> = {
  setting: "of the frame of the meeting",
  courtesy: "of good manners",
  background: "that outlets add of their own",
  substance: "of substance",
};

function foot(points: number, besides: CompareAnswer["besides"], page: Page): string[] {
  const counts = Object.entries(besides).map(([kind, count]) => `${count} ${BESIDES[kind]}`);
  const more = counts.length === 0 ? "" : `; besides ${counts.join(", ")}: --all shows them`;
  return ["", ...setText([{ text: `${counted(points, "point")}${more}`, paint: page.faint }], { width: page.width })];
}
