/** People and their offices, as lines. */
import type { NetworkAnswer } from "../../operations/find-network.ts";
import type { OfficeTerm } from "../../operations/find-offices.ts";
import type { PersonLine } from "../../operations/find-people.ts";
import type { PersonAnswer } from "../../operations/find-person.ts";
import type { PostLine } from "../../operations/find-posts.ts";
import { quotation, said } from "../words.ts";
import { meetingHead } from "./meetings.ts";
import { counted, dotted, key, type Sources, type Told } from "./told.ts";

export function people(lines: readonly PersonLine[]): Told {
  const [first] = lines;
  return {
    head: [lines.length === 0 ? "no people like that" : "people, those in most reports first"],
    items: lines.map((line) => [personHead(line)]),
    next: first
      ? [{ tool: "person", input: { person: first.id }, why: "one of them: writings, offices, meetings" }]
      : [],
  };
}

function personHead({ id, name, country, rank, office, first, last, meetings, reports }: PersonLine): string {
  return dotted(
    `person ${key(id)}`,
    said(name),
    country ?? "side not known",
    key(rank),
    office !== null && said(office),
    counted(meetings, "meeting"),
    counted(reports, "report"),
    `told of from ${key(first)} to ${key(last)}`,
  );
}

export function person(answer: PersonAnswer, sources: Sources): Told {
  const {
    person: who,
    writings,
    offices: held,
    meetings,
    counterparts,
    because,
    judged,
    namesakes,
    said: sayings,
  } = answer;
  const [latest] = meetings;
  return {
    head: [
      personHead(who),
      ...judged.map(
        ({ property, value, by, was }) =>
          `  judged: ${key(property)} is ${value === null ? "not told" : said(value)}, by ${said(by)}${was === null ? "" : `; was ${said(was)}`}`,
      ),
      `  writings: ${writings
        .slice(0, 12)
        .map(({ name, reports }) => `${said(name)} (${reports})`)
        .join(", ")}`,
      ...because
        .slice(0, 5)
        .map(
          ({ a, b, because: why }) => `  taken for one person: ${said(a)} and ${said(b)}: ${said(why.join("; "), 200)}`,
        ),
      ...namesakes
        .slice(0, 5)
        .map(({ id, name, country }) => `  not to be taken for: ${dotted(`person ${key(id)}`, said(name), country)}`),
    ],
    items: [
      ...held.map((term) => [`office: ${termOf(term)}`]),
      ...counterparts
        .slice(0, 8)
        .map(({ id, name, country, office, meetings: times }) => [
          `met most often: ${dotted(`person ${key(id)}`, said(name), country, office !== null && said(office), counted(times, "meeting"))}`,
        ]),
      ...meetings.map((one) => [
        `${meetingHead(one)} ${one.documents
          .slice(0, 3)
          .map((name) => sources.at(name))
          .join("")}`,
      ]),
      ...sayings
        .slice(0, 12)
        .map(({ meeting, date, act, document, quote }) => [
          `${key(act)} at meeting ${key(meeting)}, day ${key(date)} ${sources.at(document)}`,
          quotation(quote),
        ]),
    ],
    next: latest ? [{ tool: "meeting", input: { meeting: latest.id }, why: "the latest meeting, with the words" }] : [],
  };
}

function termOf({
  country,
  title,
  rank,
  holder,
  first,
  last,
  reports,
  predecessor,
  successor,
  overlaps,
  doubtful,
  firm,
}: OfficeTerm): string {
  return dotted(
    `${said(title)} of ${key(country)} (${key(rank)})`,
    `${said(holder.name)} person ${key(holder.id)}`,
    first === null && last === null
      ? "on days not known"
      : `reports place them there from ${key(first)} to ${key(last)}; the term may be longer`,
    counted(reports, "report"),
    predecessor && `before: ${said(predecessor.name)}`,
    successor && `after: ${said(successor.name)}`,
    overlaps.length > 0 && `told of at the same time: ${overlaps.map(({ name }) => said(name)).join(", ")}`,
    doubtful && `doubtful: in the time of ${said(doubtful.name)}`,
    !firm && "the side is worked out, not said",
  );
}

export function posts(lines: readonly PostLine[], sources: Sources): Told {
  const known = lines.find(({ people }) => people.length > 0)?.people[0];
  return {
    head: [
      lines.length === 0
        ? "no imported list has a post of that side; offices tells what reports say"
        : "posts as imported lists have them: what a list says, and no report",
    ],
    items: lines.map(({ title, name, also, from, to, list, document, evidence, people }) => [
      dotted(
        `post ${said(title)}`,
        said(name),
        also.length > 0 && `also ${also.map((one) => said(one)).join(", ")}`,
        `from ${key(from)} to ${key(to)}`,
        `list ${said(list)} ${sources.at(document)}`,
        people.length > 0 &&
          `in reports: ${people.map(({ id, name: of }) => `person ${key(id)} ${said(of)}`).join(", ")}`,
      ),
      quotation(evidence.quote),
    ]),
    next: known ? [{ tool: "person", input: { person: known.id }, why: "what reports tell of one of them" }] : [],
  };
}

export function offices(terms: readonly OfficeTerm[]): Told {
  const [first] = terms;
  return {
    head: [
      terms.length === 0
        ? "no offices like that: only what reports say counts"
        : "offices and who held them, as reports tell",
    ],
    items: terms.map((term) => [`office: ${termOf(term)}`]),
    next: first ? [{ tool: "person", input: { person: first.holder.id }, why: "one of them in full" }] : [],
  };
}

const ONE = { people: "person", offices: "office", countries: "side" } as const;

export function network({ of, parties, meetings, people: found, pairs, more }: NetworkAnswer): Told {
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const named = (id: string) => dotted(`${ONE[of]} ${key(id)}`, names.has(id) && said(names.get(id)!));
  return {
    head: [
      `who met whom at ${counted(meetings, "meeting")}${parties.length === 0 ? "" : ` of ${parties.map(key).join(", ")}`}: ${of}, those at most of them first, then pairs${more > 0 ? `; ${more} more ${of}` : ""}`,
    ],
    items: [
      ...found.map(({ id, country, rank, office, meetings: times }) => [
        dotted(
          named(id),
          country,
          rank !== null && key(rank),
          office !== null && said(office),
          counted(times, "meeting"),
        ),
      ]),
      ...pairs.map(({ a, b, meetings: times, first, last, latest }) => [
        `met: ${dotted(`${named(a)} and ${named(b)}`, counted(times, "time"), `from ${key(first)} to ${key(last)}`, `latest meeting ${key(latest)}`)}`,
      ]),
    ],
    next: pairs[0]
      ? [{ tool: "meeting", input: { meeting: pairs[0].latest }, why: "the latest meeting of the first pair" }]
      : [],
  };
}
