/** Reports into the record: files dropped, text pasted, addresses; progress, and what came of each. */
import { useState } from "react";
import { server } from "../../api/ask.ts";
import { importFile, isSpreadsheet, type Job, sendFiles, understandFile } from "../../api/jobs.ts";
import { useIsSessionKnown, useRefusal } from "../../api/session.ts";
import { useTitle } from "../../parts/use-title.ts";
import { Addresses } from "./Addresses.tsx";
import { Drop } from "./Drop.tsx";
import { Imported } from "./Imported.tsx";
import { Kept } from "./Kept.tsx";
import { OneJob } from "./OneJob.tsx";
import { Paste } from "./Paste.tsx";
import "./add.css";

interface Sent {
  readonly job: Job;
  /** A spreadsheet of which it is only told how it would be taken: it is sent again when somebody wants it. */
  readonly file?: File;
}

export function Add() {
  useTitle("Add reports");
  const [all, setAll] = useState<readonly Sent[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const refused = useRefusal("admin");
  const isKnown = useIsSessionKnown();
  const disabled = refused !== undefined;
  /** `inPlaceOf`: id of the job that only told how it would be taken. */
  const sent = async (sending: Promise<Job>, file?: File, inPlaceOf?: string) => {
    setProblem(null);
    try {
      const job = await sending;
      setAll((was) => [{ job, ...(file && { file }) }, ...was.filter((one) => one.job.id !== inPlaceOf)]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const take = (file: File) => void (isSpreadsheet(file) ? sent(understandFile(file), file) : sent(importFile(file)));
  /** A spreadsheet is no report, wherever it was let fall. */
  const drop = (files: readonly File[]) => {
    const reports = files.filter((file) => !isSpreadsheet(file));
    if (reports.length > 0) void sent(sendFiles(reports));
    for (const file of files.filter(isSpreadsheet)) take(file);
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
      {all.length === 0 ? null : (
        <section className="jobs" aria-labelledby="jobs-head">
          <h2 id="jobs-head">What came of it</h2>
          {all.map(({ job, file }) => (
            <OneJob
              key={job.id}
              first={job}
              {...(file && { take: () => void sent(importFile(file), undefined, job.id) })}
            />
          ))}
        </section>
      )}
      {isKnown ? (
        <div className="ways-in">
          <Drop sent={drop} disabled={disabled} />
          <Paste sent={(files) => void sent(sendFiles(files))} disabled={disabled} />
          <Addresses sent={(addresses) => void sent(server.ingest({ addresses }))} disabled={disabled} />
          <Kept sent={take} disabled={disabled} />
          <Imported disabled={disabled} />
        </div>
      ) : null}
    </>
  );
}
