import { describe, expect, test } from "vitest";
import { ChanceryError } from "../../shared/errors.ts";
import { Complaints, describeFailure, failureLines } from "./failure.ts";

describe("a failure is told", () => {
  test("with what is wrong, where, and what to try", () => {
    const error = new ChanceryError("source/not-found", "a.txt: there is no file or folder of that name");
    expect(failureLines(describeFailure(error))).toEqual([
      "chancery: a.txt: there is no file or folder of that name",
      "  Check the spelling, and the folder you are in.",
    ]);
  });

  test("without advice where the message says all", () => {
    expect(failureLines(describeFailure(new ChanceryError("source/empty", "a.txt: the file is empty")))).toEqual([
      "chancery: a.txt: the file is empty",
    ]);
  });

  test("as a fault of ours, with its stack, when it is one", () => {
    const lines = failureLines(describeFailure(new TypeError("x is undefined")));
    expect(lines[0]).toMatch(/^chancery: a fault of Chancery itself\. TypeError: x is undefined\n {4}at /u);
    expect(lines[1]).toMatch(/report it/u);
  });

  test("and advice that was given is not repeated", () => {
    const lines: string[] = [];
    const complaints = new Complaints((line) => lines.push(line));
    for (const name of ["a", "b", "c"]) complaints.add(new ChanceryError("source/not-found", name));
    expect(complaints.count).toBe(3);
    expect(lines).toEqual([
      "chancery: a",
      "  Check the spelling, and the folder you are in.",
      "chancery: b",
      "chancery: c",
    ]);
  });

  test("a fault names its report, and its stack is shown once", () => {
    const lines: string[] = [];
    const complaints = new Complaints((line) => lines.push(line));
    const fault = new TypeError("x is undefined");
    for (const id of ["one", "two", "three"]) complaints.add(fault, id);
    complaints.finish();
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^chancery: one: a fault of Chancery itself\. TypeError/u);
    expect(lines[2]).toBe("chancery: the same fault 2 more times");
  });
});
