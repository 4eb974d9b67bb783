/** Which address is which page. A page is loaded when it is first opened; its view stands in the address. */
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { loaded } from "./api/loaded.ts";
import { Failure } from "./parts/Failure.tsx";
import { NotThere } from "./parts/NotThere.tsx";
import { Shell } from "./shell/Shell.tsx";

export interface Context {
  readonly queries: QueryClient;
}

/** Period and as-of day: whatever is shown obeys them. */
export interface Period {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly asOf?: string | undefined;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;

/** Only what is there: an address without settings stays short. */
function texts<Name extends string>(
  given: Record<string, unknown>,
  ...names: Name[]
): { [key in Name]?: string | undefined } {
  const found = names.flatMap((name) => {
    const value = text(given[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found) as { [key in Name]?: string };
}

const root = createRootRouteWithContext<Context>()({ component: Shell, notFoundComponent: NotThere });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: (given: Record<string, unknown>) => texts(given, "find", "country", "order"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/home/Home.tsx")), "Home"),
});

const relation = createRoute({
  getParentRoute: () => root,
  path: "/relations/$pair",
  validateSearch: (
    given: Record<string, unknown>,
  ): Period & { kind?: string | undefined; level?: string | undefined } =>
    texts(given, "since", "until", "asOf", "kind", "level"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/relation/Relation.tsx")), "Relation"),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: "/meetings/$meeting",
  validateSearch: (given: Record<string, unknown>) => texts(given, "asOf"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/meeting/MeetingPage.tsx")), "MeetingPage"),
});

const person = createRoute({
  getParentRoute: () => root,
  path: "/people/$person",
  component: lazyRouteComponent(() => loaded(() => import("./pages/person/PersonPage.tsx")), "PersonPage"),
});

const report = createRoute({
  getParentRoute: () => root,
  path: "/reports/$document",
  validateSearch: (given: Record<string, unknown>) => texts(given, "at", "find", "revision", "against"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/report/ReportPage.tsx")), "ReportPage"),
});

/** What narrows a search down, beside its words. */
export const SEARCH_FIELDS = [
  ...(["words", "sides", "person", "topic", "kind", "publisher"] as const),
  ...(["since", "until", "latest", "after"] as const),
] as const;

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  validateSearch: (given: Record<string, unknown>) => texts(given, ...SEARCH_FIELDS),
  component: lazyRouteComponent(() => loaded(() => import("./pages/search/Search.tsx")), "Search"),
});

const review = createRoute({
  getParentRoute: () => root,
  path: "/review",
  validateSearch: (given: Record<string, unknown>) => texts(given, "kind", "side", "look"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/review/Review.tsx")), "Review"),
});

const brief = createRoute({
  getParentRoute: () => root,
  path: "/brief",
  validateSearch: (given: Record<string, unknown>) => texts(given, "sides", "for", "asOf", "without"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/brief/BriefPage.tsx")), "BriefPage"),
});

const add = createRoute({
  getParentRoute: () => root,
  path: "/add",
  component: lazyRouteComponent(() => loaded(() => import("./pages/add/Add.tsx")), "Add"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  validateSearch: (given: Record<string, unknown>) => texts(given, "sides", "from", "to", "meeting", "left", "right"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/compare/Compare.tsx")), "Compare"),
});

const network = createRoute({
  getParentRoute: () => root,
  path: "/network",
  validateSearch: (given: Record<string, unknown>) =>
    texts(given, "of", "sides", "since", "until", "asOf", "kind", "level", "least", "focus", "find"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/network/NetworkPage.tsx")), "NetworkPage"),
});

const office = createRoute({
  getParentRoute: () => root,
  path: "/offices/$side",
  validateSearch: (given: Record<string, unknown>) => texts(given, "rank", "office", "asOf"),
  component: lazyRouteComponent(() => loaded(() => import("./pages/office/OfficePage.tsx")), "OfficePage"),
});

export function makeRouter(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([
      home,
      relation,
      meeting,
      person,
      report,
      search,
      review,
      brief,
      add,
      compare,
      network,
      office,
    ]),
    context: { queries },
    defaultPreload: "intent",
    defaultErrorComponent: ({ error }) => <Failure error={error} again={() => location.reload()} />,
    scrollRestoration: true,
    // An address is read and sent by people: its settings stand there as they are, a year as 2025 and not as "2025" in quotation marks.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (settings) => {
      const given = Object.entries(settings).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value)]],
      );
      return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
    },
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
