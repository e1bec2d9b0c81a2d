import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** At most one position is told in this time, in milliseconds. */
const PAUSE = 3000;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Follows which block is being read: the first one in the middle of the screen. Blocks are `[data-block]`. */
export class ReadingPosition implements ReactiveController {
  readonly #host: Host;
  readonly #moved: (block: string, isFirst: boolean) => void;
  readonly #seen = new Set<Element>();
  #observer: IntersectionObserver | null = null;
  #blocks: readonly HTMLElement[] = [];
  #reached: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, moved: (block: string, isFirst: boolean) => void) {
    this.#host = host;
    this.#moved = moved;
  }

  hostConnected(): void {
    this.#observer = new IntersectionObserver(this.#handleEntries, { rootMargin: '-35% 0px -45% 0px' });
    document.addEventListener('visibilitychange', this.#onHide);
  }

  hostUpdated(): void {
    const blocks = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-block]')];
    if (blocks.length === this.#blocks.length && blocks.every((block, index) => block === this.#blocks[index])) return;
    this.#forget();
    this.#blocks = blocks;
    for (const block of blocks) this.#observer?.observe(block);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    this.#tell();
    this.#forget();
    // An update may still come after the host has left the page.
    this.#observer = null;
  }

  readonly #handleEntries = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#seen.add(target);
      else this.#seen.delete(target);
    }
    const reached = this.#blocks.find((block) => this.#seen.has(block));
    if (!reached || reached === this.#reached) return;
    this.#reached = reached;
    this.#timer ??= setTimeout(this.#tell, PAUSE);
  };

  readonly #tell = () => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const block = this.#reached?.dataset.block;
    if (block !== undefined) this.#moved(block, this.#reached === this.#blocks[0]);
  };

  readonly #onHide = () => {
    if (document.visibilityState === 'hidden') this.#tell();
  };

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer?.disconnect();
    this.#seen.clear();
    this.#blocks = [];
    this.#reached = undefined;
  }
}
