/** Every failure that someone can act on, in one catalogue. `docs/errors.md` lists them with what to do. */
export const ERRORS = {
  "source/not-found": "There is no file or folder of that name.",
  "source/unreadable": "The file cannot be read as text.",
  "source/empty": "The file holds no text.",
  "source/too-large": "A text, or a line of JSONL, is longer than can be read at once.",
  "source/malformed-line": "A line is not a JSON object of the expected shape.",
  "source/no-reports": "The folder holds no readable reports.",
  "source/no-article": "The page holds no text of a report.",
  "source/too-complex": "The page is too complex to be read safely.",
  "fetch/address": "The address is none that can be fetched.",
  "fetch/private": "The address leads into a private network.",
  "fetch/robots": "The site asks programs not to fetch the page.",
  "fetch/unreachable": "The site did not answer, or not to the end.",
  "fetch/status": "The site answered, but did not give the page.",
  "fetch/redirects": "The address leads on to others without end.",
  "fetch/too-large": "What the address holds is longer than is fetched.",
  "lexicon/invalid": "A lexicon file does not fit its schema.",
  "lexicon/not-found": "The folder of lexicons is not there.",
  "register/invalid": "A register of office-holders does not fit its schema.",
  "register/not-found": "The register of office-holders is not there.",
  "register/unwritten": "The register of office-holders could not be written.",
  "record/not-found": "There is no record of that name.",
  "record/not-a-record": "The file is not a record of Chancery.",
  "record/newer": "The record was written by a newer Chancery.",
  "record/older": "The record is of an older version, and may not be written to.",
  "record/busy": "Another process is writing to the record.",
  "record/damaged": "The record is damaged.",
  "record/unwritten": "The record could not be written.",
  "record/unknown-id": "Nothing in the record has that id.",
  "record/ambiguous-id": "Several things in the record are meant.",
  "record/nothing-told": "The record tells of nothing that was asked for.",
  "brief/no-chromium": "A PDF is printed by Chromium, and none was found.",
  "brief/unprinted": "Chromium could not print the brief.",
  "brief/unwritten": "The brief could not be written.",
  "digest/unwritten": "The digest could not be written.",
  "export/exists": "What was to be written is there already.",
  "export/unwritten": "The export could not be written.",
  "judgement/malformed-line": "A line is no judgement as chancery judge export writes it.",
  "judgement/unwritten": "The judgements could not be written.",
  "config/not-found": "The configuration file is not there, or cannot be read.",
  "config/invalid": "The configuration has a setting that is not known, or a value that it does not take.",
  "config/unwritten": "The configuration file could not be written.",
  "import/columns": "A spreadsheet has no columns that are known as those of a list of meetings.",
  "import/unknown": "Nothing that can be imported is known of that shape.",
  "import/damaged": "An export of a record is cut short, or was changed.",
  "import/no-source": "No source of that name was imported.",
  "request/invalid": "The request is not one that is taken.",
  "request/no-such-path": "There is nothing at that address.",
  "request/method": "The address does not take that method.",
  "request/form": "The answer cannot be had in that form.",
  "request/media-type": "The body is of a kind that is not taken.",
  "request/too-large": "The body is longer than is taken.",
  "request/address-too-long": "The address is longer than is taken.",
  "request/headers-too-large": "The headers are longer than is taken.",
  "request/malformed": "The request is not HTTP as it is understood here.",
  "request/timeout": "The request did not come in time.",
  "request/too-many": "Too many requests came from there.",
  "request/host": "The server does not go by that name.",
  "access/no-token": "A token is needed.",
  "access/wrong-token": "The token is not known.",
  "access/role": "The token may not do that.",
  "access/other-site": "The request came from another site.",
  "access/read-only": "The server changes nothing.",
  "access/unsafe": "Beyond this machine the server needs tokens.",
  "token/invalid": "The file of tokens cannot be used.",
  "token/name": "There is a token of that name, or none.",
  "job/unknown-id": "There is no job of that number.",
  "job/too-many": "Too many jobs wait already.",
  "server/busy": "The server has too much to do.",
  "server/address": "The server cannot listen there.",
  "server/fault": "A fault of Chancery itself.",
} as const;

/** One of the codes of `ERRORS`. */
export type ErrorCode = keyof typeof ERRORS;

/** A failure someone can act on. Anything else that is thrown is a bug and travels untouched to the edge. */
export class ChanceryError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message?: string, details: Record<string, unknown> = {}, options?: { cause?: unknown }) {
    super(message ?? ERRORS[code], options);
    this.name = "ChanceryError";
    this.code = code;
    this.details = details;
  }
}
