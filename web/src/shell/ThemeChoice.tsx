import { useEffect, useState } from "react";
import { chosenTheme, setTheme, THEMES, type Theme } from "./theme.ts";

/** Of a circle of 7 units: how much of it is dark. */
const FILLED: Readonly<Record<Theme, string>> = {
  system: "M8 1a7 7 0 0 1 0 14z",
  light: "",
  dark: "M8 1a7 7 0 0 1 0 14a7 7 0 0 1 0-14z",
};

export function ThemeChoice() {
  const [theme, choose] = useState<Theme>(chosenTheme);
  useEffect(() => setTheme(theme), [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button type="button" className="button icon" onClick={() => choose(next)} title={`Colours: ${theme}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" />
        <path d={FILLED[theme]} fill="currentColor" />
      </svg>
      <span className="aside">
        Colours: {theme}. Change to {next}.
      </span>
    </button>
  );
}
