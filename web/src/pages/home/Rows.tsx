/** A long list of which only what is in view is laid out. */
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import type { Line } from "./Home.tsx";

/** Pixels; narrow screens set a relation in two lines. */
const HIGH = { wide: 44, narrow: 64 };

export function Rows({ lines, row }: { readonly lines: readonly Line[]; readonly row: (line: Line) => ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const narrow = matchMedia("(max-width: 48rem)").matches;
  const rows = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => (narrow ? HIGH.narrow : HIGH.wide),
    overscan: 12,
    scrollMargin: above,
  });
  return (
    <ul ref={list} className="relations" style={{ height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ index, start, size }) => {
        const line = lines[index]!;
        return (
          <li
            key={line.pair}
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            style={{ height: size, transform: `translateY(${start - above}px)` }}
          >
            {row(line)}
          </li>
        );
      })}
    </ul>
  );
}
