import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the end has to be on screen to count as reached, in milliseconds. */
const DWELL = 2000;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Tells when the end of what is read has been on screen for a while, in a tab that is seen. */
export class EndWatch implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #reached: () => void;
  #observer: IntersectionObserver | null = null;
  #end: Element | null = null;
  #onScreen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param selector - The element that stands at the end. A new element is a new end. */
  constructor(host: Host, selector: string, reached: () => void) {
    this.#host = host;
    this.#selector = selector;
    this.#reached = reached;
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver((entries) => {
      this.#onScreen = entries.at(-1)?.isIntersecting === true;
      this.#restart();
    });
    document.addEventListener('visibilitychange', this.#restart);
  }

  hostUpdated(): void {
    const end = this.#host.renderRoot.querySelector(this.#selector);
    if (end === this.#end) return;
    this.#forget();
    this.#end = end;
    if (end) this.#observer?.observe(end);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#restart);
    this.#forget();
    // An update may still come after the host has left the page.
    this.#observer = null;
  }

  readonly #restart = () => {
    clearTimeout(this.#timer);
    if (this.#onScreen && document.visibilityState === 'visible') this.#timer = setTimeout(this.#reached, DWELL);
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.#onScreen = false;
    this.#end = null;
  }
}
