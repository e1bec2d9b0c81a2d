import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pause in typing after which a response is kept, in milliseconds. */
const PAUSE = 400;

/** A response that is not kept yet, and the way to keep it. */
interface Draft {
  readonly response: unknown;
  keep(): void;
}

/** Holds a response that is being typed and keeps it after a pause, and at once when the learner or the page leaves. */
export class DraftWriter implements ReactiveController {
  #draft: Draft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** What was given and is not kept yet; null for nothing. */
  get draft(): Draft | null {
    return this.#draft;
  }

  write(draft: Draft): void {
    clearTimeout(this.#timer);
    this.#draft = draft;
    this.#timer = setTimeout(this.flush, PAUSE);
  }

  readonly flush = () => {
    clearTimeout(this.#timer);
    const draft = this.#draft;
    this.#draft = null;
    draft?.keep();
  };

  readonly #onHide = () => {
    if (document.visibilityState === 'hidden') this.flush();
  };

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    window.addEventListener('pagehide', this.flush);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    window.removeEventListener('pagehide', this.flush);
    this.flush();
  }
}
