/**
 * Items that stand side by side are one person.
 *
 *   [Foreign Minister][Jeyhun Bayramov] · [Prime Minister] and [Finance Minister][X] · [Private Secretary] to the [President]
 *   [Health Minister] and National Reform Party [President X]
 */
import { isFronted } from "./fronted.ts";
import type { Ground } from "./ground.ts";
import { type Item, isHonoured } from "./person-mention.ts";
import { isSeatedName, joinSeats } from "./seats.ts";
import { isInTurn } from "./second-hat.ts";

/** Words between an office and the name of its holder that change nothing. */
const BEFORE_NAME = new Set(["", "-", ".", "designate", "- designate"]);
const STATUS_IN_BRACKETS = /^\( (?:retd|rtd|ret|retired|designate|acting|dr|prof|mrs|ms|hon)(?: \.)? \)$/u;
/** Joints behind an office of service to another: "Private Secretary [to the] President". */
const IN_SERVICE_OF = new Set(["to", "to the", "of the", "in the office of the"]);
const SERVING_RANKS = new Set(["senior-official", "official", "deputy-minister", "ambassador"]);
/** Offices whose holder has no other. */
const SINGLE = new Set(["head-of-state", "head-of-government", "speaker"]);
const DASHES = new Set(["-", "–", "—"]);
/** What a deputy head of government is besides. */
const DEPARTMENT = new Set(["foreign-minister", "minister"]);
const AMBASSADOR = /^ambassador$/iu;
/** Words that the name of a party takes between an office and the next. */
const LONGEST_PARTY = 7;

export function joinBeside(ground: Ground, items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of joinSeats(ground, items)) {
    const last = joined.at(-1);
    if (last && takesBack(ground, joined, item)) continue;
    // An office inside what another has taken ("Ambassador to the Prime Minister's ..."): the earlier one stands.
    if (last && item.from < last.to) continue;
    if (last && isSameInBrackets(ground, last, item)) {
      last.to = item.to + 1;
      continue;
    }
    if (!last || last.name !== null || last.offices.length === 0) {
      joined.push(copyOf(item));
      continue;
    }
    if (isSeatedName(item)) {
      if (!takesName(ground, last, item) || isBehindItsHolder(ground, joined, item)) joined.push(copyOf(item));
      else if (isFieldBeforeName(ground, item)) last.to = item.to;
      else if (isTitleOnly(last, item)) joined.push({ ...item, offices: [], votes: [] });
      else {
        last.name = item.name;
        last.offices.push(...item.offices);
        last.votes.push(...item.votes);
        last.to = item.to;
        last.rule = "mention/office-name";
      }
      continue;
    }
    joined[joined.length - 1] = last;
    const merged =
      ofAnothersOffice(ground, last, item) ??
      inService(ground, last, item) ??
      twoOffices(ground, last, item) ??
      andOfParty(ground, last, item);
    if (merged) joined[joined.length - 1] = merged;
    else joined.push(copyOf(item));
  }
  return joined;
}

function copyOf(item: Item): Item {
  return { ...item, offices: [...item.offices], votes: [...item.votes] };
}

/** "THE HON A B ATTORNEY GENERAL THE HON C D MINISTER FOR ...": the office goes with the name before it. */
function takesBack(ground: Ground, joined: Item[], item: Item): boolean {
  const last = joined.at(-1)!;
  const previous = joined.at(-2);
  if (
    !previous ||
    last.name !== null ||
    last.offices.length === 0 ||
    !isHonoured(item) ||
    !/^(?:the)?$/u.test(ground.gap(last.to, item.from))
  )
    return false;
  if (!isSeatedName(previous) || !isHonoured(previous) || last.from > ground.pastLetters(previous.to)) return false;
  joined.splice(-2, 2, {
    ...previous,
    to: last.to,
    offices: [...last.offices, ...previous.offices],
    votes: [...last.votes, ...previous.votes],
    body: last.body,
    rule: "mention/name-then-office",
  });
  joined.push(copyOf(item));
  return true;
}

