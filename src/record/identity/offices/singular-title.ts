/** The title of one of several: "State Ministers A and B" are each a State Minister. */

const PLURALS: ReadonlyMap<string, string> = new Map(
  (
    "Ministers Minister, Presidents President, Secretaries Secretary, Ambassadors Ambassador, Commissioners Commissioner, Directors Director, Advisors Advisor, " +
    "Advisers Adviser, Members Member, MPs MP, Senators Senator, Governors Governor, Chancellors Chancellor, Premiers Premier, Envoys Envoy, Representatives Representative, " +
    "Officers Officer, Generals General, Chairmen Chairman, Heads Head, Speakers Speaker, Coordinators Coordinator, Counsellors Counsellor"
  )
    .split(", ")
    .map((pair) => pair.split(" ") as [string, string]),
);
/** After these words stands what the office is for, in whatever number: "Secretary of State for Governors". */
const FOR: ReadonlySet<string> = new Set(["of", "for", "to", "on"]);

export function singularTitle(title: string): string {
  const words = title.split(" ");
  const end = words.findIndex((word) => FOR.has(word));
  const at = words.slice(0, end === -1 ? words.length : end).findLastIndex((word) => PLURALS.has(word));
  if (at !== (end === -1 ? words.length : end) - 1) return title;
  return words.with(at, PLURALS.get(words[at]!)!).join(" ");
}
