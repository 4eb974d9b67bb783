/**
 * The address that a page says is its own. Not every claim is one: sites name their front page on every page, or the machine that the page
 * was made on.
 */
import { isIP } from "node:net";

const LONGEST = 2_000;

export function ownAddress(raw: string): string | null {
  if (raw.length > LONGEST || !URL.canParse(raw.trim())) return null;
  const url = new URL(raw.trim());
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  if (isIP(url.hostname.replace(/^\[|\]$/gu, "")) > 0 || !url.hostname.includes(".")) return null;
  if (url.pathname.length <= 1 && url.search === "") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href;
}
