import { useEffect } from "react";

/** What the browser calls the page. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? "Chancery" : `${title} · Chancery`;
  }, [title]);
}
