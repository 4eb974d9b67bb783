/** Questions that are asked most, as views. */
export const VIEWS: readonly { readonly name: string; readonly what: string; readonly sql: string }[] = [
  {
    name: "meetings_told",
    what: "Meetings, newest first, with the names of those who took part.",
    sql: `select m."id", m."date", m."sides", m."kind", m."level", m."status", m."city", m."country",
            (select group_concat("name" || coalesce(' (' || "side" || ')', ''), '; ') from
              (select "name", "side" from "participants" where "meeting" = m."id" order by "number")) as "participants",
            (select group_concat("topic", ' ') from "topics" where "meeting" = m."id") as "topics", m."sources"
          from "meetings" m order by m."date_first" desc, m."id"`,
  },
  {
    name: "dyads",
    what: "Each two sides that met: how often, from when to when.",
    sql: `select a."side" as "a", b."side" as "b", count(*) as "meetings", min(m."date_first") as "first", max(m."date_last") as "last"
          from "sides" a join "sides" b on b."meeting" = a."meeting" and a."side" < b."side" join "meetings" m on m."id" = a."meeting"
          where m."status" = 'held' group by 1, 2 order by 3 desc, 1, 2`,
  },
  {
    name: "quotations",
    what: "Each value of a meeting with the words it rests on, and where they stand.",
    sql: `select s."meeting", s."property", s."value", s."basis", e."quote", e."field", e."start", e."end", r."publisher", r."published",
            r."title", r."url", s."document"
          from "statements" s join "evidence" e on e."revision" = s."revision" and e."statement" = s."number"
          join "sources" r on r."id" = s."document" where s."meeting" is not null`,
  },
];
