/** "the week of March 14", "during the week of 3 June 2024", "the week beginning 5 May": the seven days, told by one of them. */
import { normAt } from "../cursor.ts";
import { found } from "../meaning.ts";
import { type DateParser, NONE } from "../parser.ts";
import { dayMonth } from "./day-month.ts";
import { monthDay } from "./month-day.ts";

const JOINTS = new Set(["of", "beginning", "starting", "commencing", "from"]);

export const weekOf: DateParser = {
  id: "date/week-of",
  summary: "A week, told by a day of it.",
  at: { words: ["week"] },
  find(scan, at) {
    if (!JOINTS.has(normAt(scan, at + 1))) return NONE;
    const [day, ...others] = [...dayMonth.find(scan, at + 2), ...monthDay.find(scan, at + 2)];
    if (!day || others.length > 0 || day.meaning.kind !== "calendar") return NONE;
    return [found(this.id, at, day.to, { kind: "week-of", day: day.meaning })];
  },
};
