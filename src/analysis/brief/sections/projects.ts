/** Projects that reports of the latest meetings name, with how often they do. */
import type { Meeting } from "../../../record/identity/meeting.ts";
import type { Row, Table } from "../brief.ts";
import { counted, following, phrase, row } from "../cited.ts";
import { day, listOf } from "../in-words.ts";
import type { Material } from "../material.ts";
import { numberOf } from "./coverage.ts";
import { tableOf } from "./last-met.ts";

const MOST = 5;
/** Meetings, the latest, whose projects are told. */
const LATEST = 20;
/** Where so few meetings are known whatever was named is worth a line. */
const THIN = 4;

const COLUMNS = [
  { head: "Project", wide: 2.6 },
  { head: "Named at", wide: 2, figures: true, named: true },
  { head: "Last", wide: 1.4, figures: true, named: true },
];

export function projects(material: Material): Table[] {
  return tableOf(COLUMNS, rows(material));
}

/** Of the latest meetings: those named at more of them first; what was named once, and not at the last, is left out. */
function rows({ meetings, proofs }: Material): Row[] {
  const latestOnes = meetings.filter(({ status }) => status === "held").slice(0, LATEST);
  const named = new Map<string, { names: Set<string>; at: Set<Meeting> }>();
  for (const meeting of latestOnes)
    for (const project of proofs.valuesOf(meeting, "project")) {
      const key = projectKey(project);
      const known = named.get(key) ?? { names: new Set(), at: new Set() };
      known.names.add(project);
      known.at.add(meeting);
      named.set(key, known);
    }
  return [...named.values()]
    .map(({ names, at }) => ({ names, at: [...at] }))
    .filter(({ at }) => at.length > 1 || at[0] === latestOnes[0] || latestOnes.length <= THIN)
    .sort((a, b) => b.at.length - a.at.length)
    .slice(0, MOST)
    .flatMap(({ names, at }) => {
      const [first, ...more] = proofs.toldOfEach(at, "project", names);
      const name = listOf([
        [...names].map((project) => proofs.of(at[0]!, "project", project, project)).find(Boolean) ?? null,
      ]);
      if (!first || !name) return [];
      const times = counted(
        "meeting",
        at.map(({ id }) => id),
        String(at.length),
        [first, ...more],
      );
      const of = following(`of the latest ${numberOf(latestOnes.length, "meeting")}`, [first]);
      return row([name, phrase`${times} ${of}`, day(at[0]!, proofs)]) ?? [];
    });
}

/** "Belt and Road Initiative (BRI)" and "Belt and Road" are one. */
function projectKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\([^()]*\)/gu, "")
    .replaceAll(/\b(?:the|project|initiative|programme|program|pipeline|railway)\b/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .trim();
}
