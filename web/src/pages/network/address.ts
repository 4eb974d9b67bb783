/** Sides as an address or a person writes them: `AZ GE`, `AZ, GE`, `AZ-GE`; a name of several words stands between commas. */
export function sidesIn(text: string | undefined): string[] {
  if (text === undefined) return [];
  const parts = text.includes(",")
    ? text.split(",")
    : /^\p{Lu}{2,6}(?:[\s–-]+\p{Lu}{2,6})*$/u.test(text.trim())
      ? text.split(/[\s–-]+/u)
      : [text];
  return parts.map((part) => part.trim()).filter(Boolean);
}
