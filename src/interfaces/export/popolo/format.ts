import type { ExportFormat } from "../format.ts";

export const POPOLO: ExportFormat = {
  name: "popolo",
  purpose: "people, offices and who held them, for tools of civic data",
  standard:
    "[Popolo 1.0](https://www.popoloproject.com/specs/), persons, organizations, posts and memberships in one JSON object",
  mediaType: "application/json",
  ending: ".popolo.json",
  carried: [
    ["people: name, other writings", "`persons`: `name`, `other_names`"],
    ["sides", "`organizations`: `name`, `classification`, and the code as an identifier"],
    ["offices", "`posts`: `label`, `role` (the rank), `organization_id`"],
    ["who held which office", "`memberships`: `person_id`, `organization_id`, `post_id`, `role`"],
    ["on which side somebody stands who is told with no office", "`memberships` without `post_id`"],
    [
      "days of the first and the last report of it",
      "`first_seen` and `last_seen` of a membership: ours, since its `start_date` and `end_date` are those of the term",
    ],
  ],
  counted: {
    doubtful: "terms of office that are doubtful",
    meetings: "meetings: this export is of people and posts",
  },
  never: ["reports and evidence", "who came before and after: the memberships of a post tell"],
  load: async () => (await import("./write-popolo.ts")).writePopolo,
};
