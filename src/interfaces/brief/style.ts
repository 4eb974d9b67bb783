/** How pages look that are one file: on screens, wide and narrow, light and dark, and on paper. */
import { readable } from "./readable.ts";

/**
 * How a brief looks in a browser and on paper. Sans for what the record holds, serif for the words of reports, figures of one width. Nothing
 * is fetched: the fonts are those of the reader's machine.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #16191d; --soft: #565d66; --rule: #c9ced5; --hair: #e3e6ea; --paper: #ffffff; --ground: #f1f2f4;
  --mark: #1d4a7a; --new: #17603a; --new-ground: #e6f2ea; --gone: #8a1f2b; --gone-ground: #f8e9ea;
  --sans: "Source Sans 3", "Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --serif: "Source Serif 4", "Charter", "Iowan Old Style", "Noto Serif", "Liberation Serif", Cambria, Georgia, "Times New Roman", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e4e6e9; --soft: #9aa3ad; --rule: #474e57; --hair: #31373e; --paper: #191c20; --ground: #101214;
    --mark: #8fb8e6; --new: #8fd3a8; --new-ground: #1b3324; --gone: #f0a0a8; --gone-ground: #3b2023;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 52rem; padding: 3.2rem 3.6rem 4rem; background: var(--paper); color: var(--ink);
  font: 400 0.97rem/1.48 var(--sans); font-variant-numeric: tabular-nums lining-nums; font-kerning: normal;
  hanging-punctuation: first; overflow-wrap: break-word;
}
header { border-top: 3px solid var(--mark); padding-top: 0.9rem; margin-bottom: 1.9rem; }
header p { margin: 0.15rem 0 0; color: var(--soft); font-size: 0.92rem; }
.kind { margin: 0 0 0.2rem; color: var(--mark); font-size: 0.78rem; font-weight: 600; letter-spacing: 0.11em; text-transform: uppercase; }
h1 { margin: 0 0 0.3rem; font-size: 1.95rem; font-weight: 650; line-height: 1.14; letter-spacing: -0.012em; text-wrap: balance; }
h2 { margin: 0 0 0.55rem; font-size: 1.02rem; font-weight: 650; line-height: 1.25; color: var(--mark); }
h3 { margin: 1rem 0 0.3rem; font-size: 0.88rem; font-weight: 650; line-height: 1.3; color: var(--soft); }
section { border-top: 1px solid var(--rule); padding-top: 0.6rem; margin: 0 0 1.7rem; }
section > h3:first-of-type { margin-top: 0.5rem; }
.note { margin: -0.25rem 0 0.6rem; color: var(--soft); font-size: 0.86rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 0.4rem; padding-left: 1.05rem; position: relative; text-wrap: pretty; }
ul > li::before { content: "–"; position: absolute; left: 0; color: var(--soft); }
.essentials li { font-size: 1.06rem; line-height: 1.42; margin-bottom: 0.5rem; }
b { font-weight: 600; }
q, .q { font-family: var(--serif); quotes: "“" "”"; unicode-bidi: isolate; }
ins { text-decoration: none; font-family: var(--serif); color: var(--new); background: var(--new-ground); padding: 0 0.12em; border-bottom: 1px solid currentColor; }
del { font-family: var(--serif); color: var(--gone); background: var(--gone-ground); padding: 0 0.12em; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.36; margin: 0 0 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.9rem 0.3rem 0; border-bottom: 1px solid var(--hair); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 0.77rem; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--rule); padding-top: 0.1rem; vertical-align: bottom; }
tbody th { font-weight: 400; } .facts tbody th { color: var(--soft); }
tbody tr:last-child > * { border-bottom: 0; }
sup { line-height: 0; font-size: 0.66em; margin-left: 0.14em; white-space: nowrap; }
sup a { color: var(--mark); text-decoration: none; }
a { color: var(--mark); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
sup a:hover, sup a:focus-visible { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
:target { background: var(--new-ground); }
.notes ol { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 2rem; font-size: 0.76rem; line-height: 1.4; }
.notes li { margin: 0 0 0.38rem; padding-left: 1.75rem; overflow-wrap: anywhere; }
.notes .n { position: absolute; left: 0; width: 1.35rem; text-align: right; color: var(--mark); text-decoration: none; }
.notes i { font-style: italic; }
.notes .link { color: var(--soft); }
@media (max-width: 44rem) { body { padding: 1.4rem 1.1rem 2.4rem; } .notes ol { columns: 1; } }
@media screen and (max-width: 36rem) {
  table:not(.facts), table:not(.facts) :is(tbody, tr, th, td) { display: block; }
  table:not(.facts) :is(colgroup, thead) { display: none; }
  table:not(.facts) tr { border-bottom: 1px solid var(--hair); padding: 0.35rem 0; }
  table:not(.facts) tbody tr:last-child { border-bottom: 0; }
  table:not(.facts) :is(th, td) { border: 0; padding: 0.05rem 0; }
  td[data-head]::before { content: attr(data-head) ": "; color: var(--soft); }
  td:empty { display: none; }
}
@page { size: A4; margin: 17mm 18mm 18mm; }
@media print {
  :root {
    color-scheme: light;
    --ink: #000; --soft: #4a5058; --rule: #aeb4bc; --hair: #dcdfe4; --paper: #fff; --ground: #fff;
    --mark: #173c64; --new: #0f4d2c; --new-ground: #eaf3ed; --gone: #7a1722; --gone-ground: #f8eced;
  }
  html, body { background: none; }
  body { max-width: none; padding: 0; font-size: 9.6pt; line-height: 1.38; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header { border-top-width: 2pt; padding-top: 6pt; margin-bottom: 13pt; }
  header p { font-size: 9pt; } .kind { font-size: 7.6pt; }
  h1 { font-size: 19pt; } h2 { font-size: 10.4pt; margin-bottom: 4pt; } h3 { font-size: 8.8pt; margin: 8pt 0 2pt; }
  section { padding-top: 5pt; margin-bottom: 12pt; }
  .note { font-size: 8.2pt; margin-bottom: 4pt; }
  li { margin-bottom: 2.6pt; padding-left: 10pt; }
  .essentials li { font-size: 10.4pt; margin-bottom: 3.4pt; }
  table { font-size: 8.7pt; line-height: 1.3; } thead th { font-size: 7.5pt; }
  th, td { padding: 2.2pt 8pt 2.2pt 0; }
  h2, h3, .note, thead { break-after: avoid; } tr, li { break-inside: avoid; } p, li { orphans: 2; widows: 2; }
  .notes ol { font-size: 7.5pt; line-height: 1.28; column-gap: 7mm; }
  .notes li { margin-bottom: 1.8pt; padding-left: 15pt; break-inside: auto; } .notes .n { width: 11pt; }
  a, sup a, .notes .n { color: inherit; text-decoration: none; }
  .table { overflow: visible; }
}
`.trim();

/** At the foot of each printed page: the number of the page, and what the page is of. */
export function runningFoot(title: string): string {
  const letters = [...readable(title)].map((sign) =>
    /[\p{L}\p{N} ]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `,
  );
  return `\n@page { @bottom-left { content: "${letters.join("")}"; ${FOOT} } @bottom-right { content: counter(page) " / " counter(pages); ${FOOT} } }`;
}

const FOOT =
  'font: 8pt "Source Sans 3", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif; color: #565d66;';
