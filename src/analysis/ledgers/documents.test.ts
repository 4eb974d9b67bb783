import { describe, expect, test } from "vitest";
import type { PaperStage } from "../../shared/vocabulary.ts";
import { tellHistory } from "../testing.ts";
import { documentsOf } from "./documents.ts";
import type { PaperTold } from "./told.ts";

function paper(title: string, stage: PaperStage, published: string, sides: readonly string[] = []): PaperTold {
  const { meeting } = tellHistory({ sides: ["AZ", "GE"], meetings: [{ day: published, accounts: [] }] }).meetings[0]!;
  const words = {
    ref: "r1:1",
    field: "text",
    start: 0,
    end: title.length,
    quote: title,
    document: "d",
    title: null,
    publisher: "Example Wire",
    published,
    url: null,
    revision: "r1",
    meeting: published,
    day: published,
  };
  return {
    title,
    stage,
    date: null,
    sides,
    words,
    told: { ...words, quote: stage },
    account: null,
    meeting: { ...meeting, id: published },
  };
}

function ledger(...papers: PaperTold[]): string[] {
  return documentsOf(papers, ["AZ", "GE"]).map(
    ({ title, stage, stages }) => `${title}: ${stage} <- ${stages.map(({ stage }) => stage).join(" ")}`,
  );
}

describe("one document over several reports", () => {
  test("is told by the words of its title, whichever of the sides it names, with its stages in order of time", () => {
    expect(
      ledger(
        paper("Azerbaijan-Georgia Air Services Agreement", "signed", "2025-01-16", ["AZ", "GE"]),
        paper("draft agreement on air services", "drafted", "2024-05-20"),
        paper("Air Services Agreement", "in-force", "2025-07-22"),
      ),
    ).toEqual(["Azerbaijan-Georgia Air Services Agreement: in-force <- drafted signed in-force"]);
  });

  test("is not one of another kind, nor one that shares only the sides' names", () => {
    expect(
      ledger(
        paper("memorandum on tourism", "signed", "2024-05-20"),
        paper("agreement on tourism", "negotiated", "2025-01-16"),
        paper("Azerbaijan-Georgia Transit Agreement", "signed", "2025-07-22", ["AZ", "GE"]),
      ),
    ).toHaveLength(3);
  });

  test("an agreement without a name is that which the reports of its meeting name", () => {
    expect(
      ledger(paper("agreement", "signed", "2024-05-20"), paper("Transit Agreement", "signed", "2024-05-20")),
    ).toEqual(["Transit Agreement: signed <- signed"]);
  });

  test("others' documents are left out", () => {
    expect(ledger(paper("agreement between Armenia and Iran", "signed", "2024-05-20", ["AM", "IR"]))).toEqual([]);
  });
});
