/**
 * Entries of one kind made alike: every one has every key, `undefined` where nothing is said, all in one order.
 *
 * Read from JSON they have the keys they have, and the engine takes each set of keys for another kind of object; what is asked of
 * objects of one kind is found at once, what is asked of a dozen kinds must be searched for.
 */
export function alike<Entry extends object>(entries: readonly Entry[], keys: readonly string[]): Entry[] {
  return entries.map((entry) => {
    const whole: Record<string, unknown> = {};
    for (const key of keys) whole[key] = (entry as Record<string, unknown>)[key];
    return whole as Entry;
  });
}
