import { describe, expect, test } from "vitest";
import { parseRobots } from "./robots.ts";

const allowed = (text: string, path: string): boolean => parseRobots(text, "Chancery").allows(path);

describe("robots.txt", () => {
  test.each([
    ["nothing at all", "", "/news", true],
    ["a rule for everybody", "User-agent: *\nDisallow: /news", "/news/1", false],
    ["a rule for everybody, elsewhere", "User-agent: *\nDisallow: /admin", "/news/1", true],
    ["nothing forbidden", "User-agent: *\nDisallow:", "/news", true],
    ["a rule for others", "User-agent: Otherbot\nDisallow: /", "/news", true],
    ["a rule for us, whatever the case", "user-agent: CHANCERY/1.0\ndisallow: /", "/news", false],
    [
      "a rule for us before one for all",
      "User-agent: *\nDisallow: /\n\nUser-agent: chancery\nDisallow: /x",
      "/news",
      true,
    ],
    ["one group for several", "User-agent: Otherbot\nUser-agent: Chancery\nDisallow: /", "/news", false],
    ["two groups for us", "User-agent: chancery\nDisallow: /a\n\nUser-agent: chancery\nDisallow: /b", "/b", false],
    ["a group that ended", "User-agent: *\nDisallow: /a\nUser-agent: x\nDisallow: /", "/b", true],
    ["the longer rule", "User-agent: *\nDisallow: /news\nAllow: /news/public", "/news/public/1", true],
    ["the longer rule, the other way", "User-agent: *\nAllow: /news\nDisallow: /news/inner", "/news/inner/1", false],
    ["of two as long the one that allows", "User-agent: *\nDisallow: /news\nAllow: /news", "/news", true],
    ["a star", "User-agent: *\nDisallow: /*/print", "/news/1/print", false],
    ["a star that does not fit", "User-agent: *\nDisallow: /*/print", "/print", true],
    ["an end", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
    ["an end that is none", "User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x=1", true],
    ["an end alone", "User-agent: *\nDisallow: /news$", "/news/1", true],
    ["pieces that overlap", "User-agent: *\nDisallow: /a*ab$", "/ab", true],
    ["letters in either writing", "User-agent: *\nDisallow: /%C3%A9t%C3%A9", "/été", false],
    [
      "comments, a mark of order, Windows lines",
      "\u{FEFF}User-agent: * # all\r\nDisallow: /x # since May\r\n",
      "/x",
      false,
    ],
    ["rules before any group", "Disallow: /\nUser-agent: *\nDisallow: /x", "/news", true],
    ["a page of another kind", "<!doctype html><p>Not found</p>", "/news", true],
  ])("%s", (_, text, path, verdict) => {
    expect(allowed(text, path)).toBe(verdict);
  });

  test("may ask for time between two pages", () => {
    expect(parseRobots("User-agent: *\nCrawl-delay: 2.5\nDisallow:", "Chancery").delay).toBe(2.5);
    expect(parseRobots("User-agent: *\nCrawl-delay: soon", "Chancery").delay).toBeNull();
  });

  test("cannot make the fitting slow", () => {
    const text = `User-agent: *\n${`Disallow: /${"*a".repeat(200)}b\n`.repeat(1_000)}`;
    const began = performance.now();
    expect(allowed(text, `/${"a".repeat(3_000)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
