/** Meetings in which some sides all took part, as part of a query: rows of `meeting_side`, called `s`, of the first of them. */

export interface MeetingsOfSides {
  /** What follows "from"; more conditions follow after "and". */
  readonly from: string;
  /** Its parameters, before those of what follows. */
  readonly given: readonly string[];
}

/** Of two sides and more the pairs of sides are gone through: the meetings of two are far fewer than those of one. */
export function meetingsOfSides(sides: readonly string[]): MeetingsOfSides {
  const given = [...new Set(sides)].sort();
  const few =
    given.length < 2
      ? "meeting_side s where s.side = ?"
      : "meeting_pair p cross join meeting_side s on s.side = p.a and s.meeting = p.meeting where p.a = ? and p.b = ?";
  const also = given
    .slice(2)
    .map(() => " and exists (select 1 from meeting_side where side = ? and meeting = s.meeting)");
  return { from: `${few}${also.join("")}`, given };
}
