/** A part of a page that is made when it comes into view, or when there is time: what is seen first is there first. */
import { type ReactNode, useEffect, useRef, useState } from "react";

interface Given {
  /** Height that is kept free for it, so that nothing jumps. */
  readonly room: string;
  readonly children: ReactNode;
}

/** How far below the window a part is made beforehand. */
const AHEAD = "500px";
/** Milliseconds after which those that nobody came to are made, too. */
const PATIENCE = 350;

export function Later({ room, children }: Given) {
  const [is, make] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (is || !box.current) return;
    const now = () => make(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && now(), {
      rootMargin: AHEAD,
    });
    observer.observe(box.current);
    const timer = setTimeout(now, PATIENCE);
    addEventListener("beforeprint", now);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
      removeEventListener("beforeprint", now);
    };
  }, [is]);
  if (is) return children;
  return <div ref={box} className="waiting" style={{ minHeight: room }} aria-hidden="true" />;
}
