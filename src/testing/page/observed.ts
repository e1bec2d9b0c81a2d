const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Resolves when a whole frame has passed from now on. */
export async function wholeFrame(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/**
 * Resolves when a whole frame has passed since the size of an element was changed, so that all observers know it. An observer of our
 * own would not do: WebKit reports it as a loop where a container query gives the element another height in the same frame.
 */
export const resized = wholeFrame;

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
