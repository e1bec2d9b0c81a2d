import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSpokesman } from '../../session/session-registry.js';
import type { Visit } from '../../session/visit.js';
import { announceFacts } from './course-events.js';

const PARTS = 'c4s-lesson, c4s-quiz, c4s-progress, c4s-certificate';

/** What a course knows of and tells to the page around it: connection, a layout of its own, public events. */
export class HostPage implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #children = new MutationObserver(() => {
    this.#look();
  });
  #hasOwnLayout = false;
  #visit: Visit | null = null;
  #stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the host page slots widgets in a layout of its own. */
  get hasOwnLayout(): boolean {
    return this.#hasOwnLayout;
  }

  get offline(): boolean {
    return !navigator.onLine;
  }

  /** Announces the facts of this visit's session as public events, unless another widget of the page already does. */
  listen(visit: Visit): void {
    this.#stop();
    this.#visit = visit;
    let before = visit.session.state;
    const stopState = visit.session.observe(() => {
      queueMicrotask(() => {
        before = visit.session.state;
      });
    });
    const stopFacts = visit.session.onFacts((facts) => {
      if (isSpokesman(visit)) announceFacts(this.#host, visit.session, before, facts);
    });
    this.#stop = () => {
      stopState();
      stopFacts();
    };
  }

  readonly #onConnection = () => {
    this.#host.requestUpdate();
  };

  hostConnected(): void {
    window.addEventListener('online', this.#onConnection);
    window.addEventListener('offline', this.#onConnection);
    this.#children.observe(this.#host, { childList: true, subtree: true });
    this.#look();
    if (this.#visit) this.listen(this.#visit);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onConnection);
    window.removeEventListener('offline', this.#onConnection);
    this.#children.disconnect();
    this.#stop();
  }

  #look(): void {
    const found = this.#host.querySelector(PARTS) !== null;
    if (found === this.#hasOwnLayout) return;
    this.#hasOwnLayout = found;
    this.#host.requestUpdate();
  }
}
