/** Another page is another place: who uses keys goes on from its beginning, and who listens hears what it is called. */
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";

/** What the page that one came to is called; empty where one has not gone anywhere yet. */
export function useArrival(): string {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string | undefined>(undefined);
  const [told, tell] = useState("");
  useEffect(() => {
    const first = before.current === undefined;
    if (path === undefined || before.current === path) return;
    before.current = path;
    if (first) return;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [path]);
  useEffect(() => {
    const title = document.querySelector("title");
    if (!title) return;
    const renamed = new MutationObserver(() => {
      if (document.activeElement?.id === "main") tell(document.title);
    });
    renamed.observe(title, { childList: true });
    return () => renamed.disconnect();
  }, []);
  return told;
}
