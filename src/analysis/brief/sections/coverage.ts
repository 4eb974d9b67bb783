/** What the brief rests on: how many reports of which outlets and days, and where nothing was collected. */
import { sideName } from "../../../shared/in-words/names.ts";
import type { Citation, Part, Row, Sentence } from "../brief.ts";
import { counted, following, row, say } from "../cited.ts";
import { dayOf, listOf } from "../in-words.ts";
import type { Material } from "../material.ts";

const OUTLETS = 8;
const GAPS = 3;

export function coverage(material: Material): Part[] {
  const { meetings, proofs, gaps, sides } = material;
  const reports = proofs.reportsOf(meetings);
  const [first, ...more] = proofs.toldOfEach(meetings);
  if (!first) return [];
  const held = meetings.filter(({ status }) => status === "held");
  const [heldFirst, ...heldMore] = proofs.toldOfEach(held, "status", "held");
  const documents = [...new Set(reports.map(({ document }) => document))];
  const citedReports = reports.map(({ citation }) => citation) as unknown as readonly [Citation, ...Citation[]];
  const number = counted(
    "meeting",
    meetings.map(({ id }) => id),
    numberOf(meetings.length, "meeting"),
    [first, ...more],
  );
  const ofReports = counted("report", documents, numberOf(documents.length, "report"), citedReports);
  const names = following(sides.map(sideName).join(" and "), [first]);
  const sentences: Sentence[] = [
    heldFirst && held.length < meetings.length
      ? say`The record has ${number} of ${names} with each other, ${counted(
          "meeting",
          held.map(({ id }) => id),
          `${held.length.toLocaleString("en")} of them held`,
          [heldFirst, ...heldMore],
        )}, told by ${ofReports}.`
      : say`The record has ${number} of ${names} with each other, told by ${ofReports}.`,
    ...(documents.length < THIN
      ? [say`That is a thin record: ${ofReports} can show little of what is usual between the two.`]
      : []),
    ...silentMonths(gaps, material),
  ];
  const rows = outletRows(material, reports);
  return [
    { head: null, body: sentences },
    ...(rows.length === 0
      ? []
      : [
          {
            head: "Outlets that tell of these meetings",
            body: [
              {
                kind: "table" as const,
                columns: [
                  { head: "Outlet", wide: 3 },
                  { head: "Reports", figures: true, named: true },
                  { head: "First", figures: true, wide: 1.5, named: true },
                  { head: "Latest", figures: true, wide: 1.5, named: true },
                ],
                rows,
              },
            ],
          },
        ]),
  ];
}

/** Fewer reports show no habit. */
const THIN = 4;

export function numberOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

type Told = ReturnType<Material["proofs"]["reportsOf"]>[number];

function outletRows({ proofs }: Material, reports: readonly Told[]): Row[] {
  const outlets = new Map<string, Told[]>();
  for (const report of reports)
    if (report.outlet !== null) outlets.set(report.outlet, [...(outlets.get(report.outlet) ?? []), report]);
  return [...outlets]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, OUTLETS)
    .flatMap(([, of]) => {
      const dated = of.filter(({ day }) => day !== null && /^\d/u.test(day)).sort((a, b) => (a.day! < b.day! ? -1 : 1));
      const ids = [...new Set(of.map(({ document }) => document))];
      const published = (one: Told | undefined) => (one ? proofs.ofReport(one.revision, "published", dayOf) : null);
      const citations = of.map(({ citation }) => citation) as unknown as readonly [Citation, ...Citation[]];
      return (
        row([
          proofs.ofReport(of[0]!.revision, "publisher", (name) => name),
          counted("report", ids, ids.length.toLocaleString("en"), citations),
          published(dated[0]),
          published(dated.at(-1)),
        ]) ?? []
      );
    });
}

/** Of the whole record: months between others from which nothing was collected. */
function silentMonths(gaps: readonly string[], { proofs }: Material): Sentence[] {
  const stretches = gaps.slice(-GAPS).map((gap) => {
    const [from = "", to = from] = gap.split("/");
    const beside = proofs.reportsBeside(from, to);
    return beside && following(from === to ? `in ${dayOf(from)}` : `from ${dayOf(from)} to ${dayOf(to)}`, beside);
  });
  const all = listOf(stretches);
  return all ? [say`The record has no report of any outlet ${all}.`] : [];
}
