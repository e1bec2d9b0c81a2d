import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far off the screen an element is still near. */
const MARGIN = '400px 0px';

/**
 * Tells an element, once, that it comes near the screen or on paper, so that what is costly is fetched when it will be seen.
 * A screen reader's cursor scrolls too, so it brings elements near like eyes do.
 */
export class NearController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #arrive: () => void;
  readonly #observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#tell();
    },
    { rootMargin: MARGIN },
  );
  #isNear = false;

  /** @param arrive - Called once, when the host comes near. */
  constructor(host: ReactiveControllerHost & Element, arrive: () => void) {
    this.#host = host;
    this.#arrive = arrive;
    host.addController(this);
  }

  readonly #tell = () => {
    if (this.#isNear) return;
    this.#isNear = true;
    this.hostDisconnected();
    this.#arrive();
  };

  hostConnected(): void {
    if (this.#isNear) return;
    this.#observer.observe(this.#host);
    window.addEventListener('beforeprint', this.#tell);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    window.removeEventListener('beforeprint', this.#tell);
  }
}
