/** A record without reports: the samples by one press, or files let fall here. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { server } from "../../api/ask.ts";
import { type Job, sendFiles } from "../../api/jobs.ts";
import { useRefusal } from "../../api/session.ts";
import { Drop } from "../add/Drop.tsx";
import { OneJob } from "../add/OneJob.tsx";
import "../add/add.css";

export function Empty() {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const refused = useRefusal("admin");
  const send = async (sending: Promise<Job>) => {
    setProblem(null);
    try {
      const job = await sending;
      setJobs((was) => [job, ...was]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const busy = refused !== undefined;
  return (
    <div className="empty">
      <h2>Nothing has been read into this record yet</h2>
      {refused === undefined ? null : <p className="refused">{refused}</p>}
      <div className="beginnings">
        <section className="beginning" aria-labelledby="samples-head">
          <h3 id="samples-head">To look around first</h3>
          <p>
            Some thirty invented reports in the manner of ministries and agencies come with Chancery. They are read in a
            few seconds; a record of your own is best begun in another file.
          </p>
          <button
            type="button"
            className="button first"
            disabled={busy || jobs.length > 0}
            onClick={() => void send(server.ingest({ samples: true }))}
          >
            Read the samples
          </button>
        </section>
        <Drop disabled={busy} sent={(files) => void send(sendFiles(files))} />
      </div>
      {problem === null ? null : (
        <p role="alert">
          <span className="chip gone">{problem}</span>
        </p>
      )}
      {jobs.map((job) => (
        <OneJob key={job.id} first={job} />
      ))}
      <p className="soft small">
        A text to paste, or addresses of web pages: <Link to="/add">all ways to add reports</Link>. On a command line:{" "}
        <code>chancery ingest FOLDER</code>.
      </p>
    </div>
  );
}
