/**
 * What a page notes of itself while it is measured. Text, for it runs in the browser: paints, layout shifts, how long each input took to the next
 * frame (Event Timing), and when nothing is awaited any more.
 */
export const WATCH = `
  const kept = { fcp: 0, lcp: 0, shift: 0, slowest: 0, there: 0, input: 0 };
  window.measured = kept;
  const watch = (type, see, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...more });
  watch("paint", (entry) => { if (entry.name === "first-contentful-paint") kept.fcp = entry.startTime; });
  watch("largest-contentful-paint", (entry) => { kept.lcp = entry.startTime; });
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) kept.shift += entry.value; });
  watch("event", (entry) => { if (entry.interactionId) kept.slowest = Math.max(kept.slowest, entry.duration); }, { durationThreshold: 16 });
  for (const name of ["keydown", "pointerdown"])
    addEventListener(name, (event) => { kept.input = event.timeStamp; kept.there = 0; }, true);
  const AWAITED = ".waiting, .answered[data-old=true], .progress[data-on=true]";
  const look = () => {
    const awaited = document.querySelector("main h1, main h2") === null || document.querySelector(AWAITED) !== null;
    if (awaited) kept.there = 0;
    else if (kept.there === 0) kept.there = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

export interface Noted {
  /** Milliseconds from the start of the navigation: first contentful paint, largest contentful paint. */
  readonly fcp: number;
  readonly lcp: number;
  /** Cumulative layout shift, of what no input brought about. */
  readonly shift: number;
  /** Milliseconds from an input to the next frame, the slowest; 0 where all took less than 16. */
  readonly slowest: number;
  /** When nothing was awaited any more, and when the last input was: milliseconds from the start of the navigation. */
  readonly there: number;
  readonly input: number;
}
