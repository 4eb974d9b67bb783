/** Whose token a browser asks with, what it is for, and the way out. Where a server takes none, nothing. */
import { useSession, useSignOut } from "../api/session.ts";

const MAY: Readonly<Record<string, string>> = {
  reader: "reads",
  reviewer: "reads and judges",
  admin: "reads, judges, and brings in reports",
};

export function Who() {
  const session = useSession();
  const signOut = useSignOut();
  if (!session?.tokens) return null;
  return (
    <p className="who">
      <span title={`A ${session.role} ${MAY[session.role]}.`}>
        {session.name} <span className="soft small">{session.role}</span>
      </span>
      <button type="button" className="button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </button>
    </p>
  );
}
