import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findVisit, onVisitsChange, visitAround } from './visit-registry.js';
import type { Visit } from './visit.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly course?: string | null };

/**
 * Gives an element the visit it belongs to - its own (`use`), the one named by its `course` attribute, or that of the
 * `<c4s-course>` around it - and renders the element again when the selected value changes.
 */
export class VisitController<T> implements ReactiveController {
  readonly #host: Host;
  readonly #select: (visit: Visit) => T;
  #own: Visit | null = null;
  #visit: Visit | null = null;
  #value: T | undefined;
  /** Stops observing the visit; null while nothing is observed. */
  #stop: (() => void) | null = null;
  #stopRegistry: () => void = () => undefined;

  /** @param select - What the element shows. Compared member by member, so it may return a new object each time. */
  constructor(host: Host, select: (visit: Visit) => T) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
  }

  /** The selected value; undefined while there is no course. */
  get value(): T | undefined {
    return this.#value;
  }

  get visit(): Visit | null {
    return this.#visit;
  }

  /** Belongs to this visit from now on, whatever is around. */
  use(visit: Visit | null): void {
    this.#own = visit;
    this.#attach();
  }

  hostConnected(): void {
    this.#stopRegistry = onVisitsChange(() => {
      this.#attach();
    });
    this.#attach();
  }

  hostUpdate(): void {
    if (this.#target() !== this.#visit) this.#attach();
  }

  hostDisconnected(): void {
    this.#stopRegistry();
    this.#stopObserving();
    this.#visit = null;
  }

  #target(): Visit | null {
    const { course } = this.#host;
    return this.#own ?? (course ? findVisit(course) : visitAround(this.#host));
  }

  /** An update may still come after the host has left the page: it shows the visit, and observes nothing any more. */
  #attach(): void {
    const visit = this.#target();
    const { isConnected } = this.#host;
    if (visit === this.#visit && visit !== null && (this.#stop !== null || !isConnected)) return;
    this.#stopObserving();
    this.#visit = visit;
    if (isConnected) this.#observe(visit);
    this.#refresh();
  }

  #observe(visit: Visit | null): void {
    this.#stop =
      visit?.observe(() => {
        this.#refresh();
      }) ?? null;
  }

  #stopObserving(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #refresh(): void {
    const value = this.#visit ? this.#select(this.#visit) : undefined;
    if (isEqual(value, this.#value)) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.is(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
