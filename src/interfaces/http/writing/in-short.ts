/** What is told of a change in few words: in the log, and by a job, which is kept in memory and sent with each event. */

/** Names that stand in the log; of more only how many they are. Items of a list that a job tells. */
const [NAMES, TOLD] = [20, 200];

/** What the log of changes keeps of what was asked, and of what came: of long lists how long they are; of a judgement its id, under which the log of judgements has it. */
export function inShort(of: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const short = Object.entries(of).map(([key, value]) => {
    if (key === "judgement") return [key, (value as { id: string }).id];
    if (Array.isArray(value) && (value.length > NAMES || value.some((item) => typeof item === "object")))
      return [key, value.length];
    return typeof value === "object" && value !== null && !Array.isArray(value) ? null : [key, value];
  });
  return Object.fromEntries(short.filter((pair) => pair !== null));
}

/** Lists up to a length; `cut` tells how long those are that were longer. */
export function cutShort(of: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const long = Object.entries(of).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].length > TOLD,
  );
  if (long.length === 0) return of;
  return {
    ...of,
    ...Object.fromEntries(long.map(([key, list]) => [key, list.slice(0, TOLD)])),
    cut: Object.fromEntries(long.map(([key, list]) => [key, list.length])),
  };
}
