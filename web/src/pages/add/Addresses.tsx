/** Web pages to be fetched. */
import type { FormEvent } from "react";

export function Addresses({
  sent,
  disabled,
}: {
  readonly sent: (addresses: readonly string[]) => void;
  readonly disabled: boolean;
}) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const addresses = String(new FormData(event.currentTarget).get("addresses")).split(/\s+/u).filter(Boolean);
    if (addresses.length > 0) sent(addresses);
  };
  return (
    <form className="way" onSubmit={send} aria-label="Addresses">
      <h2>Fetch addresses</h2>
      <label>
        <span className="soft small">Web pages, one a line; fetched as each site's robots.txt allows</span>
        <textarea className="field" name="addresses" rows={5} required placeholder="https://" />
      </label>
      <button type="submit" className="button first" disabled={disabled}>
        Fetch them
      </button>
    </form>
  );
}
