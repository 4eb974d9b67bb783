import { expect, test } from "vitest";
import { z } from "zod";
import { wrongFields } from "./wrong-input.ts";

const shape = z.strictObject({
  parties: z.array(z.string()).min(1),
  kind: z.enum(["visit", "call"]).optional(),
  limit: z.int().min(1).max(10).optional(),
  words: z.string().max(3).optional(),
  day: z
    .string()
    .regex(/^\d{4}$/u, { error: "not a year (2025)" })
    .optional(),
});

test.each<[object, string]>([
  [{}, "parties: is missing; it is a list"],
  [{ parties: "AZ" }, "parties: is to be a list"],
  [{ parties: [] }, "parties: is to be at least 1 item long"],
  [{ parties: [1] }, "parties.0: is to be a text"],
  [{ parties: ["AZ"], partys: 1 }, "partys: there is no such field; is parties meant?"],
  [{ parties: ["AZ"], zoo: 1 }, "zoo: there is no such field; there are parties, kind, limit, words, day"],
  [{ parties: ["AZ"], kind: "summit" }, "kind: is to be one of visit, call"],
  [{ parties: ["AZ"], limit: 0 }, "limit: is to be at least 1"],
  [{ parties: ["AZ"], limit: "many" }, "limit: is to be a number"],
  [{ parties: ["AZ"], words: "long" }, "words: is to be at most 3 characters long"],
  [{ parties: ["AZ"], day: "yesterday" }, "day: not a year (2025)"],
])("%j: %s", (given, told) => {
  const { error } = shape.safeParse(given);
  expect(wrongFields(error!, shape).map(({ path, message }) => `${path.join(".")}: ${message}`)).toEqual([told]);
});
