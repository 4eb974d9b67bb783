/** `chancery brief`: a brief in the form that the name of its file asks for, or in the terminal. */
import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Brief, SectionKey } from "../../../analysis/brief/brief.ts";
import { openRecord } from "../../../record/store/open-record.ts";
import { ChanceryError } from "../../../shared/errors.ts";
import { makeBrief } from "../../operations/make-brief.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";

interface BriefCommandOptions {
  readonly db: string;
  readonly for?: string;
  /** Looked at by the operation. */
  readonly without?: SectionKey[];
  readonly asOf?: string;
  readonly output?: string;
  readonly citations?: string;
  readonly json?: boolean;
  readonly chromium?: string;
  readonly width?: number;
  readonly color?: boolean;
}

type Form = (brief: Brief, options: Pick<BriefCommandOptions, "chromium">) => Promise<string | Uint8Array>;

/** What is needed for a form is loaded when it is asked for. */
const FORMS: Readonly<Record<string, Form>> = {
  ".md": async (brief) => (await import("../../brief/as-markdown.ts")).briefAsMarkdown(brief),
  ".html": async (brief) => (await import("../../brief/as-html.ts")).briefAsHtml(brief),
  ".docx": async (brief) => (await import("../../brief/docx/as-docx.ts")).briefAsDocx(brief),
  ".pdf": async (brief, { chromium }) => {
    const { briefAsHtml } = await import("../../brief/as-html.ts");
    const env = chromium === undefined ? process.env : { ...process.env, CHANCERY_CHROMIUM: chromium };
    return (await import("../../brief/chromium.ts")).printPdf(briefAsHtml(brief), env);
  },
  ".json": async (brief) => `${JSON.stringify(brief, null, 1)}\n`,
  ".txt": async (brief) => {
    const { briefAsText } = await import("../../brief/as-text.ts");
    return `${briefAsText(brief, makePage({ width: 100, color: false })).join("\n")}\n`;
  },
};

const REFERENCES: Readonly<Record<string, Form>> = {
  ".json": async (brief) =>
    `${JSON.stringify((await import("../../brief/references.ts")).briefAsCsl(brief), null, 1)}\n`,
  ".bib": async (brief) => (await import("../../brief/references.ts")).briefAsBibtex(brief),
};

export async function runBrief(sides: string[], options: BriefCommandOptions): Promise<number> {
  const { db, output, citations, json, chromium, width, color, ...filters } = options;
  if (json && output !== undefined)
    throw new ChanceryError("request/invalid", "--json prints; -o brief.json writes a file: one of them, please");
  // A name that tells no form is told before any work is done.
  const form = output === undefined ? null : formOf(output, FORMS);
  const references = citations === undefined ? null : formOf(citations, REFERENCES);
  const store = openRecord(db, { readOnly: "where-needed" });
  try {
    const brief = makeBrief.run(store, { ...filters, sides });
    const out = new Output();
    if (form) write(output!, await form(brief, options));
    else if (json) await out.line(JSON.stringify(brief));
    else {
      const { briefAsText } = await import("../../brief/as-text.ts");
      await out.lines(briefAsText(brief, makePage({ width, color })));
    }
    if (references) write(citations!, await references(brief, options));
    await out.flush();
  } finally {
    await store.close();
  }
  return EXIT.done;
}

function formOf(file: string, forms: Readonly<Record<string, Form>>): Form {
  const form = forms[extname(file).toLowerCase()];
  if (form) return form;
  const known = Object.keys(forms);
  throw new ChanceryError(
    "request/invalid",
    `${file}: its name should end in ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`,
    { file },
  );
}

function write(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (cause) {
    throw new ChanceryError("brief/unwritten", `${file}: ${(cause as Error).message}`, { file }, { cause });
  }
  process.stderr.write(`${file}: written\n`);
}
