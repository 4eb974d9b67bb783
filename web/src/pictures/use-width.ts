import { type RefObject, useLayoutEffect, useState } from "react";

/** How many pixels wide an element is, now and when that changes. */
export function useWidth(element: RefObject<HTMLElement | null>, usual = 960): number {
  const [width, set] = useState(usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measured = () => set(Math.max(280, Math.floor(current.clientWidth)));
    measured();
    const watch = new ResizeObserver(measured);
    watch.observe(current);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
