/**
 * All operations, each with what the ways in need beside its description: where HTTP has it, who may ask it, and inputs that show
 * its use. Routes, OpenAPI, MCP tools, the typed client and the tests that hold them against each other are made from this list.
 */
import type { z } from "zod";
import { compare } from "./compare.ts";
import { digest } from "./digest.ts";
import { findAudit } from "./find-audit.ts";
import { findChanges } from "./find-changes.ts";
import { findCommitments } from "./find-commitments.ts";
import { findCoverage } from "./find-coverage.ts";
import { findDocuments } from "./find-documents.ts";
import { findDyads } from "./find-dyads.ts";
import { findFormulas } from "./find-formulas.ts";
import { findImports } from "./find-imports.ts";
import { findJudgements } from "./find-judgements.ts";
import { findMeeting } from "./find-meeting.ts";
import { findMeetings } from "./find-meetings.ts";
import { findNetwork } from "./find-network.ts";
import { findOffices } from "./find-offices.ts";
import { findPeople } from "./find-people.ts";
import { findPerson } from "./find-person.ts";
import { findPositions } from "./find-positions.ts";
import { findPosts } from "./find-posts.ts";
import { findQuotes } from "./find-quotes.ts";
import { findReport } from "./find-report.ts";
import { findSeries } from "./find-series.ts";
import { findSources } from "./find-sources.ts";
import { findTopics } from "./find-topics.ts";
import { importJudgements } from "./import-judgements.ts";
import { judge } from "./judge.ts";
import { makeBrief } from "./make-brief.ts";
import type { Operation } from "./operation.ts";
import { removeImport } from "./remove-import.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";

