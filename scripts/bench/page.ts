/** The figures as a person reads them. */
import type { Step } from "./linearity.ts";
import type { MemoryPoint } from "./memory.ts";
import type { Throughput } from "./throughput.ts";

const WIDTH = 40;
const figure = (value: number, digits = 1): string =>
  value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });

function rows(table: readonly (readonly string[])[]): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join("  "),
    )
    .join("\n");
}

export function throughputPage({ reports, distinct, characters, rates }: Throughput): string {
  const own = rates.find(({ name }) => name === "chancery")!;
  const head = ["", "reports/s", "MB/s", "timed on", "chancery's speed as a share of it"];
  const body = rates.map((rate) => [
    rate.name,
    figure(rate.perSecond, 0),
    figure(rate.megabytesPerSecond, 2),
    rate.reports === reports ? "all" : `${rate.reports} of ${reports}`,
    rate === own ? "" : `${figure(own.megabytesPerSecond / rate.megabytesPerSecond, rate.name === "decode" ? 4 : 2)} ×`,
  ]);
  const perThousand = (own.seconds * 1000) / (characters / 1000);
  return [
    `${reports} reports (${distinct} distinct texts), ${figure(characters / reports, 0)} characters each on average; processor time, one core`,
    "",
    rows([head, ...body]),
    "",
    `chancery: ${figure(perThousand, 3)} ms for 1,000 characters`,
  ].join("\n");
}

export function linearityPage(steps: readonly Step[]): string {
  const body = steps.map((step) => [
    step.shape,
    `${step.megabytes} MB`,
    `${figure(step.seconds, 2)} s`,
    `${figure(step.secondsPerMegabyte, 3)} s/MB`,
  ]);
  return rows([["one report, as", "length", "processor time", "for each MB"], ...body]);
}

export function memoryPage(points: readonly MemoryPoint[]): string {
  const most = Math.max(...points.map(({ residentMegabytes }) => residentMegabytes));
  const lines = points.map(({ reports, residentMegabytes }) => {
    const bar = "█".repeat(Math.round((residentMegabytes / most) * WIDTH));
    return `${figure(reports, 0).padStart(9)}  ${bar.padEnd(WIDTH)}  ${figure(residentMegabytes, 0)} MB`;
  });
  return ["reports read, resident memory", ...lines].join("\n");
}
