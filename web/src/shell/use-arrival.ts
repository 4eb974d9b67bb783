/** Another page is another place: who uses keys goes on from its beginning, and who listens hears what it is called. */
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

/** What the page that one came to is called; empty where one has not gone anywhere yet. */
export function useArrival(): string {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  const called = useRef("");
  const [told, tell] = useState("");
  useEffect(() => {
    const first = before.current === undefined;
    if (path === undefined || before.current === path) return;
    before.current = path;
    if (first) {
      called.current = document.title;
      return;
    }
    document.getElementById("main")?.focus({ preventScroll: true });
    // The page may have its title already, or has it once its answer is there.
    if (document.title !== called.current) tell(document.title);
    called.current = document.title;
  }, [path]);
  useEffect(() => {
    const title = document.querySelector("title");
    if (!title) return;
    const renamed = new MutationObserver(() => {
      if (document.activeElement?.id !== "main") return;
      tell(document.title);
      called.current = document.title;
    });
    renamed.observe(title, { childList: true });
    return () => renamed.disconnect();
  }, []);
  return told;
}
