/** Material → a brief. A section of which the record can prove nothing is left out: where the record is thin, the brief is short. */
import { dayInWords } from "../../shared/in-words/date-in-words.ts";
import { sideName } from "../../shared/in-words/names.ts";
import { type Brief, type Part, SECTIONS, type SectionKey } from "./brief.ts";
import { withoutDoubtful } from "./doubtful.ts";
import { fitted } from "./fit.ts";
import type { Material } from "./material.ts";
import { changed, weightyChanges } from "./sections/changes.ts";
import { dueCommitments } from "./sections/commitments.ts";
import { counterparts } from "./sections/counterparts.ts";
import { coverage } from "./sections/coverage.ts";
import { doubts } from "./sections/doubts.ts";
import { essentials } from "./sections/essentials.ts";
import { expected } from "./sections/expected.ts";
import { lastMet } from "./sections/last-met.ts";
import { ledgers } from "./sections/ledgers.ts";
import { oftenRaised } from "./sections/often-raised.ts";
import { positions } from "./sections/positions.ts";
import { silences } from "./sections/silences.ts";

const MAKERS: readonly (readonly [SectionKey, (material: Material) => readonly Part[]])[] = [
  [
    "essentials",
    (material) =>
      essentials(material, [
        ...weightyChanges(material).slice(0, 2),
        ...dueCommitments(material),
        ...oftenRaised(material),
        ...silences(material).slice(0, 1),
      ]),
  ],
  ["counterparts", counterparts],
  ["last", lastMet],
  ["changes", changed],
  ["positions", positions],
  ["ledgers", ledgers],
  ["expected", expected],
  ["doubts", doubts],
  ["coverage", coverage],
];

const NOTES: Partial<Readonly<Record<SectionKey, string>>> = {
  counterparts:
    "As reports name them; a term may be longer than the reports show, and who was not named in the year before the latest report may have left.",
  expected:
    "An inference, not a report: at how many of the latest meetings at which reports give a side’s words it spoke on a subject, alone or with the other. Short reports leave subjects out, so what is not listed may come up all the same.",
};

/** What is counted there is all that the record has. */
const WHOLE: ReadonlySet<SectionKey> = new Set(["coverage"]);

export function makeBrief(all: Material): Brief {
  const { sides, asOf, until } = all;
  const certain = withoutDoubtful(all);
  const names = sides.map(sideName).join(" – ");
  return {
    sides,
    title: all.for === null ? names : `${names}: for ${dayInWords(all.for)}`,
    for: all.for,
    asOf,
    until,
    told: latestTold(all),
    sections: fitted(
      MAKERS.flatMap(([key, make]) => {
        const parts = make(WHOLE.has(key) ? all : certain).filter(({ body }) => body.length > 0);
        return parts.length === 0 ? [] : [{ key, head: SECTIONS[key], note: NOTES[key] ?? null, parts }];
      }),
    ),
  };
}

function latestTold({ history }: Material): string | null {
  let latest: string | null = null;
  for (const { accounts } of [...history.meetings, ...history.undated])
    for (const { published } of accounts)
      if (published !== null && /^\d{4}/u.test(published) && (latest === null || published > latest))
        latest = published;
  return latest;
}
