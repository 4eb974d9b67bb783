/**
 * Meetings that were read with doubt: two others are told to have met, and that one of the sides was there was only taken from where the
 * outlet is at home, with nobody named for it. A brief tells of them among its doubts, and rests nothing else on them.
 */
import type { Meeting } from "../../record/identity/meeting.ts";
import type { Material } from "./material.ts";

export function isDoubtful(meeting: Meeting, { sides, proofs }: Pick<Material, "sides" | "proofs">): boolean {
  if (meeting.parties.length < 3) return false;
  return sides.some((side) => {
    if (meeting.participants.some(({ country }) => country === side)) return false;
    return proofs.of(meeting, "party", side, side)?.by[0].inferred?.includes("home, none said") ?? false;
  });
}

/** The material with them set apart; where there is nothing else, as it is. */
export function withoutDoubtful(material: Material): Material {
  const doubtful = material.meetings.filter((meeting) => isDoubtful(meeting, material));
  if (doubtful.length === 0 || doubtful.length === material.meetings.length) return material;
  const ids = new Set(doubtful.map(({ id }) => id));
  const { history } = material;
  const isKept = ({ meeting }: { readonly meeting: Meeting }) => !ids.has(meeting.id);
  return {
    ...material,
    doubtful,
    meetings: material.meetings.filter(({ id }) => !ids.has(id)),
    history: { ...history, meetings: history.meetings.filter(isKept), undated: history.undated.filter(isKept) },
    changes: material.changes.filter(({ earlier, later }) => !ids.has(earlier.id) && !ids.has(later.id)),
  };
}
