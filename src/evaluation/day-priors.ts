/** What speaks for and against a date's being the day of a meeting, before any report is seen: see `country-priors.ts`. */
export const DAY_PRIORS: Readonly<Record<string, number>> = {
  "sets its sentence, head": 0.7,
  "sets its sentence, before": 1,
  "sets its sentence, line": 2,
  "does not set its sentence, line": -0.5,
  "the day of saying": -0.7,
  "a day of the visit it is part of": 1,
  "no day of the visit it is part of": -0.3,
  "what was said then was said at it": 2,
  "beside the meeting named again, close, held": 1,
  "beside the meeting named again, close, scheduled": 1,
  "unsaid, a day beside the meeting named again": -0.5,
};
