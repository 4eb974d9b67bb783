/**
 * Countries, by name, adjective, people, capital and seat of government.
 *
 *   Azerbaijan · the Islamic Republic of Iran · Georgian · the Emiratis · Ankara said · the Kremlin · US-China · Sino-Indian
 *
 * Which state a wording means that several bear (Congo, Korea, Moscow before 1992) is settled by what else the document names;
 * see `namesakes.ts`. Passed over: "Indian Ocean", "Latin American", "Michael Jordan", "US$ 5 million".
 */
import type { Sentence } from "../../language/token.ts";
import type { LexiconHit } from "../../lexicons/kinds.ts";
import type { Annotated } from "../annotated.ts";
import { hitsOf } from "../lookup.ts";
import type { CountryMention } from "../mention.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import { Namesakes } from "./namesakes.ts";
import { surroundingsOf } from "./surroundings.ts";

export type CountryHit = Extract<LexiconHit, { kind: "country" }>;

const REPUBLICS = new Set(
  "republic kingdom state commonwealth sultanate union principality emirate federation duchy".split(" "),
);
const MODIFIERS = new Set(
  "islamic democratic federal federative socialist arab hashemite bolivarian plurinational co-operative cooperative oriental independent united grand soviet people 's sovereign".split(
    " ",
  ),
);
/** "Foreign Minister of Georgia Maria Kapanadze": behind these a capital word opens a name of its own. */
const OF = new Set(["of", "in", "from"]);
const CURRENCIES = new Set(
  "dollar dollars rupee rupees franc francs riyal riyals dinar dinars dirham dirhams yuan yen won pound pounds peso pesos rouble roubles ruble rubles lira manat tenge krone krona baht ringgit rupiah shilling shillings".split(
    " ",
  ),
);

const isCountry = (value: LexiconHit): value is CountryHit => value.kind === "country";

/** Longer wordings that hold the name of a country and are something else. */
function holdsCountry(value: LexiconHit): boolean {
  if (value.kind === "word") return value.form === "country-look-alike";
  if (value.kind === "place" || (value.kind === "undertaking" && value.form === "name")) return true;
  return value.kind === "body" && value.entry.type !== "national" && !value.weak;
}

const known = new WeakMap<Annotated, readonly CountryMention[]>();

/** Who is sent, and so many words before where they are sent to. */
const ENVOYS = new Set(
  "ambassador commissioner envoy representative coordinator resident mission delegation".split(" "),
);
const FAR_SENT = 7;

export function findCountries(annotated: Annotated): readonly CountryMention[] {
  let found = known.get(annotated);
  if (!found) known.set(annotated, (found = find(annotated)));
  return found;
}

function find(annotated: Annotated): CountryMention[] {
  const { tokens } = annotated;
  const around = surroundingsOf(annotated);
  // "GUAM" in capitals is the organisation.
  const acronyms = new Set<number>();
  for (const { from, to } of hitsOf(annotated, "body")) {
    if (to === from + 1 && tokens[from]!.shape === "upper") acronyms.add(from);
  }
  const candidates = candidatesOf(annotated, isCountry, holdsCountry).filter((candidate) => stands(candidate));
  const namesakes = new Namesakes(annotated, candidates);
  const mentions: CountryMention[] = [];
  for (const candidate of candidates) {
    const { sentence, to } = candidate;
    const chosen = namesakes.choose(candidate);
    if (!chosen) continue;
    const form = formOf(chosen.value);
    const from = form === "name" ? formalStart(candidate.from, sentence) : candidate.from;
    mentions.push({
      kind: "country",
      code: chosen.value.entry.code,
      form,
      or: chosen.or,
      from,
      to,
      start: annotated.tokens[from]!.start,
      end: annotated.tokens[to - 1]!.end,
      sentence: sentence.index,
      rule: `country/${form}`,
      partOfName: around.inCompanyName(from, to, sentence),
    });
  }
  return mentions;

  /** Whether the words can name a country here at all. */
  function stands({ from, to, sentence, values }: Candidate<CountryHit>): boolean {
    const { form, weak } = values.find((value) => !value.weak) ?? values[0]!;
    const after = to < sentence.to ? tokens[to] : undefined;
    if (form === "prefix") return after?.norm === "-" && !after.spaced;
    // "South Korean won", and not the family name of "of the Republic of Korea Won Do-hyun".
    const currency =
      after && CURRENCIES.has(after.norm) && (after.shape === "lower" || tokens[to + 1]?.shape !== "capital");
    if (after?.text === "$" || currency) return false;
    if (tokens[from]!.text.length > 1 && to - from === 1 && around.endsName(from, sentence)) return false;
    if (form === "name" && to === from + 1 && acronyms.has(from)) return false;
    if (form === "name")
      return !weak || OF.has(tokens[from - 1]?.norm ?? "") || isWhereSent(from) || !around.beginsName(to, sentence);
    if (!form.startsWith("capital:")) return true;
    if (to - from === 1 && around.followsTitle(from, sentence)) return false;
    if (weak) return around.hasPlaceCue(from, to, sentence) && !around.beginsName(to, sentence);
    return !around.beginsName(to, sentence) || around.hasPlaceCue(from, to, sentence);
  }

  /** "Ambassador of Spain to Georgia Ana Ruiz": where an envoy is sent, and no given name. */
  function isWhereSent(from: number): boolean {
    if (!/^(?:to|in)$/u.test(tokens[from - 1]?.norm ?? "")) return false;
    for (let index = from - 2; index >= Math.max(0, from - FAR_SENT); index--)
      if (ENVOYS.has(tokens[index]!.norm)) return true;
    return false;
  }

  /** "the Islamic Republic of Iran": where the formal name begins. A head of "State of Georgia" keeps its own state. */
  function formalStart(from: number, sentence: Sentence): number {
    let index = from - 1;
    if (tokens[index]?.norm === "the") index--;
    if (index < sentence.from + 1 || tokens[index]!.norm !== "of") return from;
    const head = tokens[--index]!;
    if (!REPUBLICS.has(head.norm) || head.shape === "lower") return from;
    if (head.norm === "state" && tokens[index - 1]?.norm === "of") return from;
    while (index > sentence.from && MODIFIERS.has(tokens[index - 1]!.norm) && tokens[index - 1]!.shape !== "lower")
      index--;
    if (index - 2 >= sentence.from && tokens[index - 1]!.norm === "'s" && tokens[index - 2]!.norm === "people")
      index -= 2;
    return index;
  }
}

function formOf(value: CountryHit): CountryMention["form"] {
  const { form } = value;
  if (form === "prefix") return "adjective";
  return (form.startsWith("capital:") ? "capital" : form) as CountryMention["form"];
}
