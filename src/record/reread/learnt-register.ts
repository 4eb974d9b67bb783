/**
 * The register that a record has learnt: who held which office for whom, when, by which of its reports.
 *
 * It comes from what the latest texts attest when each is read by itself, and from nothing that a register settled. So it is the same
 * after a reading with it as it was before, and reading again twice changes nothing the second time.
 */
import { HolderLearner } from "../../extraction/register/learn-register.ts";
import type { KnownHolder, KnownHolders, KnownReport } from "../../extraction/register/register.ts";
import { sha256 } from "../ids.ts";
import type { Attested } from "../ingest/kept-reading.ts";
import type { RecordStore } from "../store/record-store.ts";

export interface LearntRegister extends KnownHolders {
  /** Twelve hexadecimal digits: the same for the same entries. */
  readonly mark: string;
}

interface Row extends Attested {
  readonly revision: number;
  /** Id of the document: names may be given twice. */
  readonly id: string;
  readonly called: string;
}

interface AttestingReport extends KnownReport {
  readonly called: string;
  readonly as: string;
  readonly title: string;
}

/** `fresh`: what texts attest, by the keys of their revisions, in place of what is stored of them. */
export function learntRegister(store: RecordStore, fresh: ReadonlyMap<number, readonly Attested[]>): LearntRegister {
  const learner = new HolderLearner<AttestingReport>();
  const add = (id: string, called: string, { country, rank, as, title, day }: Attested) =>
    learner.add({ country, rank, report: { id, called, day, as, title } });
  for (const row of attestations(store)) if (!fresh.has(row.revision)) add(row.id, row.called, row);
  const document = store.sql<{ id: string; called: string }>(
    "select d.id, d.name as called from revision r join document d on d.key = r.document where r.key = ?",
  );
  for (const [revision, attested] of fresh) {
    if (attested.length === 0) continue;
    const { id, called } = document.get(revision)!;
    for (const one of attested) add(id, called, one);
  }
  const entries = learner.entries().map(asKnown);
  return { entries, mark: sha256(JSON.stringify(entries)).toString("hex").slice(0, 12) };
}

function attestations(store: RecordStore): Row[] {
  return store
    .sql<Row>(
      `select a.revision, a.country, a.rank, a.name as "as", a.title, a.day, d.id, d.name as called
         from attestation a join revision r on r.key = a.revision join document d on d.key = r.document
        where not exists (select 1 from revision later where later.document = r.document and later.number > r.number)`,
    )
    .all();
}

/** What is looked up of an entry; threads are given no more. */
function asKnown({ name, writings, country, rank, office, reports }: KnownHolder): KnownHolder {
  return {
    name,
    writings,
    country,
    rank,
    office,
    reports: reports.map(({ id, day, called }) => ({
      id,
      day,
      ...(called !== id && called !== undefined && { called }),
    })),
  };
}
