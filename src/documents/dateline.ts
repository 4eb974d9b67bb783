/**
 * Datelines: "BAKU, Azerbaijan, July 22. The ministers ...", "MOSCOW, November 9. /TASS/.", "NAIROBI, Kenya (AP) _",
 * "Brussels, 12 May 2023 —", "KATHMANDU – ", "Colombo, Feb 20 (PMD) - ".
 *
 * A dateline is read part by part: place, region, day, hour, agency, and the stroke that ends it. A name alone is none:
 * there must be a day, an agency or the stroke behind capitals.
 */
import { printedDateAt } from "../shared/printed-date.ts";
import type { Dateline } from "./document.ts";

export interface ReadDateline extends Dateline {
  /** Where prose begins behind it. */
  readonly proseStart: number;
}

const NAME = "(?:St\\.|Mt\\.|Ft\\.|\\p{Lu}[\\p{L}\\p{M}’'ʻ.]*)(?:-\\p{L}[\\p{L}\\p{M}’']*){0,2}";
const PLACE = new RegExp(
  `\\(?(${NAME}(?: (?:(?:of|de|da|do|del|la|el|al|the|and|upon|am|ad) )?${NAME}){0,3})\\)?`,
  "uy",
);
const GAP = /[,.]? /uy;
const REGION_GAP = /, /uy;
const TIME = /,? ?(?:-|–|—|at)? ?\d{1,2}[:.]\d{2}(?: ?(?:am|pm|hrs|GMT|UTC(?:[+-]\d{1,2}(?::\d{2})?)?))?/iuy;
const BRACKETED_AGENCY =
  /,? ?[.,]? ?(?:\(([^()\n/]{2,40})\)|\/\s?([\p{L}\p{N}][^()\n/]{1,30}?)\s?\/|\[([^[\]\n]{2,30})\])/uy;
/** "Baku, 22 July, AZERTAC." "ASTANA. KAZINFORM –" */
const BARE_AGENCY =
  /[,.] (\p{Lu}[\p{Lu}\p{N}.-]{2,20}|\p{Lu}{2,}[\p{Ll}]{1,6}\p{Lu}?\p{L}{0,6})(?=\s?(?:[.:–—-]|_)\s)/uy;
