/** Whether words that name somebody say that they were there. */
import type { Meeting } from "../../record/identity/meeting.ts";
import { hasCue } from "../cues.ts";
import { boundsIn } from "../ledgers/days.ts";
import { isOfAnotherOccasion } from "./other-occasion.ts";
import type { StatementRow, StoredStatements } from "./stored-statements.ts";

/** Days after which a report tells of the past, and "last October" may be when it was. */
const FRESH = 10;

/** Not as the owner of an office, and not in a sentence about another occasion. */
export function isNamedThere(
  statements: StoredStatements,
  revision: number,
  row: StatementRow,
  meeting: Meeting,
): boolean {
  if (isOwnersName(statements, revision, row)) return false;
  const { quote, day } = statements.cite(revision, row);
  const [published, held] = [boundsIn(day), boundsIn(meeting.date)];
  if (!published || !held || published.latest - held.earliest > FRESH) return true;
  return !isOfAnotherOccasion(quote, meeting.date);
}

/** "President X’s head of cabinet" tells of the head of cabinet: X need not have been there. */
export function isOwnersName(
  statements: StoredStatements,
  revision: number,
  { field, end }: Pick<StatementRow, "field" | "end">,
): boolean {
  const behind = statements
    .revision(revision)
    .field(field)
    .slice(end, end + 40);
  const owned = OWNER.exec(behind);
  return owned !== null && hasCue(owned[1]!, "en/occasions", "owned");
}

/** The three words that follow: "’s long-time chief". */
const OWNER = /^['’]s?((?:\s+\p{L}+){1,3})/u;
