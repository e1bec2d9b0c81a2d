import type { Session } from './session.js';

/** What a widget shows of a course. `scope` of a certificate: module id, or `course`. */
export type Place =
  | { readonly kind: 'overview' }
  | { readonly kind: 'lesson'; readonly id: string }
  | { readonly kind: 'assessment'; readonly id: string }
  | { readonly kind: 'certificate'; readonly scope: string }
  | { readonly kind: 'search' }
  | { readonly kind: 'help' };

export function isSamePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One widget's way through a course: widgets that belong together show the same place. */
export class Visit {
  readonly session: Session;
  /** Asked before a move; false keeps the place. */
  mayMove: (to: Place) => boolean = () => true;
  /** Asked before an attempt is submitted, by its id; false keeps it open. */
  maySubmit: (attempt: string) => boolean = () => true;
  /** The block of a lesson that the last move led to; null for the lesson's beginning, or where it was left. */
  block: string | null = null;
  readonly #observers = new Set<() => void>();
  #place: Place;
  #start: Place;
  #moves = 0;

  constructor(session: Session, place: Place = { kind: 'overview' }) {
    this.session = session;
    this.#place = this.#start = place;
  }

  get place(): Place {
    return this.#place;
  }

  /** Where it stood before the learner's first move. */
  get start(): Place {
    return this.#start;
  }

  /** How often the learner has moved; 0 means that nothing may take the focus yet. */
  get moves(): number {
    return this.#moves;
  }

  /** Is somewhere from the start, by the page's wish: takes no focus and writes nothing. */
  arrive(at: Place): void {
    if (isSamePlace(at, this.#place)) return;
    this.#place = at;
    if (this.#moves === 0) this.#start = at;
    this.#tell();
  }

  /** Goes somewhere, by the learner's wish; to where she is already, for the heading to get the focus. Opening a lesson is recorded. */
  go(to: Place, block: string | null = null): void {
    const isThere = isSamePlace(to, this.#place);
    if (!isThere && !this.mayMove(to)) return;
    this.#place = to;
    this.block = block;
    this.#moves += 1;
    if (to.kind === 'lesson' && !isThere) this.session.dispatch({ type: 'open-lesson', lesson: to.id });
    this.#tell();
  }

  /** Calls back after each move and each change of the session. Returns the way to stop. */
  observe(observer: () => void): () => void {
    this.#observers.add(observer);
    const stop = this.session.observe(observer);
    return () => {
      this.#observers.delete(observer);
      stop();
    };
  }

  #tell(): void {
    for (const observer of [...this.#observers]) observer();
  }
}
