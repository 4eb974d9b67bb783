/** `chancery token`: who may ask a server, and for what. */

import { addToken, readTokens, removeToken } from "../../http/security/tokens.ts";
import type { Role } from "../../operations/catalogue.ts";
import { EXIT } from "../exit-code.ts";
import { Output } from "../output.ts";
import { makePage } from "../page/page.ts";
import { setTable } from "../page/table.ts";

interface TokenOptions {
  readonly tokenFile: string;
}

export async function runTokenAdd(name: string, { tokenFile, role }: TokenOptions & { role: Role }): Promise<number> {
  const token = addToken(tokenFile, { name, role, now: new Date() });
  await print([token]);
  if (process.stderr.isTTY)
    process.stderr.write(
      `That is the token of ${name}, a ${role}: keep it now, it cannot be shown again. ${tokenFile} has its hash.\n`,
    );
  return EXIT.done;
}

export async function runTokenList({ tokenFile, json }: TokenOptions & { json?: boolean }): Promise<number> {
  const tokens = readTokens(tokenFile).map(({ name, role, added }) => ({ name, role, added }));
  if (json) await print([JSON.stringify(tokens)]);
  else if (tokens.length === 0) await print(["There are no tokens; chancery token add NAME makes one."]);
  else
    await print(
      setTable(
        tokens,
        [
          { head: "name", value: (token) => token.name, paint: "strong" },
          { head: "role", value: (token) => token.role },
          { head: "added", value: (token) => token.added.slice(0, 10) },
        ],
        makePage({}),
      ),
    );
  return EXIT.done;
}

export async function runTokenRemove(name: string, { tokenFile }: TokenOptions): Promise<number> {
  removeToken(tokenFile, name);
  if (process.stderr.isTTY) process.stderr.write(`The token of ${name} is worth nothing any more.\n`);
  return EXIT.done;
}

async function print(lines: readonly string[]): Promise<void> {
  const output = new Output();
  await output.lines(lines);
  await output.flush();
}
