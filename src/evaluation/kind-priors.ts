/** What speaks for and against a kind of meeting, before any report is seen: see `country-priors.ts`. */
export const KIND_PRIORS: Readonly<Record<string, number>> = {
  "visit ← only a journey is told": 1.5,
  "meeting ← only a journey is told": -0.5,
  "ceremony ← words of a host on arrival": 1.5,
  "words of a host on arrival": 1,
};
