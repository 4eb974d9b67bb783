/**
 * Tokens: who may ask a server what. The file has only their hashes, so that whoever reads it can ask nothing: a token is 256 bits of chance,
 * for which one plain hash is as good as a slow one (why: docs/decisions/0039-tokens.md).
 */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { ChanceryError } from "../../../shared/errors.ts";
import { ROLES, type Role } from "../../operations/catalogue.ts";

const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@-]*$/u, { error: "letters, digits, spaces and . _ @ - only" });
const entry = z.strictObject({
  name,
  role: z.enum(ROLES),
  /** SHA-256 of the token, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  /** ISO date-time, UTC. */
  added: z.iso.datetime(),
});
const file = z.strictObject({ tokens: z.array(entry).max(10_000) });

export type TokenEntry = z.output<typeof entry>;

/** Whoever asks: by which name it is told what they judged, and what they may do. */
export interface Caller {
  readonly name: string;
  readonly role: Role;
}

/** So that a token is known as one where it should not be: in a log, in a repository. */
const MARK = "chancery_";
const BYTES = 32;

export function mayBe(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

export class Tokens {
  readonly #entries: readonly (TokenEntry & { readonly bytes: Buffer })[];

  constructor(entries: readonly TokenEntry[]) {
    this.#entries = entries.map((one) => ({ ...one, bytes: Buffer.from(one.hash, "hex") }));
  }

  get size(): number {
    return this.#entries.length;
  }

  /** All are looked at, however soon one fits: the time tells nothing. */
  find(token: string): Caller | null {
    const hash = createHash("sha256").update(token).digest();
    let found: Caller | null = null;
    for (const { name, role, bytes } of this.#entries) if (timingSafeEqual(bytes, hash)) found = { name, role };
    return found;
  }
}

/** @throws ChanceryError `token/invalid` */
export function readTokens(path: string): readonly TokenEntry[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new ChanceryError("token/invalid", `${path}: there is no such file`, { file: path });
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0)
    throw new ChanceryError("token/invalid", `${path}: others than its owner may use it (chmod 600 ${path})`, {
      file: path,
    });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new ChanceryError("token/invalid", `${path}: no file of tokens`, { file: path }, { cause });
  }
  const checked = file.safeParse(content);
  if (checked.success) return checked.data.tokens;
  throw new ChanceryError("token/invalid", `${path}: no file of tokens`, { file: path });
}

function writeTokens(path: string, tokens: readonly TokenEntry[]): void {
  const beside = `${path}.${process.pid}.part`;
  writeFileSync(beside, `${JSON.stringify({ tokens }, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, path);
}

function tokensOrNone(path: string): readonly TokenEntry[] {
  return statSync(path, { throwIfNoEntry: false }) ? readTokens(path) : [];
}

/** The token itself, which is told once and kept nowhere. */
export function addToken(
  path: string,
  given: { readonly name: string; readonly role: Role; readonly now: Date },
): string {
  const known = tokensOrNone(path);
  const checked = name.safeParse(given.name);
  if (!checked.success)
    throw new ChanceryError("request/invalid", `${given.name}: ${checked.error.issues[0]!.message}`);
  if (known.some((one) => one.name === checked.data))
    throw new ChanceryError("token/name", `${checked.data}: there is a token of that name`);
  const token = `${MARK}${randomBytes(BYTES).toString("base64url")}`;
  const hash = createHash("sha256").update(token).digest("hex");
  writeTokens(path, [...known, { name: checked.data, role: given.role, hash, added: given.now.toISOString() }]);
  return token;
}

export function removeToken(path: string, given: string): void {
  const known = readTokens(path);
  const left = known.filter((one) => one.name !== given);
  if (left.length === known.length) throw new ChanceryError("token/name", `${given}: there is no token of that name`);
  writeTokens(path, left);
}
