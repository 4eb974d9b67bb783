/** A list within a JSON object, an item a line, as it comes. */
export function* listOf(name: string, items: Iterable<object>): Generator<string> {
  yield `${JSON.stringify(name)}: [`;
  let divider = "\n";
  for (const item of items) {
    yield `${divider}${JSON.stringify(item)}`;
    divider = ",\n";
  }
  yield "\n]";
}
