/** The meetings of two sides in time. Every mark is a link; the list of meetings on the page says the same in words. */
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type MouseEvent, memo, type PointerEvent, useId, useMemo, useRef } from "react";
import { dateInWords } from "../../../src/shared/in-words/date-in-words.ts";
import { keyInWords, sideName } from "../../../src/shared/in-words/names.ts";
import type { Answers } from "../api/questions.ts";
import { layOut, type Mark, STEP } from "./timeline-layout.ts";
import { useWidth } from "./use-width.ts";
import "./timeline.css";

type Meeting = Answers["meetings"][number];

const HALF = 4.8 * STEP;

interface Given {
  readonly meetings: readonly Meeting[];
  readonly sides: readonly string[];
}

/** Of a thousand meetings it is made once, whatever else on the page changes. */
export const Timeline = memo(function Timeline({ meetings, sides }: Given) {
  const navigate = useNavigate();
  // One for all marks: a thousand links that watch the address each would be slow.
  const follow = (event: MouseEvent<HTMLDivElement>) => {
    const mark = (event.target as Element).closest("a.mark");
    if (!mark || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate({ to: mark.getAttribute("href")! });
  };
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { marks, ticks, undated } = useMemo(() => layOut(meetings, sides, width), [meetings, sides, width]);
  const id = useId();
  const [above, below] = sides.map(sideName);
  if (marks.length === 0)
    return <p className="nothing">No meeting of a known day{undated > 0 ? `; ${undated} of no known day` : ""}.</p>;
  return (
    <figure className="timeline" aria-labelledby={`${id}-name`}>
      <figcaption id={`${id}-name`} className="aside">
        {marks.length} meetings in time; in {above} above the line, in {below} below it, the higher the rank the farther
        from it.
      </figcaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go between the links within it. */}
      <div ref={box} className="strip" onKeyDown={walk} onClick={follow} onPointerOver={tell}>
        <svg width={width} height={2 * HALF + 22} viewBox={`0 ${-HALF} ${width} ${2 * HALF + 22}`} role="presentation">
          {ticks.map(({ x, major }) => (
            <line key={x} x1={x} x2={x} y1={-HALF + 8} y2={HALF - 4} className={major ? "tick major" : "tick"} />
          ))}
          <line x1={0} x2={width} y1={0} y2={0} className="axis" />
          <text x={2} y={-HALF + 12} className="host">
            in {above}
          </text>
          <text x={2} y={HALF - 6} className="host">
            in {below}
          </text>
          {ticks.map(({ x, words }, index) =>
            words === "" || index === ticks.length - 1 ? null : (
              <text key={x} x={x + 4} y={HALF + 14} className="year">
                {words}
              </text>
            ),
          )}
          {marks.map(({ meeting, from, up }) =>
            up === 0 ? null : <line key={meeting.id} x1={from} x2={from} y1={0} y2={-up} className="stem" />,
          )}
          {marks.map((mark) => (
            <OneMark key={mark.meeting.id} mark={mark} />
          ))}
        </svg>
      </div>
      <Legend undated={undated} />
    </figure>
  );
});

function OneMark({ mark: { meeting, from, to, up } }: { readonly mark: Mark }) {
  const { id, status, kind } = meeting;
  return (
    <a href={`/meetings/${id}`} className="mark" data-status={status} aria-label={inWords(meeting)}>
      {to - from > 4 ? <line x1={from} x2={to} y1={-up} y2={-up} className="span" /> : null}
      <circle cx={from} cy={-up} r={11} className="reach" />
      <path d={SHAPES[kind]} transform={`translate(${from} ${-up})`} className="shape" />
    </a>
  );
}

/** Around the middle, of about the same weight. */
const SHAPES: Readonly<Record<Meeting["kind"], string>> = {
  meeting: "M5 0a5 5 0 1 1-10 0a5 5 0 1 1 10 0z",
  consultations: "M-4.5-4.5h9v9h-9z",
  commission: "M0-6L6 0L0 6L-6 0z",
  call: "M0-5.5L5.5 4h-11z",
  visit: "M-5-5.5H5V1L0 6L-5 1z",
  ceremony: "M0-6L1.8-1.9L6-1.8L2.8 1.1L3.8 5.4L0 3L-3.8 5.4L-2.8 1.1L-6-1.8L-1.8-1.9z",
};

function Legend({ undated }: { readonly undated: number }) {
  return (
    <p className="legend small soft" aria-hidden="true">
      {Object.entries(SHAPES).map(([kind, shape]) => (
        <span key={kind}>
          <svg width="14" height="14" aria-hidden="true" viewBox="-7 -7 14 14">
            <path d={shape} className="shape" />
          </svg>
          {kind}
        </span>
      ))}
      <span>
        <svg width="14" height="14" aria-hidden="true" viewBox="-7 -7 14 14" className="mark" data-status="scheduled">
          <path d={SHAPES.meeting} className="shape" />
        </svg>
        scheduled
      </span>
      <span>the farther from the line, the higher the rank</span>
      {undated > 0 ? <span>{undated} of no known day not shown</span> : null}
    </p>
  );
}

function inWords({ date, kind, level, status, place }: Meeting): string {
  const where = place.city ?? (place.country === null ? null : sideName(place.country));
  return [
    dateInWords(date),
    status === "held" ? kind : `${kind}, ${status}`,
    level === null ? null : keyInWords(level),
    where,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** What a mark is, for a pointer that rests on it: made when it is wanted, not for all of them. */
function tell({ target }: PointerEvent<HTMLDivElement>): void {
  const mark = (target as Element).closest("a.mark");
  if (!mark || mark.querySelector("title")) return;
  const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
  title.textContent = mark.getAttribute("aria-label");
  mark.append(title);
}

/** Arrow keys go from mark to mark. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const marks = [...event.currentTarget.querySelectorAll<SVGAElement>("a.mark")];
  const next = marks[marks.indexOf(document.activeElement as SVGAElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
