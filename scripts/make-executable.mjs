// Part of `npm run build`: tsc writes files that nobody may execute, and a command must be.
import { chmodSync } from "node:fs";

chmodSync(new URL("../dist/interfaces/cli/main.js", import.meta.url), 0o755);
