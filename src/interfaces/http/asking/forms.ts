/** The forms in which an answer can be had, by the name that `?form=` gives them and the media type that `Accept` does. */
import type { Brief } from "../../../analysis/brief/brief.ts";
import type { Digest } from "../../../analysis/digest/digest.ts";
import { originalOf } from "../../../record/original.ts";
import type { RecordStore } from "../../../record/store/record-store.ts";
import { makePage } from "../../cli/page/page.ts";
import { setCsv } from "../../cli/page/table.ts";
import type { ReportAnswer } from "../../operations/find-report.ts";
import { TABLES } from "./tables.ts";

/** What a form is called and what it is sent as. */
export interface FormKind {
  readonly name: string;
  readonly mediaType: string;
  /** Ending of a file of it; with one, a browser is told to keep the answer rather than show it. */
  readonly ending?: string;
}

interface Form extends FormKind {
  // biome-ignore lint/suspicious/noExplicitAny: each takes the answer of its own operation
  readonly make: (answer: any, store: RecordStore) => string | Uint8Array | Promise<string | Uint8Array>;
}

const UTF8 = "charset=utf-8";
const json: Form = { name: "json", mediaType: "application/json", make: (answer) => JSON.stringify(answer) };
/** As text is set in a terminal of that width. */
const WIDTH = 100;

const briefForms: readonly Form[] = [
  {
    name: "html",
    mediaType: `text/html; ${UTF8}`,
    make: async (brief: Brief) => (await import("../../brief/as-html.ts")).briefAsHtml(brief),
  },
  {
    name: "markdown",
    mediaType: `text/markdown; ${UTF8}`,
    make: async (brief: Brief) => (await import("../../brief/as-markdown.ts")).briefAsMarkdown(brief),
  },
  {
    name: "text",
    mediaType: `text/plain; ${UTF8}`,
    make: async (brief: Brief) => {
      const { briefAsText } = await import("../../brief/as-text.ts");
      return `${briefAsText(brief, makePage({ width: WIDTH, color: false })).join("\n")}\n`;
    },
  },
  {
    name: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ending: "docx",
    make: async (brief: Brief) => (await import("../../brief/docx/as-docx.ts")).briefAsDocx(brief),
  },
  {
    name: "pdf",
    mediaType: "application/pdf",
    ending: "pdf",
    make: async (brief: Brief) => {
      const { briefAsHtml } = await import("../../brief/as-html.ts");
      return (await import("../../brief/chromium.ts")).printPdf(briefAsHtml(brief));
    },
  },
  {
    name: "csl-json",
    mediaType: "application/vnd.citationstyles.csl+json",
    make: async (brief: Brief) => JSON.stringify((await import("../../brief/references.ts")).briefAsCsl(brief)),
  },
  {
    name: "bibtex",
    mediaType: `application/x-bibtex; ${UTF8}`,
    make: async (brief: Brief) => (await import("../../brief/references.ts")).briefAsBibtex(brief),
  },
];

const digestForms: readonly Form[] = [
  {
    name: "html",
    mediaType: `text/html; ${UTF8}`,
    make: async (digest: Digest) => (await import("../../digest/as-html.ts")).digestAsHtml(digest),
  },
  {
    name: "markdown",
    mediaType: `text/markdown; ${UTF8}`,
    make: async (digest: Digest) => (await import("../../digest/as-markdown.ts")).digestAsMarkdown(digest),
  },
  {
    name: "atom",
    mediaType: `application/atom+xml; ${UTF8}`,
    make: async (digest: Digest) => (await import("../../digest/as-atom.ts")).digestAsAtom(digest),
  },
];

function csv(operation: string): Form {
  return {
    name: "csv",
    mediaType: `text/csv; ${UTF8}`,
    make: async (answer) => {
      const { rows, columns } = await TABLES[operation]!();
      return `${setCsv(rows(answer), columns).join("\r\n")}\r\n`;
    },
  };
}

/** The very bytes that came. They are whatever somebody sent: never shown, only kept. */
const original: Form = {
  name: "original",
  mediaType: "application/octet-stream",
  ending: "bin",
  make: ({ revision }: ReportAnswer, store) => originalOf(store, revision),
};

const FORMS: Readonly<Record<string, readonly Form[]>> = { brief: briefForms, digest: digestForms, report: [original] };

/** JSON comes first: it is what is given where nothing else is asked for. */
export function formsOf(operation: string): readonly Form[] {
  return [json, ...(TABLES[operation] ? [csv(operation)] : []), ...(FORMS[operation] ?? [])];
}
