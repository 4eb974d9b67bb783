/**
 * The gate before the reader of XLSX: what is really in the archive, before a library is given it.
 *
 * An XLSX file is a ZIP archive of XML, and a few bytes of one may unpack to any number. So its directory is read first (how many parts,
 * how large they say they are), then each part that will be read is really unpacked with a limit, since a directory can say what it likes.
 * Entities, by which a few lines of XML grow without end, have no place in a spreadsheet: a part that declares any is refused.
 */
import { inflateRawSync } from "node:zlib";
import { megabytes } from "../failure.ts";

export interface XlsxLimits {
  /** Parts of the archive. */
  readonly parts: number;
  /** Bytes that all parts together unpack to. */
  readonly unpacked: number;
}

/** A workbook of 100,000 meetings unpacks to some 60 MB. */
export const XLSX_LIMITS: XlsxLimits = { parts: 2_000, unpacked: 256 * 1024 * 1024 };

export type GateProblem = { readonly code: "source/unreadable" | "source/too-large"; readonly problem: string };

interface Part {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes of the directory's end, and of the longest comment behind it. */
const END_SIZE = 22;
const COMMENT = 0xffff;
/** Stands where a number needs more than 32 bits, or 16: no spreadsheet of ours does. */
const LARGE = 0xffffffff;
const XML = /\.(?:xml|rels|vml)$/iu;
/** Declarations of a document type stand at the head of a part. */
const HEAD = 64 * 1024;

/** `null` where the archive may be read. */
export function xlsxProblem(bytes: Uint8Array, limits: XlsxLimits = XLSX_LIMITS): GateProblem | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = partsOf(buffer, limits);
  if (!Array.isArray(parts)) return parts as GateProblem;
  if (!parts.some(({ name }) => name === "xl/workbook.xml"))
    return unreadable("there is no workbook in it: it is no XLSX file");
  const told = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (told > limits.unpacked) return tooLarge(limits);
  let left = limits.unpacked;
  for (const part of parts) {
    if (part.name.endsWith("/")) continue;
    const content = unpackedPart(buffer, part, left);
    if (!(content instanceof Uint8Array)) return content === "large" ? tooLarge(limits) : unreadable(content);
    left -= content.length;
    if (XML.test(part.name) && declaresEntities(content))
      return unreadable(`${part.name} declares entities, which no spreadsheet does`);
  }
  return null;
}

function partsOf(buffer: Buffer, limits: XlsxLimits): readonly Part[] | GateProblem {
  const end = endOf(buffer);
  if (end === null) return unreadable("the archive has no directory: it is cut short, or no XLSX file");
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  if (count > limits.parts) return { code: "source/too-large", problem: `the archive has ${count} parts` };
  if (at === LARGE || at > end) return unreadable("the directory of the archive is damaged");
  const parts: Part[] = [];
  for (let number = 0; number < count; number++) {
    if (at + 46 > end || buffer.readUInt32LE(at) !== ENTRY)
      return unreadable("the directory of the archive is damaged");
    const nameLength = buffer.readUInt16LE(at + 28);
    if ((buffer.readUInt16LE(at + 8) & 1) !== 0) return unreadable("the file is locked with a password");
    parts.push({
      name: buffer.toString("utf8", at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return isOverlapping(parts) ? unreadable("parts of the archive lie one over the other") : parts;
}

/** One packed part under many names unpacks many times. */
function isOverlapping(parts: readonly Part[]): boolean {
  const sorted = parts.toSorted((a, b) => a.at - b.at);
  return sorted.some(({ at }, index) => index > 0 && at < sorted[index - 1]!.at + sorted[index - 1]!.packed);
}

function endOf(buffer: Buffer): number | null {
  const first = Math.max(0, buffer.length - END_SIZE - COMMENT);
  for (let at = buffer.length - END_SIZE; at >= first; at--) if (buffer.readUInt32LE(at) === END) return at;
  return null;
}

/** The part as it is, `large`, or what is wrong with it. */
function unpackedPart(buffer: Buffer, { name, method, packed, at }: Part, most: number): Uint8Array | string {
  if (at + 30 > buffer.length || buffer.readUInt32LE(at) !== LOCAL) return `${name}: it is not where it should be`;
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const content = buffer.subarray(start, start + packed);
  if (method === 0) return content.length <= most ? content : "large";
  if (method !== 8) return `${name}: it is packed in a way that no spreadsheet is`;
  if (most <= 0) return "large";
  try {
    return inflateRawSync(content, { maxOutputLength: most });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "large" : `${name}: it is damaged`;
  }
}

function declaresEntities(content: Uint8Array): boolean {
  const head = Buffer.from(content.subarray(0, HEAD)).toString("latin1").replaceAll("\0", "");
  return /<!(?:DOCTYPE|ENTITY)/iu.test(head);
}

function unreadable(problem: string): GateProblem {
  return { code: "source/unreadable", problem };
}

function tooLarge({ unpacked }: XlsxLimits): GateProblem {
  return { code: "source/too-large", problem: `unpacked, it is larger than ${megabytes(unpacked)}` };
}
