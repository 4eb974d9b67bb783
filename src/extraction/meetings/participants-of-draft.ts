/** People who took part → how they are given: name, country, office, rank, in the order of the text, each with its grounds. */
import type { Document } from "../../documents/document.ts";
import type { Span } from "../../documents/span.ts";
import { cite } from "../cite.ts";
import type { Person } from "../coreference/people-of-document.ts";
import type { Layers } from "../layers.ts";
import { spanOf } from "../lookup.ts";
import { type OfficeFinding, rankOf } from "../mentions/offices.ts";
import type { PersonMention } from "../mentions/people.ts";
import { type ParticipantReading, RANKS, type Rank, type Support } from "../reading.ts";
import type { CountryChoice } from "../weighing/country-of-person.ts";
import type { Settled } from "../weighing/register-witness.ts";
import { isRankOfArms, namesNoOffice, officeOfCounterpart } from "./office-of-counterpart.ts";
import { rankByWhatIsLed } from "./rank-by-what-is-led.ts";
import type { ReportAtHand } from "./reading-of-draft.ts";

export function participantsOf(report: ReportAtHand, present: readonly number[]): ParticipantReading[] {
  const { people } = report.layers.people;
  return present
    .map((id) => people[id]!)
    .filter(({ name }) => name !== null)
    .sort((a, b) => a.mentions[0]! - b.mentions[0]!)
    .map((person) => participant(report, person));
}

function participant(report: ReportAtHand, person: Person): ParticipantReading {
  const { layers, choices } = report;
  const { document } = layers.annotated;
  const choice = choices[person.id]!;
  const at = nameOf(
    person.mentions.map((index) => layers.mentions[index]!),
    person.name!,
  );
  const { rank, office, support } = officeHeld(report, person, at.span);
  return {
    name: person.name!.replace(/\s+/gu, " "),
    country: choice.code,
    rank,
    office,
    support: {
      name: cite(document, "said", [at.span], at.rule),
      ...(choice.code !== null && { country: supportOfCountry(layers, choice, at.span) }),
      rank: support,
    },
  };
}

interface OfficeHeld {
  readonly rank: Rank;
  readonly office: string | null;
  readonly support: Support;
}

/** By which office somebody took part: the highest said, that of whose counterpart he is, or what the register knows. */
export function officeHeld(
  { layers, choices, witness }: ReportAtHand,
  { id, mentions }: Person,
  name: Span,
): OfficeHeld {
  const { document } = layers.annotated;
  const { code } = choices[id]!;
  const own = mentions.map((index) => layers.mentions[index]!);
  const ofBody = own.some(({ body }) => body?.type === "multilateral");
  const rankIn = (office: OfficeFinding) => rankByWhatIsLed(layers, own, office, rankOf(office, code, ofBody));
  const office = highest(own, rankIn);
  if (!office) {
    const bare = own.every(({ offices }) => offices.length === 0);
    const known = bare && code !== null ? witness?.rankOf(id, code) : undefined;
    return { rank: known?.rank ?? "other", office: null, support: withoutOffice(document, name, known) };
  }
  const shared = onlyCounterpart(own) ? officeOfCounterpart(layers, mentions) : undefined;
  if (!shared) {
    return { rank: rankIn(office), office: office.title, support: cite(document, "said", [office], office.rule) };
  }
  const because = `counterpart of ${layers.people.people[shared.of]!.name ?? "its holder"}, ${shared.office.title}`;
  const support = cite(document, "inferred", [office, shared.office], "meeting/office-of-counterpart", because);
  const rank = rankIn(shared.office);
  return { rank, office: NAMED_BY_RANK.has(rank) ? null : shared.office.title, support };
}

/** Offices whose title differs from state to state, and whose rank says all that is known of a counterpart's: no words give another. */
const NAMED_BY_RANK: ReadonlySet<Rank> = new Set<Rank>([
  "head-of-state",
  "head-of-government",
  "deputy-head-of-government",
  "foreign-minister",
  "deputy-foreign-minister",
  "speaker",
]);

function onlyCounterpart(own: readonly PersonMention[]): boolean {
  const says = (office: OfficeFinding) => !namesNoOffice(office) && !isRankOfArms(office);
  return own.some(({ counterpart }) => counterpart) && !own.some(({ offices }) => offices.some(says));
}

/** Where the fullest name stands. */
function nameOf(own: readonly PersonMention[], fullest: string): { span: Span; rule: string } {
  const mention = own.find(({ name }) => name?.text === fullest) ?? own.find(({ name }) => name !== null)!;
  const { start, end } = mention.name!;
  return { span: { start, end }, rule: mention.rule };
}

/** The office by which somebody is given: of those held, the highest, and the first of equals. */
function highest(own: readonly PersonMention[], rankIn: (office: OfficeFinding) => Rank): OfficeFinding | undefined {
  const all = own.flatMap(({ offices }) => offices).filter(({ former }) => !former);
  const held = all.filter((office) => !all.some((other) => isShortFor(office, other) || isBornWith(office, other)));
  const [first, ...others] = held;
  return others.reduce((top, office) => (order(rankIn(office)) < order(rankIn(top!)) ? office : top), first);
}

const BY_BIRTH = /^(?:sultan|prince|princess)$/iu;
const SHORT = /^(?:minister|secretary|commissioner|director)$/iu;

/** "the Minister" for a Deputy Minister or a Minister of State raises nobody. */
function isShortFor({ title }: OfficeFinding, { title: whole }: OfficeFinding): boolean {
  return title !== whole && SHORT.test(title) && whole.toLowerCase().split(" ").includes(title.toLowerCase());
}

/** "Sultan Ahmed Al Jaber, Minister of Industry", "Foreign Minister Prince Faisal": a name, or a title by birth, beside an office. */
function isBornWith({ title }: OfficeFinding, { weak }: OfficeFinding): boolean {
  return BY_BIRTH.test(title) && !weak;
}

function order(rank: Rank): number {
  // A foreign minister who is also a deputy prime minister is shown as foreign minister.
  return rank === "foreign-minister" ? RANKS.indexOf("deputy-head-of-government") - 0.5 : RANKS.indexOf(rank);
}

/** The words by which somebody is of a country: those that tell it, else the name itself. */
export function supportOfCountry({ annotated }: Layers, choice: CountryChoice, otherwise: Span): Support {
  const { basis, because, evidence, rule = "weighing/country-of-person", reports } = choice;
  const at = evidence ? spanOf(annotated, evidence.from, evidence.to) : otherwise;
  if (reports) return citeSettled(annotated.document, at, { because, reports, rule });
  return cite(annotated.document, basis, [at], rule, basis === "inferred" ? because : undefined);
}

/** What a register settled rests on these words, and on the reports that it names. */
export function citeSettled(document: Document, at: Span, { because, reports, rule }: Settled): Support {
  return { ...cite(document, "inferred", [at], rule, because), reports };
}

function withoutOffice(document: Document, name: Span, known: Settled | undefined): Support {
  return known
    ? citeSettled(document, name, known)
    : cite(document, "inferred", [name], "weighing/rank", "no office is given");
}
