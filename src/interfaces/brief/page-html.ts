/** The frame of a page that is one file: no script, nothing fetched; a policy in it says the same to the browser. */
import { createHash } from "node:crypto";

export interface PageParts {
  /** What it is: "Brief", "Digest". */
  readonly kind: string;
  readonly style: string;
  /** All of it escaped already. */
  readonly title: string;
  readonly head: readonly string[];
  readonly main: string;
  readonly foot?: string;
}

export function pageHtml({ kind, style, title, head, main, foot }: PageParts): string {
  const hash = createHash("sha256").update(style).digest("base64");
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Chancery">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="kind">${kind}</p>
<h1>${title}</h1>
${head.map((line) => `<p>${line}</p>`).join("\n")}
</header>
<main>
${main}
</main>
${foot === undefined ? "" : `${foot}\n`}</body>
</html>
`;
}
