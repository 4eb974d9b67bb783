/** What a side spoke on, meeting by meeting, by subject: projects, third countries, topics. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import { keyInWords, sideName } from "../../../shared/in-words/names.ts";
import type { Passage } from "../../history.ts";
import { tells } from "../in-words.ts";
import type { Material } from "../material.ts";
import { isOfAnotherOccasion } from "../other-occasion.ts";

/** Subjects under which nearly everything can be put: what is more exact comes before them. */
export const WIDE: ReadonlySet<string> = new Set([
  "regional-issues",
  "international-issues",
  "multilateral-cooperation",
  "trilateral-cooperation",
]);

/** A side's words on a subject, at one meeting. */
export interface Raised {
  readonly meeting: Meeting;
  readonly passage: Passage;
  readonly revision: string;
  /** It spoke alone, and not both in one breath. */
  readonly alone: boolean;
}

export interface Subject {
  readonly key: string;
  readonly words: string;
  /** Null for a project, or a country. */
  readonly topic: string | null;
  readonly wide: boolean;
  /** Once for each meeting, the latest first. */
  readonly at: readonly Raised[];
}

/** Of each held meeting with words of the side, in reports of it and not in plans: these. The latest meeting first; of copies of one text one. */
export function saidBy(side: string, { history }: Material): Raised[][] {
  return history.meetings
    .filter(({ meeting }) => meeting.status === "held" && meeting.date !== null)
    .map(({ meeting, accounts }) =>
      accounts
        .filter(({ id }) => meeting.accounts.some((account) => account.id === id && account.status === "held"))
        .flatMap(({ revision, passages }) =>
          passages
            .filter(({ kind, speakers }) => kind === "substance" && speakers.includes(side))
            .map((passage): Raised => ({ meeting, passage, revision, alone: passage.speakers.length === 1 })),
        ),
    )
    .filter((raised) => raised.length > 0)
    .reverse();
}

/** Said at the table, and not by somebody else or elsewhere in the same report. */
export function isOfIt({ passage, revision, meeting }: Raised, { proofs }: Material): boolean {
  const [around] = proofs.inSentence({ revision, ...passage }) ?? [];
  return around === undefined || !isOfAnotherOccasion(around.quote, meeting.date);
}

/** Raised at most meetings first; of those alike what is exact, and what the side raises by itself. */
export function subjectsOf(meetings: readonly (readonly Raised[])[], { sides }: Material): Subject[] {
  const subjects = new Map<string, { words: string; topic: string | null; wide: boolean; at: Raised[] }>();
  for (const raised of meetings) {
    const here = new Map<string, { words: string; topic: string | null; wide: boolean; one: Raised }>();
    for (const one of raised)
      for (const { key, words, topic, wide } of namesOf(one.passage, sides)) {
        const known = here.get(key);
        if (!known || (one.alone && !known.one.alone)) here.set(key, { words, topic, wide, one });
      }
    for (const [key, { words, topic, wide, one }] of here) {
      const known = subjects.get(key);
      if (known) known.at.push(one);
      else subjects.set(key, { words, topic, wide, at: [one] });
    }
  }
  const alone = ({ at }: Subject) => at.filter((one) => one.alone).length;
  return [...subjects]
    .map(([key, subject]): Subject => ({ key, ...subject }))
    .sort((a, b) => Number(a.wide) - Number(b.wide) || b.at.length - a.at.length || alone(b) - alone(a));
}

/** Projects, third countries and topics of a passage. */
function namesOf(
  { projects, countries, topics }: Passage,
  sides: readonly string[],
): Pick<Subject, "key" | "words" | "topic" | "wide">[] {
  return [
    ...projects.map((name) => ({ key: `project ${name}`, words: name, topic: null, wide: false })),
    ...countries
      .filter((code) => !sides.includes(code))
      .map((code) => ({ key: `country ${code}`, words: sideName(code), topic: null, wide: false })),
    ...topics
      .filter(tells)
      .map((topic) => ({ key: `topic ${topic}`, words: keyInWords(topic), topic, wide: WIDE.has(topic) })),
  ];
}
