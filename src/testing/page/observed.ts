const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Resolves when a whole frame has passed from now on: all observers then know what was changed before. An observer of our own would not do
 * for sizes: WebKit reports it as a loop where a container query gives the element another height in the same frame.
 */
export async function wholeFrame(): Promise<void> {
  await nextFrame();
  await nextFrame();
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
