/** What a ledger says where it has nothing, or less than it might. */
import { counted } from "./counted.ts";
import { sideName } from "./names.ts";

export function noMeetings(sides: readonly string[]): string[] {
  const codes = sides.join(" ");
  return [
    `No meeting of ${sides.map(sideName).join(" and ")} is in the record.`,
    `Whom a side met: chancery dyads ${sides[0]}. What was collected: chancery coverage ${codes}.`,
  ];
}

export function unreadNote({ unread }: { readonly unread: number }): string[] {
  if (unread === 0) return [];
  return [
    `${counted(unread, "account")} were read by an earlier Chancery, which did not read this: chancery reread reads them again.`,
  ];
}
