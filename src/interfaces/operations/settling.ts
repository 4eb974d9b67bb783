/** What would settle a doubt, as a command that can be typed, and as the judgement that any other way in takes. */

export interface Settling {
  /** As it can be typed. */
  readonly command: string;
  /** What it would say. */
  readonly says: string;
  /** The same as input of `judge`, without who and when. */
  readonly judging: {
    readonly verdict: "same" | "different" | "correct" | "reject";
    readonly about: readonly string[];
    readonly property?: string;
    /** Null where whoever judges has to give it. */
    readonly value?: string | null;
    readonly report?: string;
  };
}

/** Words that stand for what nobody knows beforehand. */
const OPEN: ReadonlySet<string> = new Set(["CODE", "DAY"]);

/** `argumentsOf`: what follows `chancery judge`. */
export function settling(argumentsOf: readonly string[], says: string): Settling {
  const command = `chancery judge ${argumentsOf.map(typed).join(" ")}`;
  const at = argumentsOf.indexOf("--report");
  const report = at === -1 ? {} : { report: argumentsOf[at + 1]! };
  const [verdict, ...rest] = at === -1 ? argumentsOf : argumentsOf.toSpliced(at, 2);
  if (verdict !== "correct")
    return { command, says, judging: { verdict: verdict as "same" | "different" | "reject", about: rest, ...report } };
  const value = rest.at(-1)!;
  const property = rest.length > 2 ? { property: rest[1]! } : {};
  return {
    ...{ command, says },
    judging: { verdict, about: [rest[0]!], ...property, value: OPEN.has(value) ? null : value, ...report },
  };
}

/** Ids as short as they are shown elsewhere; what the shell would take apart in quotation marks. */
function typed(argument: string): string {
  const short = /^[mpdr][0-9a-z]{12}$/u.test(argument) ? argument.slice(0, 8) : argument;
  return /^[\w.,:@%+/-]+$/u.test(short) ? short : `'${short.replaceAll("'", `'\\''`)}'`;
}
