/** Every refiner of date expressions, in the order they run in. */
import type { DateRefiner } from "./refiner.ts";
import { bracketedDay } from "./refiners/bracketed-day.ts";
import { ranges } from "./refiners/ranges.ts";
import { roles } from "./refiners/roles.ts";
import { sharedYear } from "./refiners/shared-year.ts";
import { weekdayAndDate } from "./refiners/weekday-and-date.ts";

export const DATE_REFINERS: readonly DateRefiner[] = [bracketedDay, weekdayAndDate, ranges, sharedYear, roles];
