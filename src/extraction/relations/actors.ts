/**
 * Actors: people, countries and bodies by name, delegations, groups ("the two ministers", "both sides"), pronouns.
 *
 *   [person President A] received [delegation a delegation from Japan]; [group both sides] … [pronoun they]
 */
import type { Annotated } from "../annotated.ts";
import type { BodyMention, CountryMention } from "../mention.ts";
import type { PersonMention } from "../mentions/people.ts";
import type { Actor, ActorKind } from "./actor.ts";
import { Barring } from "./barring.ts";
import { sideOfBody, sideOfCountry } from "./countries-as-sides.ts";
import { Delegations } from "./delegations.ts";
import { Groups } from "./groups.ts";

export interface ActorInput {
  readonly annotated: Annotated;
  readonly mentions: readonly PersonMention[];
  readonly countries: readonly CountryMention[];
  readonly bodies: readonly BodyMention[];
  /** For each person mention its person, -1 for nobody. */
  readonly personOf: readonly number[];
}

/** What an actor is, before it is known whether it is barred, possessive, led by somebody. */
export interface ActorSpec {
  readonly from: number;
  readonly to: number;
  readonly kind: ActorKind;
  readonly codes?: readonly string[];
  readonly mention?: number;
}

/** Actors of the whole document, by first token; where two claim the same words, the surer kind has them. */
export function findActors(input: ActorInput): Actor[] {
  const { annotated, mentions, countries, bodies } = input;
  const { tokens } = annotated;
  const barring = new Barring(annotated);
  const groups = new Groups(annotated);
  const delegations = new Delegations(input);
  const mentionAt = new Map(mentions.map(({ from }, index) => [from, index]));
  const actors: Actor[] = [];
  /** A flag for each token that an actor has. */
  const used = new Uint8Array(tokens.length);
  /** Index of the actor that begins at a token. */
  const byFirst = new Map<number, number>();

  mentions.forEach((mention, index) => {
    if (isSomebody(mention, input.personOf[index]!, groups)) add(personActor(mention, index));
  });
  tokens.forEach((_, index) => {
    if (used[index] === 0) add(delegations.at(index, used));
  });
  for (const country of countries) if (used[country.from] === 0) addCountry(sideOfCountry(annotated, country));
  for (const body of bodies) if (used[body.from] === 0) add(sideOfBody(annotated, body));
  for (const sentence of annotated.sentences) {
    for (let index = sentence.from; index < sentence.to; index++)
      if (used[index] === 0) add(unlessTaken(groups.at(index, sentence.from)));
  }
  return actors.sort((a, b) => a.from - b.from);

  /** "the [Ambassadors of Iran and Oman]": no group of those named before. */
  function unlessTaken(spec: ActorSpec | null): ActorSpec | null {
    return spec && used.subarray(spec.from, spec.to).includes(1) ? null : spec;
  }

  /** "leaders of the Czech parliament": those who stand there already are of that country. */
  function addCountry(spec: ActorSpec | null): void {
    if (!spec || used[spec.from] === 0) {
      add(spec);
      return;
    }
    const head = byFirst.get(spec.from);
    if (head === undefined) return;
    const { kind, codes } = actors[head]!;
    if (kind === "plural" && codes.length === 0)
      actors[head] = { ...actors[head]!, to: spec.to, codes: spec.codes ?? [] };
  }

  function add(spec: ActorSpec | null): void {
    if (!spec) return;
    const { from, to, kind, mention = -1, codes = [] } = spec;
    used.fill(1, from, to);
    byFirst.set(from, actors.length);
    const leader = kind === "delegation" ? leaderBehind(to) : -1;
    actors.push({ from, to, kind, mention, codes, leader, barred: barring.of(from), possessive: isPossessive(to) });
  }

  /** "'s" or the bare apostrophe of a plural stands at `index`. */
  function isPossessive(index: number): boolean {
    const token = tokens[index];
    return token?.norm === "'s" || (token?.norm === "'" && !token.spaced);
  }

  /** "led by X", "headed by Minister X" right behind a delegation: the mention of X; -1 for none. */
  function leaderBehind(to: number): number {
    const at = tokens[to]?.text === "," ? to + 1 : to;
    if (!LEADING.has(tokens[at]?.norm ?? "") || tokens[at + 1]?.norm !== "by") return -1;
    const article = !mentionAt.has(at + 2) && BEFORE_LEADER.has(tokens[at + 2]?.norm ?? "");
    return mentionAt.get(article ? at + 3 : at + 2) ?? -1;
  }
}

const LEADING = new Set(["led", "headed", "chaired"]);
const BEFORE_LEADER = new Set(["the", "its", "their", "former"]);

/** "Director of National Intelligence": of something that only one can head. */
const OF_SOMETHING = / (?:of|for) (?:the )?\p{Lu}/u;

/** An office alone that anybody may hold ("the chairman"), or a name that is nobody of the document, is no actor. */
function isSomebody(mention: PersonMention, person: number, groups: Groups): boolean {
  const { name, offices, votes, plural, counterpart, from, body, determiner } = mention;
  const ofSomething = body !== null || offices.some(({ title }) => OF_SOMETHING.test(title));
  const vague = offices.every(({ weak }) => weak) && votes.length === 0 && !counterpart && !plural && !ofSomething;
  // "the Crown Prince", where the report names him elsewhere; "a general" is nobody.
  if (name === null && vague) return person >= 0 && determiner === "definite";
  if (offices.length === 0 && person < 0) return false;
  // "the two foreign ministers" points back; "the foreign ministers of A and B" does not.
  return !(name === null && plural && votes.length === 0 && groups.endOf(from) > 0);
}

function personActor({ from, to, plural, votes }: PersonMention, mention: number): ActorSpec {
  if (!plural) return { from, to, kind: "person", mention };
  const codes = new Set(votes.filter(({ how }) => how !== "to").map(({ code }) => code));
  return { from, to, kind: "plural", mention, codes: [...codes] };
}
