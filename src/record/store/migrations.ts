/**
 * The steps by which an older record becomes a present one, in order. A step is never changed once it was released, and only
 * adds: what a released Chancery wrote, every later one reads. The names of what was given up are not used again.
 *
 * All steps that are missing are taken in one transaction, so a record is of one version or of another and never between; the
 * version is kept in the file's header (`user_version`) and changes with them.
 */
import type { CompiledQuery, Kysely } from "kysely";
import { reports } from "./migrations/0001-reports.ts";
import { sides } from "./migrations/0002-sides.ts";
import { derived } from "./migrations/0003-derived.ts";
import { pages } from "./migrations/0004-pages.ts";
import { peopleInOrder } from "./migrations/0005-people-in-order.ts";
import { judgements } from "./migrations/0006-judgements.ts";
import { stale } from "./migrations/0007-stale.ts";
import { blocks } from "./migrations/0008-blocks.ts";
import { reread } from "./migrations/0009-reread.ts";
import { passages } from "./migrations/0010-passages.ts";
import { outlets } from "./migrations/0011-outlets.ts";
import { digests } from "./migrations/0014-digests.ts";
import { audit } from "./migrations/0017-audit.ts";
import { imported } from "./migrations/0018-imported.ts";
import { ownWords } from "./migrations/0019-own-words.ts";

/** A change of the schema, not yet made. */
export type Step = { compile(): CompiledQuery };

export const MIGRATIONS: readonly ((db: Kysely<unknown>) => readonly Step[])[] = [
  reports,
  sides,
  derived,
  pages,
  peopleInOrder,
  judgements,
  stale,
  blocks,
  reread,
  passages,
  outlets,
  digests,
  imported,
  audit,
  ownWords,
];

/** The version that this Chancery writes: how many steps there are. */
export const SCHEMA_VERSION = MIGRATIONS.length;
