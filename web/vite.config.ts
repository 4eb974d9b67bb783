import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Where the API is while pages are worked on: `chancery serve --port 8717` beside `npm run dev:web`. */
const API = "http://127.0.0.1:8717";

/** Letters that every page begins with: fetched with the scripts, so that no word moves when they come. */
const FIRST_LETTERS = /source-(?:sans-3|serif-4)-latin-wght-normal-[^/]+\.woff2$/u;

const preloadLetters: Plugin = {
  name: "preload-letters",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => FIRST_LETTERS.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `/${file}` },
          injectTo: "head" as const,
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadLetters],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    // A strict policy of content forbids scripts and styles in the page itself, fonts and pictures as data too.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: "127.0.0.1", proxy: { "/api": API } },
});
