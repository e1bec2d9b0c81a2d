import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Visit } from '../../session/visit.js';

/** What is to get the focus: the first element that matches, or what a function focuses; false while that is not there yet. */
export type Goal = string | (() => boolean);

/** Where a learner has arrived. */
export interface Landing {
  /** The visit, where the element shows its place; null where it shows something else. */
  visit(): Visit | null;
  /** Called once after each move of the learner's to the place that the element shows. */
  goal(visit: Visit): Goal;
}

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Gives the focus to what a learner has moved to, as soon as that is rendered: after a move to another place of the course, and
 * after one inside the element (`next`). What the page does by itself takes no focus.
 */
export class Arrival implements ReactiveController {
  readonly #host: Host;
  readonly #landing: Landing | null;
  #visit: Visit | null = null;
  #moves = 0;
  #goal: Goal | null = null;

  /** @param landing - null for an element that the learner moves in, but not to. */
  constructor(host: Host, landing: Landing | null = null) {
    this.#host = host;
    this.#landing = landing;
    host.addController(this);
  }

  /** Gives this the focus, as soon as it is rendered. */
  next(goal: Goal): void {
    this.#goal = goal;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#land();
    if (this.#goal !== null && this.#focus(this.#goal)) this.#goal = null;
  }

  #land(): void {
    const visit = this.#landing?.visit();
    if (!visit) return;
    if (visit !== this.#visit) [this.#visit, this.#moves] = [visit, 0];
    if (visit.moves === this.#moves) return;
    this.#moves = visit.moves;
    this.#goal = this.#landing?.goal(visit) ?? null;
  }

  #focus(goal: Goal): boolean {
    if (typeof goal === 'function') return goal();
    const found = this.#host.renderRoot.querySelector<HTMLElement>(goal);
    found?.focus();
    return found !== null;
  }
}
