/** An address as a person or a redirect gives it → a URL that may be fetched: `http` or `https`, without a name and a password. */
import { ChanceryError } from "../../shared/errors.ts";

const LONGEST = 4_000;

/** `base`: where a redirect came from. */
export function parseAddress(given: string, base?: URL): URL {
  const refuse = (problem: string): ChanceryError =>
    new ChanceryError(
      "fetch/address",
      `${base?.href ?? given}: ${base ? `it leads to ${cut(given)}, and ` : ""}${problem}`,
      {
        address: given,
      },
    );
  if (given.length > LONGEST)
    throw refuse(`an address of more than ${LONGEST.toLocaleString("en")} characters is not fetched`);
  if (!URL.canParse(given, base?.href)) throw refuse("that is not an address");
  const url = new URL(given, base?.href);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refuse(`only http and https are fetched, not ${url.protocol.slice(0, -1)}`);
  if (url.username !== "" || url.password !== "")
    throw refuse("an address with a user name or a password is not fetched");
  url.hash = "";
  return url;
}

function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
