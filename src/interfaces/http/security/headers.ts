/** What every answer says to the browser: nothing is taken from elsewhere, nothing runs, nothing is put into a frame or guessed at. */
const POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** For a page of ours whose style stands in it: its hash is the only one that is let in. */
export function policyWithStyle(hash: string): string {
  return `${POLICY}; style-src 'sha256-${hash}'`;
}
