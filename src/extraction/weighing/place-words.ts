/** The words around the name of a place by which it is told what the name does there (`place-roles.ts`). */

export const IN = new Set("in at near inside outside within around".split(" "));
/** Between a preposition and a name: "in the Ugandan capital city of Kampala". */
export const BETWEEN = new Set(
  "the capital city of town second third largest main port resort downtown central southern northern eastern western nearby neighbouring neighboring coastal province district region state new old island city's historic".split(
    " ",
  ),
);
export const CAPITAL = new Set(["capital", "city"]);
export const GATHERING = new Set(
  "summit conference forum assembly session sessions ceremony congress council sidelines margins exhibition expo games festival event olympics celebrations inauguration funeral symposium workshop gathering retreat dialogue".split(
    " ",
  ),
);
/** Somebody posted somewhere, and the houses they are posted at. */
export const POSTED = new Set(
  "ambassador ambassadors envoy commissioner commissioners representative representatives consul attache attaché charge chargé counsellor accredited posted stationed based resident residing".split(
    " ",
  ),
);
export const ARTICLES = new Set(["a", "an"]);
/** Where people meet: "a Geneva hotel". */
export const HOUSES = new Set(
  "hotel hotels airport villa mansion residence guesthouse restaurant suburb resort château chateau club airbase barracks".split(
    " ",
  ),
);
export const HOUSE = new Set("embassy embassies mission missions commission consulate chancery".split(" "));
export const JOURNEY = new Set(
  "visit visits visiting visited trip trips tour travel travels travelled traveled travelling traveling arrive arrives arrived arriving arrival fly flies flew flying go goes went going come comes came coming journey return returned returning invited invite invitation welcome welcomed head heads headed heading way en-route stopover swing mission moved proceed proceeded bound left leave leaves leaving departed depart departs delegation".split(
    " ",
  ),
);
/** Before "in": somebody or something is there. Behind other words it is the war, the elections, the workers there. */
export const THERE = new Set(
  "estate mansion villa castle retreat lodge resort compound ranch country-house held holding place hosted signed gathered convened convening opened opens began begins concluded ended sat today yesterday tomorrow morning afternoon evening night noon here there currently now again also later earlier already is are was were be been being while stay staying stayed stays arrived arrives arrive arriving arrival landed speaking spoke reporters attended joined together counterpart counterparts delegation delegations officials officers leaders ministers side sides them him her me us office offices headquarters palace residence hotel house ministry secretariat centre center base hall airport venue party welcomed received met meet meets meeting meetings talks sidelines day days week month time weekend visit visits stop stopover layover tour round engagements discussions consultations programme program leg home".split(
    " ",
  ),
);
export const HOSTS = new Set("host hosts hosted hosting".split(" "));
/** "Tallinn was the venue of the talks". */
export const VENUES = new Set("venue scene setting site".split(" "));
export const AUXILIARY = new Set("will has have had also to is was".split(" "));
export const REACH = 5;
export const WELCOME = /^(?:welcom(?:e|es|ed|ing)|invit(?:e|es|ed|ing))$/u;
export const TOGETHER = new Set([",", "and", "&", "or", "then", "/"]);
