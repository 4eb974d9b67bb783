import { describe, expect, test } from "vitest";
import type { Page } from "./page.ts";
import { readPage } from "./read-page.ts";

function read(html: string | Uint8Array, charset?: string): Page {
  const page = readPage(typeof html === "string" ? Buffer.from(html) : html, { charset });
  if ("problem" in page) throw new Error(page.problem);
  return page;
}
const MET = "The ministers met in Riga on Monday and spoke of trade, transit and tourism.";
const textOf = (body: string): string => read(`<html><body>${body}</body></html>`).text;

describe("the text of a page is what a person sees:", () => {
  test.each([
    ["paragraphs", `<p>${MET}</p><p>They will meet again.</p>`, `${MET}\n\nThey will meet again.`],
    ["lines that end", `${MET}<br>They will meet again.`, `${MET}\nThey will meet again.`],
    ["paragraphs made of two ends of lines", `${MET}<br>\n<br />Later.`, `${MET}\n\nLater.`],
    ["headings", `<p>${MET}</p><h2>Next  round</h2><p>In May.</p>`, `${MET}\n\nNext round\n\nIn May.`],
    ["lists", `<p>They spoke of:</p><ul><li>trade<li><p>transit</p></ul>`, "They spoke of:\n\n• trade\n• transit"],
    ["lists with numbers", '<ol start="3"><li>Trade.</li><li>Transit.</li></ol>', "3. Trade.\n4. Transit."],
    [
      "lists in lists",
      "<ul><li>trade<ul><li>of wine</li></ul></li><li>tourism</li></ul>",
      "• trade\n• of wine\n• tourism",
    ],
    ["rows", "<table><tr><th>Name<th>Office<tr><td>A. B.<td>Minister</table>", "Name\tOffice\nA. B.\tMinister"],
    ["tables that set a page", `<table><tr><td>${MET}</td></tr><tr><td>Later.</td></tr></table>`, `${MET}\nLater.`],
    [
      "text set as it was typed",
      `<pre>RIGA, March 4.\nThe ministers\n\nmet.</pre>`,
      "RIGA, March 4.\nThe ministers\n\nmet.",
    ],
    ["no white space as it was typed", "<p>  The\n\n ministers \t met. </p>", "The ministers met."],
    ["words in bold within a word", "<p>The min<b>ist</b>ers <i>met</i>.</p>", "The ministers met."],
    [
      "entities",
      "<p>Baku&#8211;Tbilisi &amp; &ldquo;Kars&rdquo; &lt;2025&gt; &#150; &#x10D0;</p>",
      "Baku–Tbilisi & “Kars” <2025> – ა",
    ],
    ["spaces that do not break", "<p>on&nbsp;4&#8239;March\u{2003}2025</p>", "on 4 March 2025"],
    [
      "no soft hyphens",
      "<p>counter&shy;part, mini\u{200B}ster, con<wbr>sul\u{2060}tations</p>",
      "counterpart, minister, consultations",
    ],
    ["no control characters", "<p>The\u{1} envoys\u{7F} met.\u{85}</p>", "The envoys met."],
    ["quotation marks", `<p>He said <q>yes</q>.</p>`, "He said “yes”."],
    ["no programs and styles", `<p>${MET}<script>if (a<b) "</p>"</script><style>p{}</style></p>`, MET],
    ["nothing hidden", `<p>${MET}</p><p style="display: none">Not this.</p><p hidden>Nor this.</p>`, MET],
    ["no captions", `<p>${MET}</p><figure><img src=x><figcaption>In 2019.</figcaption></figure>`, MET],
    [
      "no captions of older pages",
      `<p>${MET}</p><div class="wp-caption"><p class="wp-caption-text">2019.</p></div>`,
      MET,
    ],
    ["a caption where there is nothing else", "<figure><figcaption>They met.</figcaption></figure>", "They met."],
    ["no menus of languages", `<p>${MET}</p><select><option>ქართული</option></select><button>Go</button>`, MET],
    [
      "marks that are wrong",
      `<p>The <b>ministers <i>met</b> in</i> Riga.</div></p><p>Later`,
      "The ministers met in Riga.\n\nLater",
    ],
    ["large letters in marks", `<P ALIGN=left>The ministers met.<P>Later.`, "The ministers met.\n\nLater."],
    ["names that are none", `<p>The <o:p>ministers</o:p> <st1:place>met</st1:place>.</p>`, "The ministers met."],
  ])("%s", (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test("of a page without its framework", () => {
    expect(read(`The ministers met. <p>They spoke of water.`).text).toBe("The ministers met.\n\nThey spoke of water.");
  });

  test("where only its JSON-LD has it", () => {
    const data = {
      "@type": "NewsArticle",
      headline: "Talks",
      articleBody: `${MET} &amp;\n<p>They will meet again.</p>`,
    };
    const html = `<html><body><div id="root"></div><script type="application/ld+json">${JSON.stringify(data)}</script></body></html>`;
    expect(read(html).text).toBe(`${MET} &\n\nThey will meet again.`);
  });
});

describe("the report is told from what is around it", () => {
  const links = (count: number, what: string): string =>
    Array.from({ length: count }, (_, at) => `<li><a href="/${at}">${what} number ${at}, of the site</a></li>`).join(
      "",
    );
  const others = Array.from(
    { length: 12 },
    (_, at) =>
      `<div class="card"><a href="/r/${at}"><h3>Another report, number ${at}</h3></a><time datetime="2021-02-0${(at % 9) + 1}">2021</time><p>What that one tells, in a line or so, with commas, and all that.</p></div>`,
  ).join("");
  const report = `<p>RIGA, March 4. ${MET}</p><p>The ministers turned to:</p><ul><li>energy, with the line under the sea;</li><li>contacts between people.</li></ul><h2>Next round</h2><p>The next consultations will be held in Tallinn in May, the ministry said.</p>`;
  const wanted = `RIGA, March 4. ${MET}\n\nThe ministers turned to:\n\n• energy, with the line under the sea;\n• contacts between people.\n\nNext round\n\nThe next consultations will be held in Tallinn in May, the ministry said.`;
  const consent =
    '<div id="cookie-banner"><p>We use cookies, and you may accept them, or not, as you like it best of all.</p></div>';

  test.each([
    [
      "in an article of a paper",
      `<header><h1>Baltic Courier</h1><nav><ul>${links(30, "Entry")}</ul></nav></header><main><article><h1>Talks in Riga</h1>${report}</article><aside>${others}</aside></main>${consent}<footer>© Baltic Courier</footer>`,
    ],
    [
      "in the tables of a ministry",
      `<form id="aspnetForm"><table><tr><td><ul>${links(20, "Menu")}</ul></td><td><table><tr><td><b>Talks in Riga</b></td></tr><tr><td>${report}</td></tr></table></td></tr></table></form>`,
    ],
    [
      "in parts without meaning",
      `<div class="top">${links(20, "Link")}</div><div class="w1"><div class="w2"><h2>Talks in Riga</h2><div>${report}</div></div></div><div class="related">${others}</div>`,
    ],
  ])("%s", (_, body) => {
    expect(read(`<html><head><title>Talks in Riga</title></head><body>${body}</body></html>`).text).toContain(wanted);
    expect(read(`<html><head><title>Talks in Riga</title></head><body>${body}</body></html>`).text).not.toMatch(
      /cookies|Another report|number 3/u,
    );
  });

  test.each([
    [
      "below a first sentence that stands apart",
      `<article><header><h1>Talks in Riga</h1><p class="standfirst">The line along the coast, and who is to pay for it, was what both sides spoke of.</p></header><section><div>${report}</div></section></article><div>${others}</div>`,
      wanted,
    ],
    [
      "below a heading that is not the title",
      `<ul>${links(20, "Link")}</ul><div><h1>Ministers speak of the line along the coast</h1><div><p>${MET}</p><p>So it was.</p></div></div><div>${others}</div>`,
      `Ministers speak of the line along the coast\n\n${MET}\n\nSo it was.`,
    ],
    [
      "in paragraphs that are none",
      `<div class="hero"><h1>Talks in Riga</h1></div><div class="w"><div class="l"><div>${MET}</div><div>They meet again.</div></div><div class="r"><ul>${links(9, "Latest")}</ul></div></div><div>${others}</div>`,
      `${MET}\n\nThey meet again.`,
    ],
  ])("%s", (_, body, text) => {
    const { text: found } = read(`<html><head><title>Talks in Riga</title></head><body>${body}</body></html>`);
    expect(found).toContain(text);
    expect(found).not.toMatch(/Another report|number 3/u);
  });

  test("though it is short", () => {
    const short = "The Foreign Minister spoke by telephone with his Swedish counterpart on Tuesday.";
    const page = `<html><head><title>Call</title></head><body><ul>${links(30, "Entry")}</ul><h1>Call</h1><div><p>${short}</p></div>${consent}<div class="related">${others}</div></body></html>`;
    expect(read(page).text).toBe(short);
  });
});

describe("what a page says of itself is taken, with its own words:", () => {
  const page = (head: string, body = ""): Page =>
    read(`<html><head>${head}</head><body>${body}<p>${MET}</p></body></html>`);
  const ld = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  test.each<[string, string, string, Partial<Page>]>([
    [
      "JSON-LD",
      ld({
        "@type": "NewsArticle",
        headline: "Talks &amp; tea",
        datePublished: "2025-03-04T23:10:00+04:00",
        publisher: { "@type": "Organization", name: "Baltic Courier" },
        inLanguage: "en-GB",
        mainEntityOfPage: { "@id": "https://courier.example/talks" },
      }),
      "",
      {
        title: "Talks & tea",
        published: "2025-03-04",
        publisher: "Baltic Courier",
        language: "en",
        url: "https://courier.example/talks",
      },
    ],
    [
      "JSON-LD whose parts name each other",
      ld({
        "@graph": [
          { "@type": ["Article"], headline: "Talks", publisher: { "@id": "#o" } },
          { "@id": "#o", name: "Baltic Courier" },
        ],
      }),
      "",
      { title: "Talks", publisher: "Baltic Courier" },
    ],
    [
      "JSON-LD of this report, and not of those that it leads to",
      `<title>Talks in Riga | Courier</title>${ld({ "@type": "ItemList", itemListElement: [{ "@type": "NewsArticle", headline: "A flood", datePublished: "2020-01-01" }] })}${ld({ "@type": "NewsArticle", headline: "Talks in Riga", datePublished: "2025-03-04" })}`,
      "",
      { title: "Talks in Riga", published: "2025-03-04" },
    ],
    [
      "no JSON-LD where it is all of other reports",
      `<title>Talks in Riga</title>${ld([
        { "@type": "NewsArticle", headline: "A flood", datePublished: "2020-01-01" },
        { "@type": "NewsArticle", headline: "A fire", datePublished: "2020-01-02" },
      ])}`,
      "",
      { title: "Talks in Riga", published: null },
    ],
    [
      "JSON-LD within marks of old, with ends of lines in its words",
      `<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "headline": "Talks\nin Riga",}//]]></script>${ld({ "@type": "NewsArticle", headline: "Talks\nin Riga" })}`,
      "",
      { title: "Talks in Riga" },
    ],
    [
      "OpenGraph",
      '<meta property="og:title" content="Talks in Riga"><meta property="og:site_name" content="Baltic Courier"><meta property="article:published_time" content="2025-03-04T10:00:00+02:00"><meta property="og:locale" content="en_US"><meta property="og:url" content="https://courier.example/talks?id=7#top">',
      "",
      {
        title: "Talks in Riga",
        publisher: "Baltic Courier",
        published: "2025-03-04",
        language: "en",
        url: "https://courier.example/talks?id=7",
      },
    ],
    [
      "Dublin Core, in large letters",
      '<META NAME="DC.Title" CONTENT="Talks in Riga"><META NAME="DC.Publisher" CONTENT="Baltic Courier"><META NAME="DC.Date.Issued" CONTENT="4 March 2005">',
      "",
      { title: "Talks in Riga", publisher: "Baltic Courier", published: "2005-03-04" },
    ],
    [
      "a title with the name of its site",
      '<title>Talks in Riga | Baltic Courier</title><meta property="og:site_name" content="Baltic Courier">',
      "",
      { title: "Talks in Riga", publisher: "Baltic Courier" },
    ],
    [
      "a title with the name of its site, which nothing else gives",
      "<title>Talks in Riga - News - Ministry of Foreign Affairs</title>",
      "<h1>Talks in Riga</h1>",
      { title: "Talks in Riga", publisher: "Ministry of Foreign Affairs" },
    ],
    [
      "the name of its site before the title",
      "<title>Ministry of Foreign Affairs :: Talks in Riga</title>",
      "<table><tr><td><b>Talks in Riga</b></td></tr></table>",
      { title: "Talks in Riga", publisher: "Ministry of Foreign Affairs" },
    ],
    [
      "the name of its site before a colon",
      "<title>Baltic Courier: Talks in Riga</title>",
      "<table><tr><td>Baltic Courier</td></tr><tr><td><b>Talks in Riga</b></td></tr></table>",
      { title: "Talks in Riga", publisher: "Baltic Courier" },
    ],
    [
      "a colon of its own",
      "<title>Foreign Minister: Talks in Riga</title>",
      "<h1>Foreign Minister: Talks in Riga</h1>",
      { title: "Foreign Minister: Talks in Riga", publisher: null },
    ],
    [
      "a title in several parts, of which none is shown to be one",
      "<title>Talks in Riga - part two</title>",
      "",
      { title: "Talks in Riga - part two", publisher: null },
    ],
    [
      "a section, which is no outlet",
      "<title>Talks in Riga | News</title>",
      "<h1>Talks in Riga</h1>",
      { title: "Talks in Riga", publisher: null },
    ],
    ["a heading", "", "<h1>Talks in Riga</h1>", { title: "Talks in Riga" }],
    [
      "a day in microdata",
      "",
      '<span itemprop="datePublished" content="2025-03-04">yesterday</span>',
      { published: "2025-03-04" },
    ],
    [
      "a day beside the title",
      "<title>Talks in Riga</title>",
      '<h1>Talks in Riga</h1><div><time datetime="2025-03-04">4 March</time></div><aside><time datetime="2021-01-01">2021</time></aside>',
      { published: "2025-03-04" },
    ],
    [
      "a day printed beside the title, and not the present day above all",
      "<title>Talks in Riga</title>",
      "<div>Sunday, 22 November 2026</div><div><ul><li>a<li>b</ul></div><main><h1>Talks in Riga</h1><p>Published: Tuesday, 4 March 2025</p></main>",
      { published: "2025-03-04" },
    ],
    [
      "no day of a change",
      "<title>Talks in Riga</title>",
      "<h1>Talks in Riga</h1><p>Updated: 9 March 2025</p>",
      { published: null },
    ],
    [
      "no day that a program filled in",
      '<meta name="date" content="1970-01-01T00:00:00Z"><meta property="article:published_time" content="0001-01-01">',
      "",
      { published: null },
    ],
    [
      "the outlet's own day before that of Greenwich",
      '<title>Talks in Riga</title><meta property="article:published_time" content="2025-03-03T22:30:00+00:00">',
      "<h1>Talks in Riga</h1><p>4 March 2025</p>",
      { published: "2025-03-04" },
    ],
    ["no day that may be one of two", '<meta name="date" content="03/04/2025">', "", { published: null }],
    ["no front page for its address", '<link rel="canonical" href="https://mfa.example/">', "", { url: null }],
    ["no machine at home for its address", '<link rel="canonical" href="http://localhost/talks">', "", { url: null }],
    [
      "where a browser saved it from",
      "<!-- saved from url=(0029)https://mfa.example/news/talks -->",
      "",
      { url: "https://mfa.example/news/talks" },
    ],
    [
      "no sign of an account for its publisher",
      '<meta property="og:site_name" content="@courier">',
      "",
      { publisher: null },
    ],
  ])("%s", (_, head, body, wanted) => {
    expect(page(head, body)).toMatchObject(wanted);
  });

  test("word for word, and where it stands", () => {
    const head = `<title>Talks in Riga | Baltic Courier</title><meta property="og:site_name" content="Baltic Courier"><meta property="article:published_time" content="2025-03-04T10:00:00+02:00">`;
    expect(page(head).told).toEqual([
      { field: "publisher", raw: "Baltic Courier", from: "meta og:site_name" },
      { field: "title", raw: "Talks in Riga | Baltic Courier", from: "title" },
      { field: "published", raw: "2025-03-04T10:00:00+02:00", from: "meta article:published_time" },
    ]);
  });
});

describe("the letters of a page are told", () => {
  const RUSSIAN = "Министр принял посла в Тбилиси.";
  const russian = (html: string): Uint8Array =>
    Uint8Array.from([...html], (letter) =>
      letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x350,
    );
  const western = (html: string): Uint8Array => Buffer.from(html, "latin1");

  test.each<[string, Uint8Array, string | undefined, string]>([
    ["by its server", russian(`<p>${RUSSIAN}</p>`), "windows-1251", RUSSIAN],
    [
      "by the page",
      russian(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>${RUSSIAN}</p>`),
      undefined,
      RUSSIAN,
    ],
    [
      "by the page, where the server is wrong",
      russian(`<meta charset="windows-1251"><p>${RUSSIAN}</p>`),
      "utf-8",
      RUSSIAN,
    ],
    [
      "by how they look, where both are wrong",
      Buffer.from(`<meta charset="iso-8859-1"><p>${RUSSIAN}</p>`),
      "iso-8859-1",
      RUSSIAN,
    ],
    [
      "by how they look, where nobody says",
      russian(`<p>${RUSSIAN} ${RUSSIAN}</p>`),
      undefined,
      `${RUSSIAN} ${RUSSIAN}`,
    ],
    ["by a mark of order", Buffer.from(`\u{FEFF}<p>${RUSSIAN}</p>`), "windows-1251", RUSSIAN],
    ["in UTF-16 with a mark", Buffer.from(`\u{FEFF}<p>${RUSSIAN}</p>`, "utf16le"), undefined, RUSSIAN],
    [
      "in UTF-16 without",
      Buffer.from("<html><body><p>The envoys met in Riga.</p></body></html>", "utf16le"),
      undefined,
      "The envoys met in Riga.",
    ],
    [
      "of Windows, where Latin-1 is claimed",
      western("<meta charset=iso-8859-1><p>Z\xfcrich \x96 \x93Berne\x94</p>"),
      undefined,
      "Zürich – “Berne”",
    ],
    [
      "of Japan",
      Buffer.from("3c6d65746120636861727365743d5368696674 5f4a49533e3c703e93fa967b3c2f703e".replace(" ", ""), "hex"),
      undefined,
      "日本",
    ],
    [
      "where what is claimed does not exist",
      western("<meta charset=nonsense><p>Z\xfcrich and more.</p>"),
      "also-none",
      "Zürich and more.",
    ],
    [
      "where a few are torn",
      Buffer.concat([Buffer.from(`<meta charset=utf-8><p>${RUSSIAN} `), Buffer.from([0xd0]), Buffer.from("</p>")]),
      undefined,
      `${RUSSIAN} \u{FFFD}`,
    ],
  ])("%s", (_, bytes, charset, text) => {
    expect(read(bytes, charset).text).toBe(text);
  });
});

describe("where there is no report, it says so:", () => {
  test.each([
    [
      "an empty page",
      "<html><head><title>Talks</title></head><body></body></html>",
      "source/no-article the page has no text",
    ],
    [
      "programs alone",
      "<html><body><div id=root></div><script>start()</script><noscript>Switch it on.</noscript></body></html>",
      "source/no-article the page has no text: its programs would fetch it; save it from a browser that has shown it",
    ],
    [
      "frames",
      "<html><frameset cols=20%,80%><frame src=menu.html><frame src=main.html><noframes>No frames.</noframes></frameset></html>",
      "source/no-article the page only sets other pages in frames; save or fetch the one with the text",
    ],
    ["a picture", "\u{89}PNG\r\n", "source/unreadable this is a PNG picture"],
    ["bytes of a program", "<html>\u{0}\u{1}\u{0}\u{2}", "source/unreadable a NUL byte: this looks like binary data"],
  ])("%s", (_, html, problem) => {
    const page = readPage(Buffer.from(html, "latin1"));
    expect("problem" in page ? `${page.code} ${page.problem}` : page.text).toBe(problem);
  });
});