function takesName(ground: Ground, office: Item, name: Item): boolean {
  if (name.name!.doubtful === "body" || name.name!.doubtful === "article") return false;
  const gap = ground.gap(office.to, name.from);
  if (BEFORE_NAME.has(gap) || STATUS_IN_BRACKETS.test(gap) || (gap === "the" && isHonoured(name))) return true;
  // "In talks with Czech officials, Mr. X said": X is none of several.
  const isOne = office.offices.every(({ plural }) => !plural);
  return (
    (gap === "," && isOne && (isHonoured(name) || name.offices.length > 0) && !isFronted(ground, office, name)) ||
    isAcronym(ground, office.to, name.from)
  );
}

/** "Mr A B, Minister of Trade of C, Mr D E, ...": the office is of the name before it; the list is read as a whole later. */
function isBehindItsHolder(ground: Ground, joined: readonly Item[], item: Item): boolean {
  const office = joined.at(-1)!;
  const holder = joined.at(-2);
  if (!holder || !isSeatedName(holder) || !isHonoured(holder) || !isHonoured(item)) return false;
  return ground.gap(holder.to, office.from) === "," && ground.gap(office.to, item.from) === ",";
}

/** "National Security Adviser (NSA) X": the office's letters in brackets. */
function isAcronym({ tokens }: Pick<Ground, "tokens">, from: number, to: number): boolean {
  return (
    to - from === 3 &&
    tokens[from]!.text === "(" &&
    tokens[from + 1]!.shape === "upper" &&
    tokens[from + 2]!.text === ")"
  );
}

/** "External Affairs Minister (EAM)", "Commissioner (Ombudsman)": the same office again in brackets. */
function isSameInBrackets({ tokens }: Ground, last: Item, item: Item): boolean {
  if (last.name !== null || last.offices.length === 0 || item.name !== null) return false;
  // "Commissioner for Human Rights (Ombudsman)"
  if (tokens[item.from - 1]?.text === "(" && item.from === last.to + 1 && tokens[item.to]?.text === ")") return true;
  return item.to === item.from + 1 && item.from === last.to + 1 && isAcronym({ tokens }, last.to, item.to + 1);
}

/** Common words behind a weak office ("General Assembly Hall") are no name of its holder. */
function isTitleOnly(office: Item, name: Item): boolean {
  return name.name!.rare === 0 && !isHonoured(name) && (office.offices[0]!.weak || office.offices[0]!.plural);
}

/** "Ambassador for Water Questions, Ada Lomidze": a common word goes on with the office where its holder's name follows. */
function isFieldBeforeName(ground: Ground, { to, name }: Item): boolean {
  if (name!.words !== 1 || name!.rare > 0 || name!.honorificFrom < name!.from || ground.norm(to) !== ",") return false;
  return (ground.nameFrom.get(to + 1)?.words ?? 0) >= 2;
}

/** "the President's Secretary": whose office it is, not a person of the sentence. */
function ofAnothersOffice(ground: Ground, last: Item, item: Item): Item | null {
  if (item.offices.length === 0 || ground.gap(last.to, item.from) !== "'s") return null;
  return {
    ...item,
    from: last.from,
    offices: [...item.offices],
    votes: [...last.votes.filter((vote) => vote.how !== "to"), ...item.votes],
  };
}

/** "Private Secretary to the President". */
function inService(ground: Ground, last: Item, item: Item): Item | null {
  if (item.name !== null || !IN_SERVICE_OF.has(ground.gap(last.to, item.from))) return null;
  if (!last.offices.some((office) => SERVING_RANKS.has(office.rank))) return null;
  last.to = item.to;
  last.votes.push(...item.votes.filter((vote) => vote.how !== "to"));
  return last;
}

/** "Prime Minister and Finance Minister X", "Minister of Transport Brig. Gen. X": two offices of one holder. */
function twoOffices(ground: Ground, last: Item, item: Item): Item | null {
  if (item.name !== null || item.offices.length !== 1 || item.offices[0]!.plural) return null;
  if (isInitials(ground, last, item)) return { ...last, to: item.to };
  if (last.offices.some((office) => office.plural)) return null;
  const gap = ground.gap(last.to, item.from);
  const beside = gap === "" || (gap === "." && item.offices[0]!.weak);
  if (!beside && !(isNamedSoon(ground, item) && sayNothingElse(last, item) && mayBeHeldTogether(last, item, gap)))
    return null;
  if (!isDiplomaticRank(last, item)) last.offices.push(...item.offices);
  last.votes.push(...item.votes);
  last.body ??= item.body;
  last.to = item.to;
  return last;
}

