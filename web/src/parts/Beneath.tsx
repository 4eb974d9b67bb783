/** A part that stands beneath others: it is made when what is above it is there, so that nothing moves it. */
import { useIsFetching } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";

export function Beneath({ children }: { readonly children: ReactNode }) {
  const awaited = useIsFetching();
  const [is, make] = useState(false);
  // What is above it asks when it is made, and that is only now.
  useEffect(() => {
    if (is || awaited > 0) return undefined;
    const timer = setTimeout(() => make(true), 0);
    return () => clearTimeout(timer);
  }, [is, awaited]);
  return is ? children : null;
}
