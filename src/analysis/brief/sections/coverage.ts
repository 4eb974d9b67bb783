/** What the brief rests on: how many reports of which outlets and days, and where nothing was collected. */
import { theSide } from "../../../shared/in-words/names.ts";
import type { Citation, Part, Sentence } from "../brief.ts";
import { type Cited, counted, following, phrase, say } from "../cited.ts";
import { dayOf, fromTo, listOf } from "../in-words.ts";
import type { Material } from "../material.ts";

const OUTLETS = 5;
const GAPS = 2;

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
  const names = following(sides.map(theSide).join(" and "), [first]);
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
      ? [say`${following("That is a thin record: it can show little of what is usual between the two", ofReports.by)}.`]
      : []),
  ];
  return [{ head: null, body: [...sentences, ...outlets(material, reports), ...silentMonths(gaps, material)] }];
}

/** Fewer reports show no habit. */
const THIN = 4;

export function numberOf(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

type Told = ReturnType<Material["proofs"]["reportsOf"]>[number];

/** Those that tell of these meetings, each with its reports and their first and last day. */
function outlets({ proofs }: Material, reports: readonly Told[]): Sentence[] {
  const outlets = new Map<string, Told[]>();
  for (const report of reports)
    if (report.outlet !== null) {
      const known = outlets.get(report.outlet);
      if (known) known.push(report);
      else outlets.set(report.outlet, [report]);
    }
  const all = listOf(
    [...outlets]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, OUTLETS)
      .map(([, of]): Cited | null => {
        const dated = of
          .filter(({ day }) => day !== null && /^\d/u.test(day))
          .sort((a, b) => (a.day! < b.day! ? -1 : 1));
        const ids = [...new Set(of.map(({ document }) => document))];
        const published = (one: Told | undefined) => (one ? proofs.ofReport(one.revision, "published", dayOf) : null);
        const [name, first, last] = [
          proofs.ofReport(of[0]!.revision, "publisher", (publisher) => publisher),
          published(dated[0]),
          published(dated.at(-1)),
        ];
        const citations = of.map(({ citation }) => citation) as unknown as readonly [Citation, ...Citation[]];
        const number = counted("report", ids, ids.length.toLocaleString("en"), citations);
        const days = fromTo(first, last);
        return name && (days ? phrase`${name} (${number}: ${days})` : phrase`${name} (${number})`);
      }),
    "and",
    "; ",
  );
  return all ? [say`Outlets: ${all}.`] : [];
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
