/** Languages by two letters (ISO 639-1) and by three (639-3): those in which reports of ministries are usual. */
export const LANGUAGES: Readonly<Record<string, string>> = Object.fromEntries(
  `ar:ara az:aze be:bel bg:bul bn:ben bs:bos cs:ces da:dan de:deu el:ell en:eng es:spa et:est fa:fas fi:fin fr:fra he:heb hi:hin hr:hrv
   hu:hun hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm ko:kor ky:kir lo:lao lt:lit lv:lav mk:mkd mn:mon ms:msa my:mya ne:nep
   nl:nld no:nor pl:pol ps:pus pt:por ro:ron ru:rus si:sin sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam tg:tgk th:tha tk:tuk tr:tur
   uk:ukr ur:urd uz:uzb vi:vie zh:zho`
    .split(/\s+/u)
    .map((pair) => pair.split(":") as [string, string]),
);
