/** The record: whether it is whole, of this version, worked out, and read with the present rules. */
import { existsSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { READER } from "../../extraction/read.ts";
import { isCurrent } from "../../record/derived/derive.ts";
import { keptWords, wordsFor } from "../../record/imported/own-words.ts";
import { lexiconsMark } from "../../record/lexicons-mark.ts";
import { openRecord } from "../../record/store/open-record.ts";
import type { RecordStore } from "../../record/store/record-store.ts";
import { ChanceryError } from "../../shared/errors.ts";
import { describeFailure } from "../cli/failure.ts";
import { counted } from "../cli/show/counted.ts";
import { type Finding, Findings } from "./finding.ts";
import { inWords } from "./machine.ts";

export interface RecordToCheck {
  readonly db: string;
  readonly lexicons: string | undefined;
}

export function checkRecord({ db, lexicons }: RecordToCheck): Finding[] {
  const findings = new Findings("record");
  if (!existsSync(db)) {
    findings.note(`${db}: there is no record yet`, `chancery ingest REPORTS --db ${db} makes one; --db names another.`);
    return findings.all;
  }
  let store: RecordStore;
  try {
    store = openRecord(db, { readOnly: true });
  } catch (error) {
    if (!(error instanceof ChanceryError)) throw error;
    const { message, advice } = describeFailure(error);
    if (error.code === "record/older")
      findings.look(message, "Any command that asks it does so, such as chancery dyads; make a copy first.");
    else findings.broken(message, advice ?? "");
    return findings.all;
  }
  try {
    checkWhole(findings, db);
    const count = (table: string) =>
      store.sql<{ count: number }>(`select count(*) as count from ${table}`).get()!.count;
    const [documents, meetings] = [count("document"), count("meeting")];
    findings.good(
      `${db}: ${inWords(statSync(db).size)}, ${documents.toLocaleString("en")} reports, ${meetings.toLocaleString("en")} meetings`,
    );
    if (documents === 0) findings.note("it has no reports", "chancery ingest REPORTS puts some in.");
    if (isCurrent(store)) findings.good("all that is worked out of its reports is up to date");
    else
      findings.look(
        "what is worked out of its reports is behind",
        "The next question brings it up to date; chancery rebuild makes it anew.",
      );
    checkReader(findings, store, lexicons);
  } finally {
    void store.close();
  }
  return findings.all;
}

/** Pages and indexes hang together; values are not looked at one by one. */
function checkWhole(findings: Findings, db: string): void {
  const raw = new Database(db, { readonly: true });
  try {
    const said = raw.pragma("quick_check(3)", { simple: false }) as { quick_check: string }[];
    if (said[0]?.quick_check === "ok") findings.good("the file is whole");
    else
      findings.broken(
        `the file is damaged: ${said.map(({ quick_check }) => quick_check).join("; ")}`,
        "Restore a copy; chancery export saves what can still be read.",
      );
  } catch (error) {
    findings.broken(`the file cannot be checked: ${(error as Error).message}`, "Restore a copy.");
  } finally {
    raw.close();
  }
}

function checkReader(findings: Findings, store: RecordStore, lexicons: string | undefined): void {
  const count = (where: string, value: string) =>
    store.sql<{ count: number }>(`select count(*) as count from reading where ${where} <> ?`).get(value)!.count;
  const older = count("reader", READER);
  if (older > 0)
    findings.look(
      `${counted(older, "report")} read by another version of the reader`,
      "chancery reread reads them again, from the texts that are kept.",
    );
  else findings.good(`all were read by this reader (${READER})`);
  let mark: string;
  try {
    mark = lexiconsMark(wordsFor(store, lexicons));
  } catch {
    // Told of with the words.
    return;
  }
  const kept = keptWords(store).length;
  if (kept > 0) findings.good(`${counted(kept, "file")} of words of your own in it (chancery import --list)`);
  const others = count("lexicons", mark);
  if (others > 0)
    findings.look(
      `${counted(others, "report")} read with other words`,
      "chancery reread reads them with those that are set now.",
    );
}