const STROKE = /\s?[.,]?\s?(?:--|–|—|―|-|_|:|;|\||\.)(?=\s|$|["“‘'«\p{Lu}])\s*|\s*$/uy;
const DASH_OR_COLON = /[-–—―_:|;]/u;
const UPPER = /^[^\p{Ll}]*$/u;
const PROSE_OPENING = /^["“‘'«([]?[\p{L}\d@#]/u;
/** Words that open a line in capitals or before a colon and are no place. */
const NO_PLACE =
  /^(?:minister|ministry|prime|president|presidential|vice|deputy|secretary|senator|ambassador|office|embassy|government|cabinet|parliamentary|foreign|media|press|news|statement|joint|transcript|release|speech|address|remarks|update|updated|note|breaking|exclusive|opinion|analysis|photo|photos|video|watch|read|live|summary|topic|subject|date|source|sources|contact|from|to|re|question|answer|journalist|interviewer|reporter|moderator|q|a|mr|mrs|ms|dr|sir|chairman|spokesperson|spokesman|visit|meeting|talks|the|this|today|yesterday|background|factbox|correction|corrected|refile|wrapup|editor|editorial|explainer|interview|report|title|for|pm|fm|eu|un)(?![\p{L}])/iu;

/** The dateline that opens `content[from, end)`, or null. `alone`: nothing but the dateline stands in the line. */
export function datelineAt(content: string, from: number, end: number): ReadDateline | null {
  const line = content.slice(from, Math.min(end, from + 240)).replace(/\s/gu, " ");
  const dated = printedDateAt(line, 0);
  // "June 05- The minister": a day opens the report, and no place.
  const parts = dated ? { place: null, at: dated.end, regions: 0 } : placeAt(line);
  if (!parts) return null;
  let at = parts.at;
  const date = dated ?? dateAfter(line, at);
  if (date) at = date.end;
  if (date) at = skip(TIME, line, at);
  const bracketed =
    take(BRACKETED_AGENCY, line, skip(STOP_BEFORE_AGENCY, line, at)) ?? take(BRACKETED_AGENCY, line, at);
  const bare = bracketed ? null : date || UPPER.test(parts.place ?? "a") ? take(BARE_AGENCY, line, at) : null;
  const agency = bracketed ?? bare;
  if (agency) at = agency.end;
  // "Tbilisi (Agenda.ge), 3 Mar 2023 - 14:02,"
  const later = date || !agency ? null : dateAfter(line, at);
  if (later) at = skip(TIME, line, later.end);
  const stroke = take(STROKE, line, at);
  const day = date ?? later;
  const whole = at >= line.trimEnd().length;
  const stop = stroke?.match[0] ?? "";
  if (!accepted()) return null;
  const proseStart = Math.min(end, from + (stroke ? stroke.end : at));
  const prose = content.slice(proseStart, proseStart + 3);
  if (!whole && proseStart < end && !PROSE_OPENING.test(prose.trimStart())) return null;
  return {
    place: parts.place,
    date: day?.edtf ?? null,
    agency: agency?.text ?? null,
    start: from,
    end: from + (stroke ? at + stop.trimEnd().length : at),
    proseStart: whole ? end : proseStart,
  };

  function accepted(): boolean {
    if (parts!.place !== null && NO_PLACE.test(parts!.place) && !(day && agency)) return false;
    const ended = stop !== "" && (DASH_OR_COLON.test(stop) || whole);
    if (day && (agency || ended)) return true;
    if (day && parts!.place !== null && stop.includes(".")) return true;
    if (day && whole) return true;
    if (agency && (stop !== "" || bracketed !== null) && parts!.place !== null)
      return stop !== "" || isAgencyLike(agency.text);
    // "KATHMANDU – ", "ISLAMABAD: ": without day or agency only capitals and a stroke will do.
    const place = parts!.place ?? "";
    return (
      ended &&
      !whole &&
      UPPER.test(place) &&
      place.length >= 4 &&
      (stop.includes(" ") || stop.includes(":") || stop.includes("_"))
    );
  }
}

const STOP_BEFORE_AGENCY = /\. ?(?=[/([])/uy;

function placeAt(line: string): { place: string; at: number; regions: number } | null {
  const first = take(PLACE, line, 0);
  if (!first || printedDateAt(line, 0, { month: true })) return null;
  let at = first.end;
  let regions = 0;
  while (regions < 2) {
    const gap = take(REGION_GAP, line, at);
    if (!gap || printedDateAt(line, gap.end, { month: true })) break;
    const region = take(PLACE, line, gap.end);
    // What follows a region is the rest of a dateline: a comma, a bracket, a day, a stroke.
    if (
      !region ||
      !/^(?:,|\.|\s?[(/–—_:-]|\s\d|\s*$|\s\p{Lu}\p{L}{2,8}\.? \d)/u.test(line.slice(region.end, region.end + 16))
    )
      break;
    // "Baku, AZERTAC." is an agency, "Baku, Azerbaijan" a region.
    if (!UPPER.test(first.text) && UPPER.test(region.text) && region.text.length > 3) break;
    at = region.end;
    regions++;
  }
  const place = first.text.replace(/\.$/u, "");
  const dotted = place.length < first.text.length && !/^(?:St|Mt|Ft)\.$/u.test(first.text);
  return { place, at: dotted && regions === 0 ? at - 1 : at, regions };
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

/** "(AP)", "(News 1st)", "(Agenda.ge)"; not "(the capital of Kenya)". */
function isAgencyLike(text: string): boolean {
  return /^[\p{Lu}\d][^,;]{0,24}$/u.test(text) && text.split(" ").length <= 3;
}