/** "the Director General for Asia, [Ambassador] X": a rank of the service behind an office, which is what X holds. */
function isDiplomaticRank(last: Item, item: Item): boolean {
  return (
    AMBASSADOR.test(item.offices[0]!.title) &&
    item.votes.length === 0 &&
    last.offices.some(({ weak, rank }) => !weak && rank !== "ambassador")
  );
}

/** "Ambassador PM Perera": letters that shorten an office elsewhere stand for given names behind another one. */
function isInitials(ground: Ground, last: Item, item: Item): boolean {
  const { entry, rank } = item.offices[0]!;
  return entry.cased && rank !== "legislator" && last.to === item.from && ground.nameFrom.has(item.to);
}

function isNamedSoon(ground: Ground, item: Item): boolean {
  if (ground.norm(item.from - 1) === "the") return false;
  if (ground.nameFrom.has(item.to)) return true;
  // "the Minister of Labour and Deputy Minister of Health, Dr. X"
  const behind = ground.norm(item.to) === "," ? ground.nameFrom.get(item.to + 1) : undefined;
  return behind !== undefined && behind.honorificFrom < behind.from;
}

/** "the President and Prime Minister X" are two people, "the Deputy Prime Minister and Finance Minister X" is one. */
function mayBeHeldTogether(last: Item, item: Item, gap: string): boolean {
  const office = item.offices[0]!;
  const held = last.offices[0]!;
  if (gap === ",") {
    // "the Deputy Prime Minister, Minister of Foreign Affairs X"
    if (held.rank === "deputy-head-of-government" && DEPARTMENT.has(office.rank) && item.determiner === "none")
      return true;
    // "the Undersecretary for Foreign Policy, Ambassador X": a diplomat's rank before the name.
    const ranked = office.rank === "ambassador" && item.determiner === "none" && item.votes.length === 0;
    // "the leader of the delegation, Deputy Minister X"
    const led = last.offices.every(({ weak }) => weak) && item.determiner === "none" && !office.plural;
    return (office.weak || ranked || led) && last.determiner !== "indefinite";
  }
  // "Deputy Prime Minister – Minister of Foreign Affairs of Kazakhstan X"
  if (DASHES.has(gap)) return held.rank !== "head-of-state" && !SINGLE.has(office.rank);
  if (gap !== "and") return false;
  // "The PM and NATO Deputy Secretary General X": two people, for nobody serves a state and a body but who chairs it in turn.
  if (item.body?.type === "multilateral" && last.body?.type !== "multilateral" && !isInTurn(office.title)) return false;
  if (held.rank === "head-of-state" || SINGLE.has(office.rank)) return false;
  // "talks between the Prime Minister and Chairman X": a bare title beside a head of government is another's.
  if (held.rank === "head-of-government" && held.step === "head" && office.weak) return false;
  return held.rank !== "head-of-government" || office.rank !== "foreign-minister" || last.votes.length > 0;
}

function sayNothingElse(last: Item, item: Item): boolean {
  return item.votes.every((vote) => last.votes.length === 0 || last.votes.some((other) => other.code === vote.code));
}

/** "Health Minister and National Reform Party (NRP) President X": one person, whose second office is of a party. */
function andOfParty(ground: Ground, last: Item, item: Item): Item | null {
  if (
    item.name === null ||
    item.offices.length === 0 ||
    ground.norm(last.to) !== "and" ||
    !allCapitals(ground, last.to + 1, item.from)
  )
    return null;
  if (last.offices[0]!.plural || last.determiner === "indefinite") return null;
  return {
    ...item,
    from: last.from,
    offices: [...last.offices, ...item.offices],
    votes: [...last.votes, ...item.votes],
  };
}

function allCapitals({ tokens }: Ground, from: number, to: number): boolean {
  if (to <= from || to - from > LONGEST_PARTY) return false;
  for (let index = from; index < to; index++) {
    const { kind, shape, text } = tokens[index]!;
    if (kind === "punct" ? text !== "(" && text !== ")" : shape === "lower") return false;
  }
  return true;
}
