/** How a report is called for a person: outlet, day, title. Its name, which is a file's or a feed's, says nothing to who reads. */
import type { RecordStore } from "../../../record/store/record-store.ts";
import { dayInWords } from "../../../shared/in-words/date-in-words.ts";
import { flat, printable } from "../page/width.ts";

/** By the name of the document. */
export type ReportNames = (document: string) => string;

/** So many characters of a title are shown. */
const SHOWN = 70;

interface Row {
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly opening: string;
}

/** Each report is looked up once; one without a title is called by how it begins. */
export function reportNames(store: RecordStore): ReportNames {
  const names = new Map<string, string>();
  const find = store.sql<Row>(
    `select v.title, coalesce(r.published, v.published) as published, coalesce(r.publisher, v.publisher) as publisher,
            substr(v.text, 1, 400) as opening
       from document d join revision v on v.document = d.key left join report r on r.revision = v.key
      where d.name = ? order by v.number desc limit 1`,
  );
  return (document) => {
    let name = names.get(document);
    if (name === undefined) names.set(document, (name = nameOf(document, find.get(document))));
    return name;
  };
}

function nameOf(document: string, row: Row | undefined): string {
  if (!row) return printable(document);
  const { published, publisher, opening } = row;
  const title = row.title ?? flat(opening).trim();
  return [
    publisher === null ? "outlet not named" : printable(publisher),
    published === null ? "day not known" : dayInWords(published),
    `“${shortened(printable(flat(title)))}”`,
  ].join(", ");
}

/** Cut at a word. */
function shortened(title: string): string {
  return title.length <= SHOWN ? title : `${title.slice(0, title.lastIndexOf(" ", SHOWN))} …`;
}
