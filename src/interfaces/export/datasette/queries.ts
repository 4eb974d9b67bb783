/** Questions with something to fill in, which Datasette shows as forms. */
export interface CannedQuery {
  readonly name: string;
  readonly what: string;
  /** Of each `:name` in it. */
  readonly params: readonly string[];
  readonly sql: string;
}

export const QUERIES: readonly CannedQuery[] = [
  {
    name: "meetings_of_two_sides",
    what: "Meetings of two sides with each other, newest first. Sides are codes: AZ, GE, EU.",
    params: ["a", "b"],
    sql: `select t.* from "meetings_told" t
          join "sides" a on a."meeting" = t."id" and a."side" = upper(:a)
          join "sides" b on b."meeting" = t."id" and b."side" = upper(:b)
          order by t."date" desc`,
  },
  {
    name: "meetings_of_a_person",
    what: "Meetings that somebody took part in, by any part of a name, newest first.",
    params: ["name"],
    sql: `select m."date", p."name", p."office", p."side", m."sides", m."kind", m."status", m."city", m."id"
          from "participants" p join "meetings" m on m."id" = p."meeting" left join "people" o on o."id" = p."person"
          where instr(lower(p."name" || '; ' || coalesce(o."name", '') || '; ' || coalesce(o."other_names", '')), lower(trim(:name))) > 0
          order by m."date_first" desc`,
  },
  {
    name: "who_held_offices",
    what: "Who held which office for a side, as far as reports tell.",
    params: ["side"],
    sql: `select "title", "name", "first", "last", "reports", "doubtful", "person" from "incumbencies"
          where "side" = upper(:side) order by "office", "first"`,
  },
  {
    name: "topics_of_two_sides",
    what: "What two sides met about, how often, and when first and last.",
    params: ["a", "b"],
    sql: `select t."topic", count(*) as "meetings", min(m."date_first") as "first", max(m."date_last") as "last"
          from "topics" t join "meetings" m on m."id" = t."meeting"
          join "sides" a on a."meeting" = m."id" and a."side" = upper(:a)
          join "sides" b on b."meeting" = m."id" and b."side" = upper(:b)
          where m."status" = 'held' group by 1 order by 2 desc, 1`,
  },
  {
    name: "words_of_a_meeting",
    what: "What each report says of a meeting, and in which words.",
    params: ["meeting"],
    sql: `select "property", "value", "quote", "publisher", "published", "title", "url" from "quotations"
          where "meeting" = :meeting order by "property", "value", "published"`,
  },
  {
    name: "search_reports",
    what: "Reports that have these words, best first, with where they stand.",
    params: ["words"],
    sql: `select s."published", s."publisher", s."title", snippet("sources_fts", 1, '[', ']', ' ... ', 20) as "words", s."url", s."id"
          from "sources_fts" f join "sources" s on s."rowid" = f."rowid"
          where "sources_fts" match '"' || replace(:words, '"', '""') || '"' order by rank limit 200`,
  },
];
