/**
 * Which process is writing to a record, where the system tells: Linux lists the locks of files. So that whoever has to wait can be told
 * for whom.
 */
import { readFileSync, statSync } from "node:fs";

/** The lock of a writer is that byte of the file beside the record (SQLite's WAL-index). */
const WRITING = 120;

/** "process 4123 (chancery reread --db caucasus.db)"; null where it cannot be told. */
export function lockHolder(path: string): string | null {
  try {
    const { ino } = statSync(`${path}-shm`);
    for (const line of readFileSync("/proc/locks", "utf8").split("\n")) {
      // "2: POSIX  ADVISORY  WRITE 4123 08:01:3670551 120 120"
      const [, , , kind, pid = "", file = "", from, to] = line.trim().split(/\s+/u);
      if (kind !== "WRITE" || Number(file.split(":")[2]) !== ino) continue;
      if (Number(from) > WRITING || (to !== "EOF" && Number(to) < WRITING)) continue;
      if (Number(pid) > 0 && Number(pid) !== process.pid) return `process ${pid}${commandOf(pid)}`;
    }
  } catch {
    // Another system, or the files are gone by now.
  }
  return null;
}

function commandOf(pid: string): string {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
    const main = words.findIndex((word) => /(?:chancery|main\.[jt]s)$/u.test(word));
    return main === -1 ? "" : ` (${["chancery", ...words.slice(main + 1)].join(" ").slice(0, 200)})`;
  } catch {
    return "";
  }
}
