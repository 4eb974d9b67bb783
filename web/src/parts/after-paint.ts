/** Settles when the browser has drawn what is there: what is fetched behind it keeps no first view waiting. */
export function afterPaint(): Promise<void> {
  return new Promise((settle) => {
    // A hidden page is never drawn.
    if (document.hidden) settle();
    else requestAnimationFrame(() => setTimeout(settle, 0));
  });
}
