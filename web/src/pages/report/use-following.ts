/** The list of values goes along with the text: what stands at the height of the eye in one is in view in the other. */
import { type RefObject, useEffect } from "react";

/** A band of the window in which one reads: the upper third, about. */
const BAND = "-18% 0px -62% 0px";

export function useFollowing(
  text: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  report: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report has other marks.
  useEffect(() => {
    const [from, along] = [text.current, list.current];
    if (!from || !along) return;
    const within = new Set<Element>();
    const follow = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) within.add(target);
        else within.delete(target);
      // Where it stands beneath the text there is nothing to go along; nor while somebody is in it.
      if (along.scrollHeight <= along.clientHeight || along.matches(":hover, :focus-within")) return;
      const [first] = [...within].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
      const line = first && along.querySelector(`#value-${(first as HTMLElement).dataset.value}`);
      if (!(line instanceof HTMLElement)) return;
      const top = line.getBoundingClientRect().top - along.getBoundingClientRect().top + along.scrollTop;
      along.scrollTo({ top: top - along.clientHeight / 4, behavior: "instant" });
    };
    const observer = new IntersectionObserver(follow, { rootMargin: BAND });
    const watch = () => {
      for (const mark of from.querySelectorAll("[data-value]")) observer.observe(mark);
    };
    watch();
    // Kinds that are marked again are watched, too.
    const marks = new MutationObserver(watch);
    marks.observe(from, { childList: true });
    return () => {
      observer.disconnect();
      marks.disconnect();
    };
  }, [text, list, report]);
}
