/** The page's own colours, as a canvas takes them; again when light becomes dark. */
import { useEffect, useState } from "react";

const NAMES = ["ground", "paper", "ink", "soft", "rule", "hair", "mark", "warn", "new", "gone"] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

export function useColours(): Colours {
  const [colours, set] = useState(coloursNow);
  useEffect(() => {
    const changed = () => set(coloursNow());
    const watch = new MutationObserver(changed);
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", changed);
    return () => {
      watch.disconnect();
      dark.removeEventListener("change", changed);
    };
  }, []);
  return colours;
}

/** `light-dark()` is worked out where a colour is used, so it is used. */
function coloursNow(): Colours {
  const probe = document.createElement("span");
  document.body.append(probe);
  const found = NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(found) as Colours;
}
