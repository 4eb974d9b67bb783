/**
 * Datelines: "BAKU, Azerbaijan, July 22. The ministers ...", "MOSCOW, November 9. /TASS/.", "NAIROBI, Kenya (AP) _",
 * "Brussels, 12 May 2023 —", "KATHMANDU – ", "Colombo, Feb 20 (PMD) - ".
 *
 * A dateline is read part by part: place, region, day, hour, agency, and the stroke that ends it. A name alone is none:
 * there must be a day, an agency or the stroke behind capitals.
 */
import { printedDateAt } from "../shared/printed-date.ts";
import type { Dateline } from "./document.ts";
import { partedDateline } from "./parted-dateline.ts";

export interface ReadDateline extends Dateline {
  /** Where prose begins behind it. */
  readonly proseStart: number;
}

/** As far as a dateline may reach. */
const LOOK = 240;
/** One word of a place: "Baku", "Port-au-Prince". */
const WORD = /(?:(?:S[Tt]|M[Tt]|F[Tt])\. )?\p{Lu}[\p{L}\p{M}’'ʻ]{0,24}(?:-\p{L}[\p{L}\p{M}’']{0,24}){0,2}/uy;
const BETWEEN_WORDS = / (?:(?:of|de|da|do|del|la|el|al|the|and|upon|am|ad) )?|\//uy;
const MOST_WORDS = 4;
/** "N.J.", "Calif." */
const ABBREVIATED = /(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}{1,5}\.(?=[ ,])/uy;
const GAP = /[,.]? /uy;
const REGION_GAP = /, /uy;
const TIME = /,? ?(?:-|–|—|at)? ?\d{1,2}[:.]\d{2}(?: ?(?:am|pm|hrs|GMT|UTC(?:[+-]\d{1,2}(?::\d{2})?)?))?/iuy;
const BRACKETED_AGENCY =
  /,? ?[.,]? ?(?:\(([^()\n/]{2,40})\)|\/\s?([\p{L}\p{N}][^()\n/]{1,30}?)\s?\/|\[([^[\]\n]{2,30})\])/uy;
/** "Baku, 22 July, AZERTAC." "ASTANA. KAZINFORM –" */
const BARE_AGENCY =
  /(?:[,.] ?| )(\p{Lu}[\p{Lu}\p{N}.-]{2,20}(?: \p{Lu}[\p{Lu}\p{N}]{2,20}){0,4}|\p{Lu}{2,}[\p{Ll}]{1,6}\p{Lu}?\p{L}{0,6})(?=\s?(?:--?|[.:–—_/])\s|\s*$)/uy;
/** "Baku – Caspian Press Agency. ", "DUSHANBE, July 11, Asia-Plus -- ": a name in small letters. */
const NAMED_AGENCY =
  /(?:[,.] ?| (?:[-–—] )?)(\p{Lu}[\p{L}\p{N}.’'-]{1,20}(?: \p{Lu}[\p{L}\p{N}.’'-]{1,20}){0,4})(?=\.? (?:--?|–|—)\s|[.:]\s|[.:]?\s*$)/uy;
