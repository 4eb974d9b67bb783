/** A ZIP of one file, as deflate says it, without the sums that a reader may check. */
import { deflateRawSync } from "node:zlib";

export function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const entry = (signature: number, before: readonly number[], after: number) => {
    const head = Buffer.alloc(after);
    head.writeUInt32LE(signature, 0);
    for (const [index, value] of before.entries()) head.writeUInt16LE(value, 4 + 2 * index);
    return head;
  };
  const local = entry(0x04034b50, [20, 0, 8], 30);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const central = entry(0x02014b50, [20, 20, 0, 8], 46);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = entry(0x06054b50, [0, 0, 1, 1], 22);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}
