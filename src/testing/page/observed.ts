/**
 * Resolves when the page has told its observers what became of the size of an element. They are told in the order in which they
 * were made, so those of the product know it too.
 */
export function resized(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

/** Resolves when the page has told its observers, ours after the product's, whether an element is on screen. @returns Whether. */
export function sighted(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.at(-1)?.isIntersecting === true);
    });
    observer.observe(element);
  });
}
