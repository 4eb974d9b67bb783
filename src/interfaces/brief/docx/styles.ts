/**
 * How a brief looks in Word: the sizes and distances of the printed page, in fonts that are on every machine, or have one there of the same
 * widths. All of it is in named styles, so that a ministry can lay its own over them.
 */
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from "docx";

/** A4 and its margins, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, side: 1020, top: 964, bottom: 1077, footer: 510 };
export const WIDE = PAGE.width - 2 * PAGE.side;
export const SANS = "Arial";
export const SERIF = "Times New Roman";
export const MARK = "173C64";
export const SOFT = "4A5058";
export const RULE = "AEB4BC";
export const HAIR = "DCDFE4";
/** Words that came, and words that are gone. */
export const NEW = { color: "0F4D2C", ground: "EAF3ED" };
export const GONE = { color: "7A1722", ground: "F8ECED" };

export const DASH = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "–",
  alignment: AlignmentType.LEFT,
  style: { run: { color: SOFT }, paragraph: { indent: { left: 220, hanging: 220 } } },
} as const;

const LINES = { lineRule: LineRuleType.AUTO };

const paragraphStyle = (id: string, run: object, paragraph: object = {}) => ({
  id,
  name: id,
  basedOn: "Normal",
  quickFormat: true,
  run,
  paragraph,
});

/** Sizes of type in half points, distances in twentieths of a point, lines in parts of 240. */
export const STYLES = {
  default: {
    document: {
      run: { font: SANS, size: 19, language: { value: "en-GB" } },
      paragraph: { spacing: { line: 269, ...LINES } },
    },
    title: {
      run: { font: SANS, size: 38, bold: true, color: "000000" },
      paragraph: { spacing: { before: 40, after: 70, line: 250, ...LINES } },
    },
    heading1: {
      run: { font: SANS, size: 21, bold: true, color: MARK },
      paragraph: {
        spacing: { before: 200, after: 70 },
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 5, color: RULE } },
      },
    },
    heading2: {
      run: { font: SANS, size: 17, bold: true, color: SOFT },
      paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
    },
    footnoteText: {
      run: { font: SANS, size: 14 },
      paragraph: { spacing: { after: 16, line: 240, ...LINES } },
    },
    footnoteReference: { run: { superScript: true, color: MARK } },
    hyperlink: { run: { color: SOFT, underline: { type: "none" as const } } },
  },
  paragraphStyles: [
    paragraphStyle(
      "Kind",
      { size: 15, bold: true, color: MARK, characterSpacing: 26 },
      { border: { top: { style: BorderStyle.SINGLE, size: 16, space: 6, color: MARK } } },
    ),
    paragraphStyle("Head", { size: 18, color: SOFT }, { spacing: { after: 20 } }),
    paragraphStyle("Remark", { size: 16, color: SOFT }, { spacing: { after: 60, line: 252, ...LINES } }),
    paragraphStyle("Essential", { size: 20 }, { spacing: { after: 70 } }),
    paragraphStyle("Point", {}, { spacing: { after: 52 } }),
    paragraphStyle("Cell", { size: 17 }, { spacing: { line: 250, ...LINES } }),
    paragraphStyle("Label", { size: 17, color: SOFT }, { spacing: { line: 250, ...LINES } }),
    paragraphStyle("Columns", { size: 15, bold: true, color: SOFT }, { spacing: { line: 240, ...LINES } }),
    paragraphStyle("Gap", { size: 4 }, { spacing: { line: 60, lineRule: LineRuleType.EXACT } }),
    paragraphStyle("Foot", { size: 15, color: SOFT }),
  ],
};
