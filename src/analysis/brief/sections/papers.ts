/** Documents that are more than named, with the stage that they have come to. */
import { keyInWords } from "../../../shared/in-words/names.ts";
import type { Row, Table } from "../brief.ts";
import { following, quotedShort, row } from "../cited.ts";
import { dayOf } from "../in-words.ts";
import type { Material, PaperKept } from "../material.ts";
import { tableOf } from "./last-met.ts";

const MOST = 4;

const COLUMNS = [
  { head: "Document", wide: 3.6 },
  { head: "Stage", wide: 1 },
  { head: "Told", wide: 1.4, figures: true, named: true },
];

export function papers(material: Material): Table[] {
  return tableOf(COLUMNS, rows(material));
}

function rows({ papers: all, proofs }: Material): Row[] {
  const dated = all
    .filter(({ title, stage }) => isNamed(title) && stage !== "named")
    .map((paper) => ({ paper, last: lastStage(paper) }));
  return dated
    .sort((a, b) => ((a.last?.words.published ?? "") < (b.last?.words.published ?? "") ? 1 : -1))
    .slice(0, MOST)
    .flatMap(({ last }) => {
      const title = last && proofs.inSentence(last.words);
      const stage = last && proofs.inSentence(last.told);
      if (!last || !title || !stage) return [];
      const published = last.words.published;
      return (
        row([
          quotedShort(last.words.quote, title, 200),
          following(keyInWords(last.stage), stage),
          published === null ? null : following(dayOf(published), title),
        ]) ?? []
      );
    });
}

/** "the Agreement on Visa-Free Travel", and not "an agreement", "several MoUs". */
function isNamed(title: string): boolean {
  const names = title.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [];
  return names.length >= 2;
}

/** Of the furthest stage, the report that told it first. */
function lastStage({ stage, stages }: PaperKept): PaperKept["stages"][number] | null {
  return stages.find((one) => one.stage === stage) ?? null;
}
