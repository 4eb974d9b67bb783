/** Elements of pages by what they are to a report: left out, around it, within a line of it. */

/** Nothing within is text that belongs to the report. */
export const LEFT_OUT = new Set(
  "script style noscript template svg canvas audio video object embed applet iframe frameset noframes noembed button select option textarea datalist dialog map rp rt".split(
    " ",
  ),
);
export const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);
export const KEPT_VOID = new Set(["br", "hr"]);
/** What a page has once; it is put around the rest anew. */
export const FRAMEWORK = new Set(["html", "head", "body", "frame"]);
/** What stands within a line. */
export const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** What stands around the report, by its element or its role: noted, and not written down. */
const ASIDE = new Set(["nav", "aside", "footer"]);
const ASIDE_ROLES = new Set(["navigation", "complementary", "contentinfo", "search", "menu", "menubar", "dialog"]);
/** Parts of a page that ask about cookies, by the names that they are given. */
const CONSENT =
  /(?:^|\s)(?:cookies?|gdpr|consent|privacy)(?:[-_]?(?:banner|bar|notice|consent|law|popup|message|info|disclaimer|overlay|modal|alert|warning|wrapper|container|box))?(?:\s|$)/iu;

/** It stands around the report: among links, in the margin or at the foot. */
export function isAside(tag: string, { role }: Readonly<Record<string, string>>): boolean {
  return ASIDE.has(tag) || ASIDE_ROLES.has(role?.toLowerCase() ?? "");
}

export function asksConsent(tag: string, { id = "", class: name = "" }: Readonly<Record<string, string>>): boolean {
  return !FRAMEWORK.has(tag) && (CONSENT.test(id) || CONSENT.test(name));
}
