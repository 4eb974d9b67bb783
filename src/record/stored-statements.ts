/** The statements of a revision as rows → as they were made, with the words they rest on and the reports that settled them. */
import type { Evidence } from "../extraction/reading.ts";
import type { Statement } from "./statement.ts";
import type { Prepared, RecordStore } from "./store/record-store.ts";

type StatementRow = Omit<Statement, "evidence" | "reports"> & { readonly number: number };
type EvidenceRow = Omit<Evidence, "field"> & { readonly statement: number; readonly field: string };
interface RelianceRow {
  readonly statement: number;
  readonly report: string;
}

export class StoredStatements {
  readonly #statements: Prepared<StatementRow>;
  readonly #evidence: Prepared<EvidenceRow>;
  readonly #reliance: Prepared<RelianceRow>;

  /** `reports`: whether documents that settled a value are given by the names that people know, or by their ids. */
  constructor(store: RecordStore, reports: "name" | "id") {
    this.#statements = store.sql(
      "select number, subject, property, value, basis, because from statement where revision = ? order by number",
    );
    this.#evidence = store.sql(
      `select statement, field, start, "end", quote, rule from evidence where revision = ? order by statement, number`,
    );
    this.#reliance = store.sql(
      `select l.statement, d.${reports} as report from reliance l join document d on d.key = l.document
        where l.revision = ? order by l.statement, l.number`,
    );
  }

  /** In their order. */
  of(revision: number): Statement[] {
    const evidence = new Map<number, Evidence[]>();
    for (const { statement, field, ...rest } of this.#evidence.all(revision)) {
      const known = evidence.get(statement) ?? [];
      known.push(field === "text" ? rest : ({ field, ...rest } as Evidence));
      evidence.set(statement, known);
    }
    const reports = new Map<number, string[]>();
    for (const { statement, report } of this.#reliance.all(revision))
      reports.set(statement, [...(reports.get(statement) ?? []), report]);
    return this.#statements.all(revision).map(({ number, ...statement }) => ({
      ...statement,
      ...(reports.has(number) && { reports: reports.get(number)! }),
      evidence: evidence.get(number) as never,
    }));
  }
}
