/** Terms of office as bars: from the first to the last report of each. The list beneath says the same in words. */
import { useRef } from "react";
import { parseEdtf } from "../../../src/shared/edtf.ts";
import { boundsOf } from "../../../src/shared/edtf-bounds.ts";
import type { Answers } from "../api/questions.ts";
import { useWidth } from "./use-width.ts";
import "./terms.css";

type Term = Answers["offices"][number];

const HIGH = 18;

export function TermBars({ terms }: { readonly terms: readonly Term[] }) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 360);
  const bars = terms.flatMap(({ holder, first, last }) => {
    const [from, to] = [dayOf(first), dayOf(last ?? first)];
    return from === null || to === null ? [] : [{ name: holder.name, from, to }];
  });
  if (bars.length === 0) return null;
  const start = Math.min(...bars.map(({ from }) => from));
  const end = Math.max(start + 1, ...bars.map(({ to }) => to));
  const x = (day: number) => ((day - start) / (end - start)) * (width - 8);
  return (
    <div ref={box} className="terms" aria-hidden="true">
      <svg width={width} height={bars.length * HIGH + 4} role="presentation">
        {bars.map(({ name, from, to }, index) => (
          <g key={`${name} ${from}`} transform={`translate(0 ${index * HIGH})`}>
            <line x1={0} x2={width} y1={HIGH - 0.5} y2={HIGH - 0.5} className="base" />
            <rect x={x(from)} y={HIGH - 7} width={Math.max(4, x(to) - x(from))} height={5} rx={1} />
            <text x={Math.min(x(from), width * 0.62)} y={HIGH - 9}>
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function dayOf(edtf: string | null): number | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  const bounds = value && boundsOf(value);
  return bounds && Number.isFinite(bounds.earliest) ? bounds.earliest : null;
}
