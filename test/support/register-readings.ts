/** Readings as far as a register looks at them, each saying of some people which office they hold for whom. */
import type { Support } from "../../src/extraction/reading.ts";
import type { RegisterSource } from "../../src/extraction/register/learn-register.ts";
import type { Rank } from "../../src/shared/vocabulary.ts";

export interface Told {
  readonly name: string;
  readonly country: string | null;
  readonly rank?: Rank;
  readonly office?: string | null;
  /** What of it is worked out and not said. */
  readonly inferred?: "country" | "rank";
}

type Status = RegisterSource["meetings"][number]["status"];

export function readingOf(
  id: string,
  published: string | null,
  told: readonly Told[],
  meeting: { date?: string | null; status?: Status } = {},
): RegisterSource {
  const { date = null, status = "held" } = meeting;
  const cited = (quote: string, basis: Support["basis"] = "said"): Support => ({
    basis,
    evidence: [{ start: 0, end: quote.length, quote, rule: "test" }],
  });
  return {
    id,
    reader: "test-reader/1",
    document: { published },
    meetings: [
      {
        parties: [],
        kind: "meeting",
        status,
        date,
        place: { country: null, city: null },
        formats: [],
        participants: told.map(
          ({ name, country, rank = "foreign-minister", office = "Foreign Minister", inferred }) => ({
            name,
            country,
            rank,
            office,
            support: {
              name: cited(name),
              country: cited(country ?? "-", inferred === "country" ? "inferred" : "said"),
              rank: cited(office ?? "-", inferred === "rank" ? "inferred" : "said"),
            },
          }),
        ),
        topics: [],
        projects: [],
        organisations: [],
        documents: [],
        support: {},
      },
    ],
  };
}
