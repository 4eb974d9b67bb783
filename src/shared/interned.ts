/**
 * Names that are looked up by their letters, each as one string: of two strings with the same letters the second one is read letter
 * by letter before it is known to be the first. A name put together anew is exchanged for the one that was kept.
 */
const kept = new Map<string, string>();

/** Keeps a name; for closed sets alone (the features of models), since nothing is let go. */
export function keep(name: string): void {
  if (!kept.has(name)) kept.set(name, name);
}

/** The name kept with these letters, or else `name`. */
export function interned(name: string): string {
  return kept.get(name) ?? name;
}
