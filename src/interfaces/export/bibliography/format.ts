import type { ExportFormat } from "../format.ts";

const NEVER = ["meetings, people, offices", "what reports say", "texts"];
const COUNTED = {
  undated: "reports of no known year",
  unnamed: "reports of no known outlet",
};

export const CSL_JSON: ExportFormat = {
  name: "csl-json",
  purpose: "reports, for Zotero, Pandoc and other reference managers",
  standard: "[CSL-JSON 1.0.2](https://github.com/citation-style-language/schema)",
  mediaType: "application/vnd.citationstyles.csl+json",
  ending: ".csl.json",
  carried: [
    ["reports", "items: `webpage`, or `article-newspaper` where there is no address"],
    ["headline, outlet, day, address", "`title`, `container-title` and `publisher`, `issued`, `URL`"],
    ["ids of the document and its text", "`archive_location`, with `archive` Chancery"],
  ],
  counted: COUNTED,
  never: NEVER,
  load: async () => (await import("./write-csl-json.ts")).writeCslJson,
};

export const BIBTEX: ExportFormat = {
  name: "bibtex",
  purpose: "reports, for LaTeX",
  standard: "[BibTeX](https://www.bibtex.org/Format/), in UTF-8, with `url` and `day` as BibLaTeX has them",
  mediaType: "text/x-bibtex; charset=utf-8",
  ending: ".bib",
  carried: [
    ["reports", "`@misc`"],
    ["headline, outlet, day, address", "`title`, `author` and `howpublished`, `year`, `month`, `day`, `url`"],
    ["ids of the document and its text", "`note`"],
  ],
  counted: COUNTED,
  never: NEVER,
  load: async () => (await import("./write-bibtex.ts")).writeBibtex,
};
