/** Whether single keys do something: who speaks to the machine, or has a hand that slips, may want none. Remembered in this browser. */
const KEY = "chancery.keys";

export function keysAreOn(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

export function setKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "off");
}

/** Whether a key was meant for the page: not for a field, not with another key held, and not where somebody wants none. */
export function isForThePage({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !keysAreOn()) return false;
  if (document.querySelector("dialog[open]") !== null) return false;
  if (!(target instanceof HTMLElement)) return true;
  return !target.isContentEditable && !/^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
}
