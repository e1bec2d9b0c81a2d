import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isSamePlace, type Visit } from '../../session/visit.js';
import { hashOf, placeOf } from './routing.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly routing: 'none' | 'hash' };

/** Keeps the address and the place in step, where the host page asked for it with `routing="hash"`. */
export class HashRoute implements ReactiveController {
  readonly #host: Host;
  #visit: Visit | null = null;
  #stop: () => void = () => undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Goes where the address says, and follows the visit from now on. */
  enter(visit: Visit): void {
    this.#stop();
    this.#visit = visit;
    if (this.#host.routing !== 'hash') return;
    const place = placeOf(location.hash, visit.session.course);
    if (place) visit.arrive(place);
    this.#stop = visit.observe(() => {
      this.#write(visit);
    });
  }

  readonly #onHashChange = () => {
    const visit = this.#visit;
    const place = visit && this.#host.routing === 'hash' ? placeOf(location.hash, visit.session.course) : null;
    if (visit && place) visit.go(place);
  };

  hostConnected(): void {
    window.addEventListener('hashchange', this.#onHashChange);
    if (this.#visit) this.enter(this.#visit);
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#onHashChange);
    this.#stop();
  }

  #write(visit: Visit): void {
    const shown = placeOf(location.hash, visit.session.course);
    if (visit.moves === 0 || (shown && isSamePlace(shown, visit.place))) return;
    history.pushState(history.state, '', hashOf(visit.place));
  }
}
