/** Where a server asks who one is: a token for a session, which this browser keeps as a cookie that no script can read. */
import { type FormEvent, useEffect, useRef } from "react";
import { useSignIn } from "../api/session.ts";
import { useTitle } from "../parts/use-title.ts";
import "./sign-in.css";

export function SignIn() {
  useTitle("Sign in");
  const signIn = useSignIn();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const token = field.current?.value.trim();
    if (!token) return;
    signIn.mutate(token, { onError: () => field.current?.select() });
  };
  return (
    <form className="sign-in" onSubmit={send}>
      <h1>Sign in</h1>
      <p className="soft">
        This record is shown to those who have a token. Whoever runs the server makes one with{" "}
        <code>chancery token add</code>.
      </p>
      <label>
        <span className="soft small">Token</span>
        <input
          ref={field}
          className="field"
          type="password"
          name="token"
          required
          autoComplete="current-password"
          spellCheck={false}
          aria-invalid={signIn.isError}
          aria-describedby="sign-in-problem"
        />
      </label>
      <p id="sign-in-problem" role="alert" className="problem">
        {signIn.error ? signIn.error.message : null}
      </p>
      <button type="submit" className="button first" disabled={signIn.isPending}>
        Sign in
      </button>
      <p className="soft small">You stay signed in for twelve hours, in this browser alone.</p>
    </form>
  );
}
