/** What a report is called among the others of its meeting: its outlet and day, as people cite it; its name where two would be called the same. */
import { dayInWords } from "../../../../src/shared/in-words/date-in-words.ts";

interface Account {
  readonly document: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

export function namedAmong(accounts: readonly Account[]): (document: string) => string {
  const named = new Map(accounts.map((account) => [account.document, cited(account)]));
  const times = new Map<string, number>();
  for (const words of named.values()) times.set(words, (times.get(words) ?? 0) + 1);
  return (document) => {
    const words = named.get(document);
    if (words === undefined || words === document) return document;
    return times.get(words) === 1 ? words : `${words} (${document})`;
  };
}

function cited({ document, publisher, published }: Account): string {
  if (publisher === null) return document;
  return published === null ? publisher : `${publisher}, ${dayInWords(published)}`;
}
