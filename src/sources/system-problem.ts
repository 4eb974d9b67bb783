/** What the system says of a file that it does not give, in words. */
const WORDS: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  ELOOP: "the link leads in a circle",
  ENAMETOOLONG: "the name is longer than names may be",
  EIO: "the disk or device did not give it",
  EISDIR: "this is a folder",
};

/** `null` where the system did not say it: then it is a bug. */
export function systemProblem(error: unknown): string | null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || !/^E[A-Z0-9]+$/u.test(code)) return null;
  return WORDS[code] ?? message;
}
