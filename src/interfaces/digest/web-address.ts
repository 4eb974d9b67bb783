/** Whether an address that a report gives may be followed: one of the web, and no script or file. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//iu.test(url);
}
