const NAME = 'c4s-record';

/** What a page hears of others and of itself. */
export interface TabListener {
  /** Something of a course may have changed, null: of any. Only a hint: read again. */
  changed(course: string | null): void;
  /** The page may end without another word. */
  leaving(): void;
  /** The page is put aside whole and must not stand in the way of others. */
  sleeping(): void;
}

/**
 * A channel between the tabs of a website. Coming back to the front is a hint too: for a page that slept, and for a browser without
 * BroadcastChannel.
 */
export class TabChannel {
  readonly #listener: TabListener;
  readonly #end = new AbortController();
  #channel: BroadcastChannel | null;

  constructor(listener: TabListener) {
    this.#listener = listener;
    this.#channel = this.#open();
    const { signal } = this.#end;
    window.addEventListener('pagehide', this.#onHide, { signal });
    window.addEventListener('pageshow', this.#onShow, { signal });
    document.addEventListener('visibilitychange', this.#onVisibility, { signal });
  }

  /** Tells other tabs that something of a course was stored or erased; null for all courses. */
  send(course: string | null): void {
    this.#channel?.postMessage({ kind: 'changed', course });
  }

  close(): void {
    this.#channel?.close();
    this.#channel = null;
    this.#end.abort();
  }

  #open(): BroadcastChannel | null {
    try {
      const channel = new BroadcastChannel(NAME);
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const course = parseMessage(data);
        if (course !== undefined) this.#listener.changed(course);
      });
      return channel;
    } catch {
      // Missing, or refused together with storage.
      return null;
    }
  }

  readonly #onHide = ({ persisted }: PageTransitionEvent): void => {
    this.#listener.leaving();
    if (!persisted) return;
    this.#channel?.close();
    this.#channel = null;
    this.#listener.sleeping();
  };

  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.#channel ??= this.#open();
    this.#listener.changed(null);
  };

  readonly #onVisibility = (): void => {
    if (document.visibilityState === 'visible') this.#listener.changed(null);
    else this.#listener.leaving();
  };
}

/** The course of a message of ours; undefined for any other, which anybody on the origin can send. */
function parseMessage(data: unknown): string | null | undefined {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'kind') !== 'changed') return undefined;
  const course: unknown = Reflect.get(data, 'course');
  return course === null || typeof course === 'string' ? course : undefined;
}
