/** Reports into the record: files dropped, text pasted, addresses; progress, and what came of each. */
import { useState } from "react";
import { server } from "../../api/ask.ts";
import { importFile, isSpreadsheet, type Job, sendFiles } from "../../api/jobs.ts";
import { useIsSessionKnown, useRefusal } from "../../api/session.ts";
import { useTitle } from "../../parts/use-title.ts";
import { Addresses } from "./Addresses.tsx";
import { Drop } from "./Drop.tsx";
import { Kept } from "./Kept.tsx";
import { OneJob } from "./OneJob.tsx";
import { Paste } from "./Paste.tsx";
import "./add.css";

export function Add() {
  useTitle("Add reports");
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const refused = useRefusal("admin");
  const isKnown = useIsSessionKnown();
  const disabled = refused !== undefined;
  const sent = async (sending: Promise<Job>) => {
    setProblem(null);
    try {
      const job = await sending;
      setJobs((was) => [job, ...was]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  /** A spreadsheet is no report, wherever it was let fall. */
  const drop = (files: readonly File[]) => {
    const reports = files.filter((file) => !isSpreadsheet(file));
    if (reports.length > 0) void sent(sendFiles(reports));
    for (const file of files.filter(isSpreadsheet)) void sent(importFile(file));
  };
  return (
    <>
      <header className="head">
        <div>
          <h1>Add reports</h1>
          <p className="soft">
            What the record knows already is passed over; a text that changed becomes a new revision of its report.
          </p>
        </div>
      </header>
      {refused === undefined ? null : <p className="refused">{refused}</p>}
      {problem === null ? null : (
        <p role="alert" className="failed">
          {problem}
        </p>
      )}
      {jobs.length === 0 ? null : (
        <section className="jobs" aria-labelledby="jobs-head">
          <h2 id="jobs-head">What came of it</h2>
          {jobs.map((job) => (
            <OneJob key={job.id} first={job} />
          ))}
        </section>
      )}
      {isKnown ? (
        <div className="ways-in">
          <Drop sent={drop} disabled={disabled} />
          <Paste sent={(files) => void sent(sendFiles(files))} disabled={disabled} />
          <Addresses sent={(addresses) => void sent(server.ingest({ addresses }))} disabled={disabled} />
          <Kept sent={(file) => void sent(importFile(file))} disabled={disabled} />
        </div>
      ) : null}
    </>
  );
}
