/** Words by which clauses of talks are told apart. */
import { TokenSet } from "../../language/token-set.ts";

const words = (text: string) => new TokenSet(text.split(" "));

/** Behind one of these a clause belongs to the one before it. */
export const SUBORDINATE = words(
  "that which whose whom where when because if since until how whether after before who what why unless although though",
);
/** What may stand behind a verb before what is said begins. */
export const THAT = words("that");
export const WE = words("we i");
export const IT = words("it there");
/** Nouns for an occasion of talk: "the [meeting] emphasised". */
export const OCCASION = words(
  "meeting meetings talks consultations consultation discussion discussions conversation session call dialogue round negotiations exchange deliberations agenda",
);
/** Nouns for who or what gives an account: "a [source] told", "the [statement] said". */
export const SOURCE = words(
  "source sources statement communique communiqué spokesman spokeswoman spokesperson spokespersons readout release report reports official officials ministry office embassy service press mission presidency department agency declaration document administration palace secretariat",
);
/** An opening like "During the meeting," before who speaks. */
export const OPENING = words(
  "during in on at after before following furthermore moreover additionally meanwhile also besides regarding concerning as with within addressing speaking touching commenting despite given considering from under by for turning to among separately earlier later then further finally first firstly secondly thirdly likewise similarly however thus therefore accordingly while noting recalling underlining emphasizing emphasising stressing highlighting welcoming referring responding",
);
/** Behind a verb of speaking to somebody, and before what is told: "informed him [about]". */
export const ABOUT = words("about on of that regarding concerning for over with upon how");
/** Left out at the head of what is said. */
export const LEADING = words("that about on of regarding concerning upon over , :");
/** The same behind a noun that names the act: "satisfaction [with]", "gratitude [for]". */
export const BEHIND_NOUN = words(
  "that about on of regarding concerning upon over for with at to in into towards toward , :",
);
/** A finite verb: what stands before it is more than an opening. */
export const FINITE = words("is are was were has have had will would shall can could may might must should");
/** Openings that are clauses of their own. */
export const CLAUSAL = words("as while after before despite following noting recalling welcoming since when");
/** "held talks on [Friday]" */
export const DAY = new TokenSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december".split(
    " ",
  ),
);
