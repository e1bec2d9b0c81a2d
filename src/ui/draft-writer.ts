import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pause in typing after which a draft is kept, in milliseconds. */
const PAUSE = 400;

/** What is given and not kept yet, and the way to keep it where it belongs. */
interface Draft<Value> {
  readonly value: Value;
  keep(): void;
}

/** Holds what is being typed and keeps it after a pause, and at once when the learner or the page leaves. */
export class DraftWriter<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #draft: Draft<Value> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What was given and is not kept yet; null for nothing. */
  get draft(): { readonly value: Value } | null {
    return this.#draft;
  }

  /**
   * Takes the place of the draft before, which is not kept. The host renders it when it has something to say about it.
   * @param keep - Belongs to what is shown now: by the time it is called, the host may show something else.
   */
  write(value: Value, keep: () => void): void {
    clearTimeout(this.#timer);
    this.#draft = { value, keep };
    this.#timer = setTimeout(this.flush, PAUSE);
  }

  readonly flush = () => {
    clearTimeout(this.#timer);
    const draft = this.#draft;
    if (!draft) return;
    this.#draft = null;
    draft.keep();
    this.#host.requestUpdate();
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
