import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { delayOf, isAskedAgain } from "./api/again.ts";
import { isReached, onReach } from "./api/reach.ts";
import { isUnknown, sessionKey } from "./api/session.ts";
import { makeRouter } from "./router.tsx";
import { chosenTheme, setTheme } from "./shell/theme.ts";
import "./style/fonts.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/layout.css";

setTheme(chosenTheme());

const queries: QueryClient = new QueryClient({
  // A session that is over is over for the whole page.
  queryCache: new QueryCache({
    onError: (error) => {
      if (isUnknown(error)) queries.setQueryData(sessionKey(), null);
    },
  }),
  defaultOptions: {
    // A server on this machine is reached without any network.
    mutations: { networkMode: "always" },
    queries: {
      networkMode: "always",
      staleTime: 30_000,
      retry: isAskedAgain,
      retryDelay: delayOf,
    },
  },
});

// What failed while the server was away is asked for again when it is back.
onReach(() => {
  if (isReached()) void queries.invalidateQueries();
});

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={makeRouter(queries)} />
    </QueryClientProvider>
  </StrictMode>,
);
