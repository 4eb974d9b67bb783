import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where the API is while pages are worked on: `chancery serve --port 8717` beside `npm run dev:web`. */
const API = "http://127.0.0.1:8717";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    // A strict policy of content forbids scripts and styles in the page itself, fonts and pictures as data too.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: "127.0.0.1", proxy: { "/api": API } },
});
