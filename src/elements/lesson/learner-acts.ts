import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SCROLLS = ['wheel', 'touchmove', 'keydown'] as const;
const TOUCHES = ['click', 'input'] as const;

/**
 * Knows whether a person has done anything yet: scrolled the page by hand, or pressed or typed something inside the host. Loading
 * a page and scrolling by script are no acts.
 */
export class LearnerActs implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #touched: () => void;
  #any = false;

  /** @param touched - Called when something inside the host is pressed or typed, before it has an effect. */
  constructor(host: ReactiveControllerHost & HTMLElement, touched: () => void) {
    this.#host = host;
    this.#touched = touched;
    host.addController(this);
  }

  get any(): boolean {
    return this.#any;
  }

  hostConnected(): void {
    for (const type of SCROLLS) window.addEventListener(type, this.#onScroll, { passive: true, capture: true });
    for (const type of TOUCHES) this.#host.addEventListener(type, this.#onTouch, { capture: true });
  }

  hostDisconnected(): void {
    for (const type of SCROLLS) window.removeEventListener(type, this.#onScroll, { capture: true });
    for (const type of TOUCHES) this.#host.removeEventListener(type, this.#onTouch, { capture: true });
  }

  /** Keys count where they scroll the page or reach the host, not in a field elsewhere on the page. */
  readonly #onScroll = (event: Event) => {
    if (event.type === 'keydown' && event.target !== document.body && !event.composedPath().includes(this.#host))
      return;
    this.#note();
  };

  readonly #onTouch = () => {
    this.#note();
    this.#touched();
  };

  #note(): void {
    if (this.#any) return;
    this.#any = true;
    this.#host.requestUpdate();
  }
}
