import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Pause in typing after which the note is kept, in milliseconds. */
const PAUSE = 400;

/** Holds what is being typed and hands it over after a pause, and at once when the learner or the page leaves. */
export class NoteWriter implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #keep: (text: string) => void;
  #draft: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, keep: (text: string) => void) {
    this.#host = host;
    this.#keep = keep;
    host.addController(this);
  }

  /** What was typed and not yet handed over; null for nothing. */
  get draft(): string | null {
    return this.#draft;
  }

  write(text: string): void {
    this.#draft = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, PAUSE);
    this.#host.requestUpdate();
  }

  readonly flush = () => {
    clearTimeout(this.#timer);
    if (this.#draft === null) return;
    this.#keep(this.#draft);
    this.#draft = null;
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
