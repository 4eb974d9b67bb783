/** What stands around every page: the way to the others, the search, and the panel of evidence. */
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useRef } from "react";
import { useSession } from "../api/session.ts";
import { EvidenceProvider } from "../parts/Evidence.tsx";
import { Keys } from "./Keys.tsx";
import { PLACES } from "./places.ts";
import { Reach } from "./Reach.tsx";
import { SearchBox } from "./SearchBox.tsx";
import { SignIn } from "./SignIn.tsx";
import { ThemeChoice } from "./ThemeChoice.tsx";
import { useArrival } from "./use-arrival.ts";
import { Who } from "./Who.tsx";
import "./shell.css";

export function Shell() {
  const loading = useRouterState({ select: ({ isLoading }) => isLoading });
  const keys = useRef<HTMLDialogElement>(null);
  const arrived = useArrival();
  const unknown = useSession() === null;
  return (
    <EvidenceProvider>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="bar no-print">
        <Link to="/" className="wordmark">
          Chancery
        </Link>
        {unknown ? null : (
          <>
            <nav aria-label="Pages" className="pages">
              {PLACES.map(({ to, name }) => (
                <Link key={to} to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
                  {name}
                </Link>
              ))}
            </nav>
            <SearchBox />
          </>
        )}
        <div className="tools">
          <Who />
          <button type="button" className="button icon" onClick={() => keys.current?.showModal()} title="Keys">
            <span aria-hidden="true">?</span>
            <span className="aside">Keys</span>
          </button>
          <ThemeChoice />
        </div>
      </header>
      <div className="progress" data-on={loading} aria-hidden="true" />
      <Reach />
      <div role="status" className="aside">
        {arrived}
      </div>
      <main id="main" tabIndex={-1}>
        {unknown ? <SignIn /> : <Outlet />}
      </main>
      <Keys list={keys} />
    </EvidenceProvider>
  );
}
