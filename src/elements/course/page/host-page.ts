import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { uiLanguage } from '../../../i18n/locale.js';
import { isSpokesman } from '../../../session/visit-registry.js';
import type { Visit } from '../../../session/visit.js';
import { announce } from '../../../ui/announcer.js';
import { connectionText, type Connection } from './connection.js';
import { announceFacts } from './course-events.js';
import type { HashRoute } from './hash-route.js';

const BACK_SHOWN = 4000;
const PARTS = 'c4s-lesson, c4s-quiz, c4s-progress, c4s-certificate';

type Host = ReactiveControllerHost & HTMLElement & { readonly routing: 'none' | 'hash' };

/** What a course knows of and tells to the page around it: connection, a layout of its own, public events. */
export class HostPage implements ReactiveController {
  readonly #host: Host;
  /** Not before the element stands in a page: a server has nothing to watch. */
  #children: MutationObserver | null = null;
  #hasOwnLayout = false;
  #connection: Connection = 'online';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #visit: Visit | null = null;
  #route: HashRoute | null = null;
  #stop: () => void = () => undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the host page slots widgets in a layout of its own. */
  get hasOwnLayout(): boolean {
    return this.#hasOwnLayout;
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** Announces the facts of this visit's session as public events, unless another widget of the page already does. */
  listen(visit: Visit): void {
    this.#stop();
    this.#visit = visit;
    if (!this.#host.isConnected) return;
    this.#stop = visit.session.onFacts((facts, before) => {
      if (isSpokesman(visit)) announceFacts(this.#host, visit.session.course, before, facts);
    });
  }

  /** Keeps the address and the place in step, where the page asks for it. */
  async follow(visit: Visit): Promise<void> {
    if (this.#host.routing !== 'hash') return;
    const { HashRoute } = await import('./hash-route.js');
    this.#route ??= new HashRoute(this.#host);
    this.#route.enter(visit);
  }

  readonly #onConnection = () => {
    const isOnline = navigator.onLine;
    if (isOnline !== (this.#connection === 'offline')) return;
    this.#setConnection(isOnline ? 'back' : 'offline');
    const saving = this.#visit?.session.saving ?? 'idle';
    const text = connectionText(isOnline ? 'back' : 'offline', saving);
    if (this.#visit && isSpokesman(this.#visit)) announce(text, uiLanguage());
  };

  #setConnection(connection: Connection): void {
    clearTimeout(this.#timer);
    this.#connection = connection;
    this.#host.requestUpdate();
    if (connection !== 'back') return;
    this.#timer = setTimeout(() => {
      this.#setConnection('online');
    }, BACK_SHOWN);
  }

  readonly #onFocus = (event: FocusEvent) => {
    const target = event.composedPath()[0];
    // A press already sees what it presses; scrolling under it would make it miss.
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    void import('../../../ui/keep-in-view.js').then(({ keepInView }) => {
      requestAnimationFrame(() => {
        keepInView(target);
      });
    });
  };

  hostConnected(): void {
    this.#host.addEventListener('focusin', this.#onFocus);
    window.addEventListener('online', this.#onConnection);
    window.addEventListener('offline', this.#onConnection);
    this.#setConnection(navigator.onLine ? 'online' : 'offline');
    this.#children ??= new MutationObserver(() => {
      this.#look();
    });
    this.#children.observe(this.#host, { childList: true, subtree: true });
    this.#look();
    if (this.#visit) this.listen(this.#visit);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#onFocus);
    window.removeEventListener('online', this.#onConnection);
    window.removeEventListener('offline', this.#onConnection);
    this.#children?.disconnect();
    clearTimeout(this.#timer);
    this.#stop();
  }

  #look(): void {
    const found = this.#host.querySelector(PARTS) !== null;
    if (found === this.#hasOwnLayout) return;
    this.#hasOwnLayout = found;
    this.#host.requestUpdate();
  }
}
