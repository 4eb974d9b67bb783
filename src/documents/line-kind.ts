/**
 * What a line is for when it is not prose, told by its own words: a printed date, "MEDIA RELEASE", a web address, contacts,
 * "Follow us on ...", a page number, a rule of dashes.
 */
import { findPrintedDate } from "../shared/printed-date.ts";

export type LineKind =
  | "date"
  | "release"
  | "address"
  | "contact"
  | "invitation"
  | "credit"
  | "furniture"
  | "separator"
  | "byline";

const SEPARATOR = /^(?:[\p{P}\p{S}\s]+|[[(]?(?:ends?|fin)[\])]?\.?|-?30-?|e n d s?)$/iu;
const FURNITURE = /^(?:page \d{1,3}(?: (?:of|\/) \d{1,3})?|\d{1,3}|[.…]{1,3}\s?\/\s?\d{1,3}|[-–—] ?\d{1,3} ?[-–—])$/iu;
/** "(1 of 2) [19/04/2002 11:07:58]", as browsers print below a page. */
const PRINTOUT = /\(\d{1,3} of \d{1,3}\)(?: \[[\d/: ]{6,30}\])?$/u;
const RELEASE =
  /^(?:joint |immediate )?(?:media|press|news)[ -]?(?:release|statement|advisory|note|communiqu[eé]|room|centre|center|briefing|office)(?!\p{L})/iu;
const FORM =
  /^(?:for (?:immediate release|the media|media|release)|immediate release|under embargo|transcript|(?:joint )?statement by the|e ?& ?oe|check against delivery|unofficial translation|office of the (?:press|spokes)|home page|search this site)/iu;
const ADDRESS = /^(?:url ?: ?|website ?: ?|https?:\/\/|www\.)\S/iu;
/** "17/01/2008 http://..." */
const DATED_ADDRESS = /^[\d/.: -]{6,20} https?:/iu;
const ONLY_ADDRESS = /^[\p{L}\d._-]{1,80}(?:@|\.)[\p{L}\d]/u;
const CONTACT =
  /^(?:for (?:further|more|additional) (?:information|details|inquiries|enquiries)|(?:media|press|public)? ?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: (?:details|person|information))? ?(?:[:-]|$)|(?:tel(?:ephone)?|phone|mobile|fax|facsimile|e-?mail) ?[.:])/iu;
const PHONE = /(?:\+|\(0?)?\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}(?!\d)/u;
const INVITATION =
  /^(?:(?:please )?(?:follow|like|join|find) (?:us|our|@)|subscribe (?:to|now|here)|sign up (?:for|to|now)|click (?:here|on)|download (?:our|the)|read (?:more|also|next)|also read|see also|related (?:stories|articles|news|topics|content)|more (?:on this|from)|you may also like|recommended|tags? ?:|topics? ?:|keywords? ?:|share (?:this|on)|leave a (?:reply|comment)|save my name|your email|post a comment|advertise?ment|sponsored|media releases and speeches are available|see ?: index|media release index|index of|last (?:update|modified|reviewed)|back to (?:top|news)|print this|we use cookies|read ?:|watch ?:|live ?:|video ?:|listen ?:)/iu;
const CREDIT =
  /^(?:[([]?(?:photos?|pictures?|images?|file photo|illustration|caption|credits?)(?: (?:by|credit|courtesy|source)[^:]{0,30})?[:/]|(?:copyright|©|\(c\))|.{0,60}all rights reserved|sources? ?: |(?:\(?reporting|writing|editing|additional reporting|compiled|translated) by )/iu;
const EMBARGO = /(?<![\p{L}])embargo(?:ed)? until/iu;
const PROSE_END = /\p{L}{2}[.!?]["”’)]{0,2}$/u;
/** "M e d i a  R e l e a s e", as scans have it. */
const SPACED_LETTERS = /^(?:\p{L} {1,3}){5,60}\p{L}$/u;
const BYLINE = /^by \p{L}/iu;
const CAPITAL_SECOND = /^\S+ \p{Lu}/u;
const SENTENCE_WORDS =
  /(?<![\p{L}])(?:is|are|was|were|has|have|had|will|would|said|says|met|meets|who|which|that|he|she|they|it|we|i)(?![\p{L}])/iu;
const HOUR = /^\d{1,2}[:.]\d{2}(?: ?(?:am|pm|hrs))?$/iu;
/** "Source: Xinhua | 2024-03-01 20:31:32 | Editor: ..." */
const STAMP = /(?<!\d)20\d{2}-\d{2}-\d{2} \d{2}:\d{2}(?!.*[.!?]$)/u;
/** What may stand around a date in a line that is there for the date. */
const AROUND_DATE =
  /(?<![\p{L}])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?![\p{L}])|\d{1,2}[:.h]\d{2}(?::\d{2})?|(?<![\p{L}])(?:am|pm|a\.m|p\.m|hrs|hours|utc|gmt|est|edt|aest|aedt|cet|ist|local|time|date|dated|published|posted|updated?|released?|issued|created|modified|last|first|version|title|changed|correction|corrected|on|at|for|media|reference|ref|no|of|the)(?![\p{L}])/giu;
const LETTERS = /\p{L}/gu;

/** `longer`: the text is the head of a line that goes on. */
export function lineKind(text: string, longer = false): LineKind | null {
  if (SEPARATOR.test(text)) return longer ? null : "separator";
  if (CONTACT.test(text)) return "contact";
  if (longer) return null;
  if (STAMP.test(text) && text.length <= 120) return "date";
  if (INVITATION.test(text)) return "invitation";
  if (CREDIT.test(text)) return "credit";
  // What ends as a sentence and is long is prose, and most lines are.
  if (text.length > 100 && PROSE_END.test(text)) return null;
  if (FURNITURE.test(text) || PRINTOUT.test(text) || SPACED_LETTERS.test(text)) return "furniture";
  if (ADDRESS.test(text) || DATED_ADDRESS.test(text) || (!text.includes(" ") && ONLY_ADDRESS.test(text)))
    return "address";
  if (text.length <= 120 && isDateLine(text)) return "date";
  if ((RELEASE.test(text) || FORM.test(text) || EMBARGO.test(text)) && !SENTENCE_WORDS.test(text)) return "release";
  if (
    text.length <= 90 &&
    BYLINE.test(text) &&
    CAPITAL_SECOND.test(text) &&
    !PROSE_END.test(text) &&
    !SENTENCE_WORDS.test(text)
  )
    return "byline";
  if (PHONE.test(text) && text.length <= 200 && !SENTENCE_WORDS.test(text)) return "contact";
  return null;
}

/** A line that is there for its date: little else is in it but a weekday, an hour, a number of reference. */
function isDateLine(text: string): boolean {
  if (HOUR.test(text)) return true;
  const date = findPrintedDate(text);
  if (!date) return false;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(AROUND_DATE, " ");
  return (rest.match(LETTERS)?.length ?? 0) <= 8;
}
