/** The first of a list, and the others when somebody asks for them. */
import { type ReactNode, useState } from "react";

interface Given<Item> {
  readonly of: readonly Item[];
  /** How many stand there at first. */
  readonly few: number;
  /** What the others are called: `earlier ones`. */
  readonly others: string;
  readonly ordered?: boolean;
  readonly children: (item: Item) => ReactNode;
}

export function Some<Item>({ of, few, others, ordered, children }: Given<Item>) {
  const [all, show] = useState(false);
  const List = ordered ? "ol" : "ul";
  return (
    <>
      <List>{of.slice(0, all ? undefined : few).map(children)}</List>
      {of.length > few ? (
        <p className="more no-print">
          <button type="button" className="button small" aria-expanded={all} onClick={() => show(!all)}>
            {all ? "Fewer" : `${(of.length - few).toLocaleString("en")} ${others}`}
          </button>
        </p>
      ) : null}
    </>
  );
}
