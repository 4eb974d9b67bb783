// PLACEHOLDER by lead: replace freely.
import type { Annotated } from "../annotated.ts";
import type { BodyMention } from "../mention.ts";
export function findBodies(_annotated: Annotated): BodyMention[] { return []; }
