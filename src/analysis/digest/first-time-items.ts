/** Subjects and projects that two sides took up for the first time. */

import { listed } from "../../shared/in-words/listed.ts";
import { keyInWords, sideName } from "../../shared/in-words/names.ts";
import type { Citation } from "../brief/brief.ts";
import type { Proofs } from "../brief/proofs.ts";
import type { DigestItem } from "./digest.ts";
import { whereAndWhen } from "./in-words.ts";
import { type Items, proof } from "./make-item.ts";
import { type MeetingNews, type News, newlyTold } from "./news.ts";

/** So many meetings must be known, or what is new to the record will hardly be new to the sides. */
const ENOUGH = 5;

/** Told of nearly every meeting, in so many words or not: that it was not said before says nothing. */
const VAGUE: ReadonlySet<string> = new Set([
  "political-dialogue",
  "international-issues",
  "regional-issues",
  "multilateral-cooperation",
  "economy",
]);

interface Tools {
  readonly items: Items;
  readonly proofs: Proofs;
  readonly news: News;
}

/** `meetings`: those with something new; a subject is told of the earliest of them that has it. */
export function firstTimeItems(meetings: readonly MeetingNews[], { items, proofs, news }: Tools): DigestItem[] {
  const dyads = new Map<string, MeetingNews[]>();
  for (const one of meetings) {
    const { parties, status, date } = one.meeting;
    if (parties.length !== 2 || status !== "held" || date === null) continue;
    const key = parties.join(" ");
    dyads.set(key, [...(dyads.get(key) ?? []), one]);
  }
  return [...dyads].flatMap(([key, of]) => {
    const [a, b] = key.split(" ") as [string, string];
    const before = news.before(a, b);
    if (before.meetings < ENOUGH) return [];
    const topics = new Set(before.topics);
    const projects = [...before.projects];
    return of
      .toSorted((x, y) => (x.meeting.date! < y.meeting.date! ? -1 : 1))
      .flatMap((one): DigestItem[] => {
        const where = whereAndWhen(one.meeting);
        const detail = `not told of ${sideName(a)} and ${sideName(b)} at any of the ${before.meetings} meetings known before`;
        const firstTopics = proofs
          .valuesOf(newlyTold(one), "topic")
          .filter((topic) => !topics.has(topic) && !VAGUE.has(topic));
        const firstProjects = distinctProjects(
          proofs
            .valuesOf(newlyTold(one), "project")
            .filter((name) => !projects.some((known) => isOneProject(known, name))),
        );
        for (const topic of firstTopics) topics.add(topic);
        projects.push(...firstProjects);
        return [
          ...told(one, "topic", firstTopics, proofs).map(({ values, citations }) =>
            items.make({
              news: one,
              kind: "first-topic",
              title: `First time on ${listed(values.map(keyInWords))}, ${where}`,
              detail,
              importance: 2,
              about: values.map((value) => [a, b, value]) as [string[], ...string[][]],
              citations,
            }),
          ),
          ...told(one, "project", firstProjects, proofs).map(({ values, citations }) =>
            items.make({
              news: one,
              kind: "first-project",
              title: `${listed(values)} named for the first time, ${where}`,
              detail,
              importance: 2,
              about: values.map((value) => [a, b, projectKey(value)]) as [string[], ...string[][]],
              citations,
            }),
          ),
        ];
      });
  });
}

/** Those of the values that some report proves, all in one item. */
function told(news: MeetingNews, property: string, values: readonly string[], proofs: Proofs) {
  const meeting = newlyTold(news);
  const proven = values.flatMap((value) => {
    const found = proofs.of(meeting, property, value, value);
    return found ? [{ value, citation: found.by[0] }] : [];
  });
  const citations = proof(distinct(proven.map(({ citation }) => citation)));
  return citations ? [{ values: proven.map(({ value }) => value), citations }] : [];
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((one) => [`${one.revision} ${one.start} ${one.end}`, one])).values()];
}

/** "the Southern Gas Corridor (SGC) project" and "Southern Gas Corridor" are one. */
function isOneProject(a: string, b: string): boolean {
  const [one, other] = [projectKey(a), projectKey(b)];
  return one.includes(other) || other.includes(one);
}

function distinctProjects(names: readonly string[]): string[] {
  return names.filter((name, at) => !names.slice(0, at).some((earlier) => isOneProject(earlier, name)));
}

function projectKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\([^()]*\)|\b(?:the|project|projects)\b/gu, " ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
