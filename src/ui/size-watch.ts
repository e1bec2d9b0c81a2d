import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when parts of an element change their size, as long as the element stands in the page. */
export class SizeWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: () => Iterable<Element>;
  readonly #observer: ResizeObserver;
  #watched: readonly Element[] = [];

  /**
   * @param parts - What is watched; asked again after each rendering.
   * @param changed - Called when the size of a part has changed, and once for each new part.
   */
  constructor(host: ReactiveControllerHost & Element, parts: () => Iterable<Element>, changed: () => void) {
    this.#host = host;
    this.#parts = parts;
    this.#observer = new ResizeObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  /** An update may still come after the host has left the page. */
  hostUpdated(): void {
    if (this.#host.isConnected) this.#look();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched = [];
  }

  #look(): void {
    const parts = [...this.#parts()];
    if (parts.length === this.#watched.length && parts.every((part, index) => part === this.#watched[index])) return;
    this.#observer.disconnect();
    this.#watched = parts;
    for (const part of parts) this.#observer.observe(part);
  }
}