/** Each may do what those before it may. */
export const ROLES = ["reader", "reviewer", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Things of the record that is asked, for examples that name them. */
export interface KnownThings {
  /** Id of a meeting of Azerbaijan and Georgia. */
  readonly meeting: string;
  /** Id of a person. */
  readonly person: string;
  /** Name of a document. */
  readonly report: string;
}

export interface Example<Input> {
  /** What it asks, in words. */
  readonly asks: string;
  readonly input: (known: KnownThings) => Input;
}

export interface Listed<Input = never> {
  // Each has a shape and an answer of its own; whoever runs it gives the input that its schema takes.
  readonly operation: Operation<z.ZodObject, unknown>;
  /** A change writes, and is asked by POST. */
  readonly kind: "question" | "change";
  /** Who may ask it, at least. */
  readonly role: Role;
  /** Below /api; {names} are fields of the input, the other fields are parameters of the query. */
  readonly path: string;
  /** Whether a model may have it, too. Default: it may. */
  readonly models: boolean;
  readonly examples: readonly Example<Input>[];
}

/** In two steps, so that the examples are held against the operation's own input. */
function listed<Shape extends z.ZodObject, Answer>(operation: Operation<Shape, Answer>) {
  return (
    {
      path,
      kind = "question",
      role = "reader",
      models = true,
    }: Pick<Listed, "path"> & Partial<Pick<Listed, "kind" | "role" | "models">>,
    ...examples: readonly Example<z.input<Shape>>[]
  ): Listed => ({
    operation: operation as unknown as Listed["operation"],
    ...{ path, kind, role, models },
    examples: examples as Listed["examples"],
  });
}

const sides = ["AZ", "GE"];

export const CATALOGUE: readonly Listed[] = [
  listed(findDyads)({ path: "/dyads" }, { asks: "which pairs of sides the record has", input: () => ({ limit: 10 }) }),
  listed(findMeetings)(
    { path: "/meetings" },
    { asks: "meetings of Azerbaijan and Georgia since 2024", input: () => ({ parties: sides, since: "2024" }) },
  ),
  listed(findMeeting)(
    { path: "/meetings/{meeting}" },
    { asks: "one meeting, with the words of each report", input: ({ meeting }) => ({ meeting }) },
  ),
  listed(compare)(
    { path: "/meetings/{meeting}/accounts" },
    { asks: "what each account of a meeting tells and leaves out", input: ({ meeting }) => ({ meeting }) },
  ),
  listed(findPeople)(
    { path: "/people" },
    { asks: "people on the side of Georgia", input: () => ({ side: "GE", limit: 10 }) },
  ),
  listed(findPerson)(
    { path: "/people/{person}" },
    { asks: "one person: writings, offices, meetings", input: ({ person }) => ({ person }) },
  ),
  listed(findOffices)(
    { path: "/offices" },
    { asks: "foreign ministers of Georgia", input: () => ({ side: "GE", rank: "foreign-minister" }) },
  ),
  listed(findPosts)(
    { path: "/offices/listed" },
    { asks: "posts of Georgia by imported lists", input: () => ({ side: "GE" }) },
  ),
  listed(findSeries)({ path: "/series" }, { asks: "rounds and sessions in order", input: () => ({ sides }) }),
  listed(findNetwork)(
    { path: "/network" },
    { asks: "who met whom how often", input: () => ({ parties: sides, limit: 20 }) },
  ),
  listed(findSources)({ path: "/sources" }, { asks: "which outlets the record has, and of when", input: () => ({}) }),
  listed(findCoverage)({ path: "/coverage" }, { asks: "which months were collected", input: () => ({ sides }) }),
  listed(search)(
    { path: "/search" },
    { asks: "reports with words in them", input: () => ({ words: "energy transport", limit: 5 }) },
  ),
  listed(findReport)(
    { path: "/reports/{report}" },
    { asks: "a report with all that was read from it", input: ({ report }) => ({ report }) },
  ),
  listed(findQuotes)(
    { path: "/quotes/{id}" },
    {
      asks: "the words that the date of a meeting rests on",
      input: ({ meeting }) => ({ id: meeting, property: "date" }),
    },
  ),
  listed(findChanges)(
    { path: "/changes" },
    { asks: "what changed since the meeting before", input: () => ({ sides, limit: 1 }) },
  ),
  listed(findFormulas)({ path: "/formulas" }, { asks: "what is said again and again", input: () => ({ sides }) }),
  listed(findTopics)({ path: "/topics" }, { asks: "topics by meetings", input: () => ({ sides }) }),
  listed(findCommitments)({ path: "/commitments" }, { asks: "what was promised", input: () => ({ sides }) }),
  listed(findDocuments)({ path: "/agreements" }, { asks: "agreements and drafts", input: () => ({ sides }) }),
  listed(findPositions)(
    { path: "/positions" },
    { asks: "what Georgia said on energy", input: () => ({ side: "GE", on: "energy" }) },
  ),
  listed(makeBrief)({ path: "/brief" }, { asks: "a brief on two sides", input: () => ({ sides }) }),
  listed(digest)(
    { path: "/digest" },
    { asks: "what is new since a day", input: () => ({ watched: [sides], since: "2025-07-01" }) },
  ),
  listed(review)({ path: "/review" }, { asks: "what a person should look at", input: () => ({ limit: 5 }) }),
  listed(findJudgements)({ path: "/judgements" }, { asks: "what people judged", input: () => ({}) }),
  listed(judge)(
    { path: "/judgements", kind: "change", role: "reviewer" },
    {
      asks: "correct the kind of a meeting",
      input: ({ meeting }) => ({
        verdict: "correct",
        about: [meeting],
        property: "kind",
        value: "visit",
        by: "desk",
        at: "2026-01-31T12:00:00Z",
      }),
    },
  ),
  listed(importJudgements)(
    { path: "/judgements/import", kind: "change", role: "admin" },
    { asks: "take in judgements of another desk", input: () => ({ judgements: [] }) },
  ),
  listed(findImports)({ path: "/imports" }, { asks: "which lists and words were imported", input: () => ({}) }),
  listed(removeImport)(
    // Text of reports could talk a model into taking a desk's own list out.
    { path: "/imports/remove", kind: "change", role: "admin", models: false },
    { asks: "take a list out again", input: () => ({ source: "Desk list" }) },
  ),
  listed(findAudit)(
    { path: "/audit", role: "admin" },
    { asks: "who had the record changed", input: () => ({ limit: 20 }) },
  ),
];