const STROKE = /\s?[.,]?\s?(?:---?|–|—|―|-|_|:|;|\||\/|\.)(?=\s|$|["“‘'«\p{Lu}])\s*|\s*$/uy;
const DASH = /^\s?(?:--?|–|—)\s/u;
/** "New Delhi [India], May 14" */
const IN_BRACKETS = / ?\[\p{Lu}[\p{L} ]{2,30}\]/uy;
/** "Jeddah, Safar 12, 1446, Aug 16, 2024, SPA --": the day by the other calendar. */
const HIJRI =
  /, (?:Muharram|Safar|Rabi[\p{L}’']*|Jumada\p{L}*|Rajab|Sha\S?ban|Ramadan|Shawwal|Dhul?\S{3,10}|Thul\S{3,10})(?: (?:I{1,2}|al-?\p{L}{4,8}))? \d{1,2}, 14\d{2}(?: H)?(?=,)/uy;
const COMMA = /,\s/uy;
/** What follows a region is the rest of a dateline: a comma, a bracket, a day, a stroke. */
const BEHIND_REGION = /^(?:,|\.|\s?[(/–—_:-]|\s\d|\s*$|\s\p{Lu}\p{L}{2,8}\.? \d)/u;
const DASH_OR_COLON = /[-–—―_:|;]/u;
const UPPER = /^[^\p{Ll}]*$/u;
const PROSE_OPENING = /^["“‘'«([]?[\p{L}\d@#]/u;
/** Words that open a line in capitals or before a colon and are no place. */
const NO_PLACE =
  /^(?:her|his|minister|ministry|prime|president|presidential|vice|deputy|secretary|senator|ambassador|office|embassy|government|cabinet|parliamentary|foreign|media|press|news|statement|joint|transcript|release|speech|address|remarks|update|updated|note|breaking|exclusive|opinion|analysis|photo|photos|video|watch|read|live|summary|topic|subject|date|source|sources|contact|from|to|re|question|answer|journalist|interviewer|reporter|moderator|q|a|mr|mrs|ms|dr|sir|chairman|spokesperson|spokesman|visit|meeting|talks|the|this|today|yesterday|background|factbox|correction|corrected|unclassified|confidential|restricted|draft|embargo|refile|wrapup|editor|editorial|explainer|interview|report|title|for|pm|fm|eu|un|published|posted|released|issued|dated|last|no|contacts?|tags?|enquiries|inquiries|end|share|readout)(?![\p{L}])/iu;

/** "On 27 February 2013, H.E. Mr X met": a sentence. */
const PREPOSITION = /^(?:on|in|at|by|since|until|before|after|during|between|earlier|later)(?![\p{L}])/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/iu;
const HONORIFIC = /(?<![\p{L}])(?:Mr|Mrs|Ms|Dr|Sir|Hon|Senator|Prof|Gen|H\.?E)(?![\p{L}])/u;

/** Words that cannot be a place, however they are set. */
export function isNoPlace(text: string): boolean {
  return NO_PLACE.test(text);
}

/** The dateline that opens `content[from, end)`, or null. */
export function datelineAt(content: string, from: number, end: number): ReadDateline | null {
  const line = content.slice(from, Math.min(end, from + LOOK)).replace(/\s/gu, " ");
  const parted = partedDateline(line, isNoPlace);
  if (parted) {
    const { at, ...told } = parted;
    const stop = line.slice(0, at).trimEnd().length;
    const prose = at + (line.slice(at).length - line.slice(at).trimStart().length);
    return { ...told, start: from, end: from + stop, proseStart: Math.min(end, from + prose) };
  }
  const parts = readParts(line);
  const stroke = take(STROKE, line, parts.at) ?? (parts.late ? take(COMMA, line, parts.at) : null);
  const stop = stroke?.match[0] ?? "";
  const whole = parts.at + stop.length >= line.trimEnd().length;
  if (!isDateline(parts, stop, whole)) return null;
  let prose = parts.at + stop.length;
  while (line[prose] === " ") prose++;
  if (!whole && !PROSE_OPENING.test(line.slice(prose, prose + 2))) return null;
  return {
    place: parts.place,
    date: parts.date,
    agency: parts.agency,
    start: from,
    end: from + parts.at + stop.trimEnd().length,
    proseStart: whole ? end : Math.min(end, from + prose),
  };
}

interface Parts {
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
  /** Whether the day stands behind the agency. */
  readonly late: boolean;
  readonly at: number;
}

function readParts(line: string): Parts {
  // "June 05- The minister": a day opens the report, and no place.
  const opening = printedDateAt(line, 0);
  const place = opening ? null : placeAt(line);
  if (!opening && !place) return { place: null, date: null, agency: null, late: false, at: 0 };
  // "14 May 2023, Geneva –"
  const behind = opening && line.startsWith(", ", opening.end) ? placeWords(line, opening.end + 2) : null;
  if (opening && behind && DASH.test(line.slice(behind.end, behind.end + 4))) {
    return { place: behind.text, date: opening.edtf, agency: null, late: false, at: behind.end };
  }
  let at = skip(HIJRI, line, skip(IN_BRACKETS, line, place?.end ?? 0));
  const early = opening ?? dateAfter(line, at);
  if (early) at = skip(TIME, line, early.end);
  const agency =
    take(BRACKETED_AGENCY, line, at) ?? bareAgency(line, at, early !== null || UPPER.test(place?.text ?? ""));
  if (agency) at = agency.end;
  // "GENEVA (5 March 2024)": a day in the brackets of an agency.
  const bracketed = early || !agency ? null : printedDateAt(agency.text, 0);
  const late = early || !agency || bracketed ? null : dateAfter(line, at);
  if (late) at = skip(TIME, line, late.end);
  const date = early ?? bracketed ?? late;
  // "Harbour News Agency, 9 February. "
  const outlet = place && date && !agency && isOutletNamed(place.text) ? place.text : null;
  return {
    place: outlet === null ? (place?.text ?? null) : null,
    date: date?.edtf ?? null,
    agency: outlet ?? (bracketed ? null : (agency?.text ?? null)),
    late: late !== null,
    at,
  };
}

function isDateline({ place, date, agency }: Parts, stop: string, whole: boolean): boolean {
  if (
    place !== null &&
    (HONORIFIC.test(place) || WEEKDAY.test(place) || PREPOSITION.test(place) || (isNoPlace(place) && !(date && agency)))
  )
    return false;
  // "On 27 February, H.E. Dr. Somchai met": a title of respect is no agency.
  if (agency !== null && HONORIFIC.test(agency)) return false;
  const struck = DASH_OR_COLON.test(stop);
  if (date) return agency !== null || struck || whole || (place !== null && stop !== "");
  if (place === null || stop === "") return false;
  if (agency) return isAgencyLike(agency) && (!whole || struck);
  if (whole) return false;
  // "KATHMANDU – ", "ISLAMABAD: ": without day or agency only capitals and a stroke will do.
  return struck && stop.includes(" ") && UPPER.test(place) && place.length >= 4;
}

/** "Baku, 22 July, AZERTAC."; without a day or capitals before it only behind a place and before a dash: "Tehran, IRNA –". */
function bareAgency(line: string, at: number, sure: boolean): { text: string; end: number } | null {
  const agency = take(BARE_AGENCY, line, at);
  if (agency && (sure || (UPPER.test(agency.text) && DASH.test(line.slice(agency.end, agency.end + 4))))) return agency;
  const named = at === 0 ? null : take(NAMED_AGENCY, line, at);
  if (!named) return null;
  if (isOutletNamed(named.text)) return named;
  return sure && DASH.test(line.slice(named.end, named.end + 4)) && !isNoPlace(named.text) ? named : null;
}

function placeAt(line: string): { text: string; end: number } | null {
  const first = placeWords(line, line.startsWith("(") ? 1 : 0);
  if (!first || printedDateAt(line, 0, { month: true })) return null;
  let end = line.startsWith("(") && line[first.end] === ")" ? first.end + 1 : first.end;
  for (let regions = 0; regions < 2; regions++) {
    const gap = take(REGION_GAP, line, end);
    if (!gap || printedDateAt(line, gap.end, { month: true }) || take(HIJRI, line, end)) break;
    const region = take(ABBREVIATED, line, gap.end) ?? placeWords(line, gap.end);
    if (!region || !BEHIND_REGION.test(line.slice(region.end, region.end + 16))) break;
    // "Baku, AZERTAC." is an agency, "Baku, Azerbaijan" a region.
    if (!UPPER.test(first.text) && UPPER.test(region.text) && region.text.length > 3 && !region.text.includes("."))
      break;
    end = region.end;
  }
  return { text: first.text, end };
}

/** A run of words with capitals, as the names of places are. */
function placeWords(line: string, start: number): { text: string; end: number } | null {
  let end = take(WORD, line, start)?.end;
  if (end === undefined) return null;
  for (let count = 1; count < MOST_WORDS; count++) {
    const between = take(BETWEEN_WORDS, line, end);
    const word = between && take(WORD, line, between.end);
    // "MOSCOW November 22 TASS -"
    if (!word || printedDateAt(line, between.end, { month: true })) break;
    end = word.end;
  }
  return { text: line.slice(start, end), end };
}

function dateAfter(line: string, at: number) {
  const gap = take(GAP, line, at);
  return gap ? printedDateAt(line, gap.end, { month: true }) : null;
}

function take(pattern: RegExp, line: string, at: number): { text: string; end: number; match: RegExpExecArray } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(line);
  if (!match) return null;
  return { text: (match[1] ?? match[2] ?? match[3] ?? match[0]).trim(), end: at + match[0].length, match };
}

function skip(pattern: RegExp, line: string, at: number): number {
  return take(pattern, line, at)?.end ?? at;
}

/** "(AP)", "(News 1st)", "(Agenda.ge)", "(Silk Road News Agency)"; not "(the capital of Kenya)". */
function isAgencyLike(text: string): boolean {
  if (isOutletNamed(text)) return text.split(" ").length <= 5;
  return /^(?:[\p{Lu}\d][^,;]{1,24}|\p{Ll}{2,6})$/u.test(text) && text.split(" ").length <= 3;
}

/** "Silk Road News Agency", "Asia Times", "Agenda.ge": a word or an ending that outlets have in their names. */
export function isOutletNamed(text: string): boolean {
  return OUTLET_WORD.test(text);
}
const OUTLET_WORD =
  /(?<!\p{L})(?:agency|news|newswire|press|times|wire|daily|post|herald|tribune|gazette|observer|radio|tv|broadcasting|media)(?!\p{L})|\p{L}\.\p{Ll}{2,4}$/iu;
