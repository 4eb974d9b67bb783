/** Of how much of a large record an answer is, in words: that what is not told of may not have been looked at. */

interface LookedAt {
  readonly lookedAt: number;
  readonly of: number;
}

/** "the latest 300 of 4,000 meetings, 300 of 2,000 people"; null where all were looked at, or none had to be. */
export function lookedAtInWords(looked: {
  readonly meetings: LookedAt | null;
  readonly people: LookedAt | null;
  readonly offices: LookedAt | null;
}): string | null {
  const parts = (["meetings", "people", "offices"] as const).flatMap((what) => {
    const part = looked[what];
    if (part === null || part.lookedAt === part.of) return [];
    const [some, all] = [part.lookedAt, part.of].map((number) => number.toLocaleString("en"));
    return [`${what === "meetings" ? "the latest " : ""}${some} of ${all} ${what}`];
  });
  return parts.length === 0 ? null : parts.join(", ");
}
