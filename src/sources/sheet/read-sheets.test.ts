import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readSheets } from "./read-sheets.ts";
import { xlsxProblem } from "./xlsx-gate.ts";

const WORKBOOK = {
  "[Content_Types].xml": strToU8(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  ),
  "xl/workbook.xml": strToU8(
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};
const sheet = (data: string) =>
  strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
  );
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);

describe("the gate before workbooks", () => {
  test("lets a workbook pass", () => {
    expect(xlsxProblem(zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": sheet("") }))).toBeNull();
  });

  test("stops one that unpacks to more than it may, whatever its directory says", () => {
    const bomb = zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": zeros(8) });
    const limits = { parts: 100, unpacked: 1024 * 1024 };
    expect(xlsxProblem(bomb, limits)).toMatchObject({ code: "source/too-large" });
    // The directory claims that every part is of ten bytes.
    const lying = Uint8Array.from(bomb);
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(xlsxProblem(lying, limits)).toMatchObject({ code: "source/too-large" });
  });

  test("stops one of very many parts", () => {
    const parts = Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`xl/media/${number}.bin`, zeros(0)]));
    expect(xlsxProblem(zipSync({ ...WORKBOOK, ...parts }), { parts: 100, unpacked: 1e9 })).toMatchObject({
      code: "source/too-large",
    });
  });

  test("stops entities, in UTF-16 as well", () => {
    const xml = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>';
    for (const part of [strToU8(xml), Buffer.from(`\ufeff${xml}`, "utf16le")])
      expect(xlsxProblem(zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": new Uint8Array(part) }))).toMatchObject({
        problem: expect.stringContaining("entities"),
      });
  });

  test("stops parts that lie one over the other", () => {
    const zip = Uint8Array.from(zipSync({ ...WORKBOOK, "a.xml": zeros(1), "b.xml": zeros(1) }));
    const view = new DataView(zip.buffer);
    const entries: number[] = [];
    for (let at = 0; at < zip.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    view.setUint32(entries.at(-1)! + 42, view.getUint32(entries.at(-2)! + 42, true), true);
    expect(xlsxProblem(zip)).toMatchObject({ code: "source/unreadable" });
  });

  test("names what is no workbook", () => {
    expect(xlsxProblem(zipSync({ "a.txt": strToU8("a") }))).toMatchObject({
      problem: expect.stringContaining("no XLSX"),
    });
    const whole = zipSync({ ...WORKBOOK, "xl/worksheets/sheet1.xml": sheet("") });
    for (let length = 1; length < whole.length; length += 37)
      expect(xlsxProblem(whole.subarray(0, length))).toMatchObject({ code: "source/unreadable" });
  });
});

describe("spreadsheets", () => {
  test("of a million empty cells, or of none, cost themselves and nothing else", async () => {
    const far = zipSync({
      ...WORKBOOK,
      "xl/worksheets/sheet1.xml": sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
      ),
    });
    const read = readSheets(far, "far.xlsx", { patience: 3_000 });
    await expect(
      read.then(
        (sheets) => sheets.length,
        ({ code }) => code,
      ),
    ).resolves.toSatisfy((found) => found === 1 || found === "source/too-complex" || found === "source/unreadable");
  }, 60_000);

  test.each([
    ["a,b\n1,2\n", "1:a|b 2:1|2"],
    ["\ufeffa;b\r\n1;2\r\n", "1:a|b 2:1|2"],
    ["a\tb\n\n1\t2", "1:a|b 3:1|2"],
    ['a,b\n"one\ntwo",2\n3,4', "1:a|b 2:one\ntwo|2 4:3|4"],
    ["a,b,c\n1\n", "1:a|b|c 2:1"],
  ])("%j", async (text, rows) => {
    const [sheet] = await readSheets(Buffer.from(text), "list.csv");
    expect(
      sheet!.rows.map(({ number, cells }) => `${number}:${cells.map(({ text }) => text).join("|")}`).join(" "),
    ).toBe(rows);
  });

  test("with a quotation mark that is never closed are told with the line", async () => {
    await expect(readSheets(Buffer.from('a,b\n"1,2\n3,4\n'), "list.csv")).rejects.toMatchObject({
      code: "source/unreadable",
      message: expect.stringContaining("quotation mark"),
    });
    await expect(readSheets(Buffer.from(" \n \n"), "list.csv")).rejects.toMatchObject({ code: "source/empty" });
    await expect(readSheets(Buffer.from("%PDF-1.7 a,b"), "list.csv")).rejects.toThrow("PDF");
  });
});
