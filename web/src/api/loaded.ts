/** Parts of the pages that are loaded when they are first opened. While the server is away they are waited for, and what is shown stays. */
import { isReached, onReach, reached } from "./reach.ts";

/** @throws Error where the server answers and has no such part: its pages were made anew */
export async function loaded<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    await reached("/healthz").catch(back);
    await stylesAgain();
    return load().catch(() => {
      throw new Error("The pages of this server are newer than what is open here: load them again.");
    });
  }
}

function back(): Promise<void> {
  return new Promise((resolve) => {
    const stop = onReach(() => {
      if (!isReached()) return;
      stop();
      resolve();
    });
  });
}

/** A sheet that did not come is not asked for again by the browser. */
async function stylesAgain(): Promise<void> {
  const lost = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(({ sheet }) => !sheet);
  await Promise.all(
    lost.map((link) => {
      const again = link.cloneNode() as HTMLLinkElement;
      const come = new Promise((resolve) => {
        again.addEventListener("load", resolve);
        again.addEventListener("error", resolve);
      });
      link.replaceWith(again);
      return come;
    }),
  );
}
