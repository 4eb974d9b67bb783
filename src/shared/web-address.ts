/** Whether an address that a report gives may be followed: one of the web, and no script or file. */
export function isWebAddress(url: string | null): url is string {
  if (url === null) return false;
  try {
    return ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}
