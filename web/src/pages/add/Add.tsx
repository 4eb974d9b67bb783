/** Reports into the record: files dropped, text pasted, addresses; progress, and what came of each. */
import { Link } from "@tanstack/react-router";
import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { server } from "../../api/ask.ts";
import { type Job, sendFiles } from "../../api/jobs.ts";
import { useTitle } from "../../parts/use-title.ts";
import { OneJob } from "./OneJob.tsx";
import "./add.css";

export function Add() {
  useTitle("Add reports");
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const sent = async (sending: Promise<Job>) => {
    setProblem(null);
    try {
      const job = await sending;
      setJobs((was) => [job, ...was]);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <h1>Add reports</h1>
      <p className="soft">
        Text, saved web pages, or JSONL with a report a line. What the record knows already is passed over; a text that
        changed becomes a new revision.
      </p>
      {problem === null ? null : (
        <p role="alert">
          <span className="chip gone">{problem}</span>
        </p>
      )}
      <div className="ways-in">
        <Drop sent={(files) => void sent(sendFiles(files))} />
        <Paste sent={(files) => void sent(sendFiles(files))} />
        <Addresses sent={(addresses) => void sent(server.ingest({ addresses }))} />
      </div>
      {jobs.length > 0 ? <h2>What came of it</h2> : null}
      {jobs.map((job) => (
        <OneJob key={job.id} first={job} />
      ))}
      <p className="soft">
        Then: <Link to="/">the relations</Link> of the record.
      </p>
    </>
  );
}

function Drop({ sent }: { readonly sent: (files: readonly File[]) => void }) {
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) sent(files);
  };
  return (
    <section
      className="way drop"
      data-over={over}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <h2>Files</h2>
      <p className="soft">Drop them here, or</p>
      <button type="button" className="button first" onClick={() => field.current?.click()}>
        Choose files
      </button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label="Files"
        accept=".txt,.html,.htm,.jsonl,.json,.md"
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) sent([...target.files]);
          target.value = "";
        }}
      />
    </section>
  );
}

function Paste({ sent }: { readonly sent: (files: readonly File[]) => void }) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string) => String(form.get(name) ?? "").trim() || null;
    const text = field("text");
    if (text === null) return;
    const id = field("name") ?? `pasted-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}`;
    const report = { id, title: null, published: field("published"), url: null, publisher: field("publisher"), text };
    sent([new File([`${JSON.stringify(report)}\n`], `${id}.jsonl`, { type: "application/jsonl" })]);
    event.currentTarget.reset();
  };
  return (
    <form className="way" onSubmit={send} aria-label="Pasted text">
      <h2>A text</h2>
      <label>
        <span className="soft small">Text of a report</span>
        <textarea className="field" name="text" rows={5} required />
      </label>
      <label>
        <span className="soft small">Outlet</span>
        <input className="field" name="publisher" />
      </label>
      <label>
        <span className="soft small">Published on</span>
        <input className="field" name="published" placeholder="2025-07-22" pattern="\d{4}(-\d{2}){0,2}" />
      </label>
      <label>
        <span className="soft small">What to call it</span>
        <input className="field" name="name" />
      </label>
      <button type="submit" className="button first">
        Read it
      </button>
    </form>
  );
}

function Addresses({ sent }: { readonly sent: (addresses: readonly string[]) => void }) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const addresses = String(new FormData(event.currentTarget).get("addresses")).split(/\s+/u).filter(Boolean);
    if (addresses.length > 0) sent(addresses);
  };
  return (
    <form className="way" onSubmit={send} aria-label="Addresses">
      <h2>Addresses</h2>
      <label>
        <span className="soft small">Web pages, one a line; fetched as each site's robots.txt allows</span>
        <textarea className="field" name="addresses" rows={5} required placeholder="https://" />
      </label>
      <button type="submit" className="button first">
        Fetch them
      </button>
    </form>
  );
}
