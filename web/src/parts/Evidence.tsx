/** The panel in which the words behind a value stand: one gesture away from every value on every page. */
import { Link, useRouterState } from "@tanstack/react-router";
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { written } from "./written.ts";
import "./evidence.css";

/** Words of a report, and whose. */
export interface Citation {
  readonly quote: string;
  /** Name of the document. */
  readonly document: string;
  readonly publisher?: string | null | undefined;
  readonly published?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** Where they stand in the text, in UTF-16 units. */
  readonly start?: number | undefined;
  readonly basis?: "said" | "inferred" | undefined;
  readonly because?: string | null | undefined;
  /** Whether the stored text has them at that place; not known where nobody looked. */
  readonly verified?: boolean | undefined;
  /** What they are put under: a value, where several are told. */
  readonly under?: string | undefined;
}

export interface Shown {
  readonly title: string;
  readonly note?: string | undefined;
  readonly citations: readonly Citation[];
}

const Panel = createContext<(shown: Shown) => void>(() => undefined);

export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const [shown, show] = useState<Shown | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: Shown) => {
    opener.current = document.activeElement;
    show(next);
  }, []);
  const close = useCallback(() => {
    show(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  }, []);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it belongs to the page that it was opened on.
  useEffect(() => show(null), [path]);
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    if (shown) addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [shown, close]);
  return (
    <Panel value={open}>
      {children}
      {shown ? <EvidencePanel shown={shown} close={close} /> : null}
    </Panel>
  );
}

function EvidencePanel({ shown, close }: { readonly shown: Shown; readonly close: () => void }) {
  const head = useRef<HTMLHeadingElement>(null);
  const { title, note, citations } = shown;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value shown is what moves the focus.
  useEffect(() => head.current?.focus(), [shown]);
  return (
    <aside className="evidence no-print" aria-labelledby="evidence-head">
      <header>
        <h2 id="evidence-head" ref={head} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </header>
      {note ? <p className="soft small">{note}</p> : null}
      <ol>
        {distinct(citations).map((citation) => (
          <Quotation key={keyOf(citation)} of={citation} />
        ))}
      </ol>
    </aside>
  );
}

function keyOf({ document, start, quote, under }: Citation): string {
  return `${document} ${start} ${quote} ${under}`;
}

/** The same words of one report for one value are shown once. */
function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [keyOf(citation), citation])).values()];
}

function Quotation({ of }: { readonly of: Citation }) {
  const { quote, document: name, publisher, published, url, start, basis, because, verified, under } = of;
  return (
    <li>
      {under ? <p className="small soft">{under}</p> : null}
      <blockquote className="quote" {...written(quote)}>
        {quote}
      </blockquote>
      <p className="small">
        <Link
          to="/reports/$document"
          params={{ document: name }}
          search={start === undefined ? {} : { at: String(start) }}
        >
          {publisher ?? name}
        </Link>
        {published ? <span className="soft"> · {published}</span> : null}
        {url ? (
          <>
            {" · "}
            <a href={url} rel="noreferrer noopener" target="_blank">
              as published
            </a>
          </>
        ) : null}
      </p>
      {verified === false ? (
        <p className="small">
          <span className="chip gone">the stored text no longer has these words there</span>
        </p>
      ) : null}
      {basis === "inferred" ? (
        <p className="small">
          <span className="chip warn">inferred</span> {because}
        </p>
      ) : null}
    </li>
  );
}

/** A value whose words are shown when it is pressed. */
export function Cited({
  title,
  note,
  citations,
  children,
  label,
}: Shown & { readonly children: ReactNode; readonly label?: string }) {
  const open = use(Panel);
  const shown = useMemo(() => ({ title, note, citations }), [title, note, citations]);
  if (citations.length === 0) return <>{children}</>;
  return (
    <button
      type="button"
      className="plain cited"
      onClick={() => open(shown)}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </button>
  );
}
