import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Course } from '../../../core/course/course.js';
import { stepsOf } from '../../../core/course/steps.js';
import { isSamePlace, type Place, type Visit } from '../../../session/visit.js';
import { fragmentOf } from '../../shared/place-link.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly routing: 'none' | 'hash' };

/** Keeps the address and the place in step, where the host page asked for it with `routing="hash"`. */
export class HashRoute implements ReactiveController {
  readonly #host: Host;
  #visit: Visit | null = null;
  /** Where the course stood when the address did not say a place of it: the back button leads there again. */
  #home: { readonly hash: string; readonly place: Place } | null = null;
  #stop: () => void = () => undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Goes where the address says, and follows the visit from now on. */
  enter(visit: Visit): void {
    this.#stop();
    if (this.#host.routing !== 'hash') return;
    const place = placeOf(location.hash, visit.session.course);
    if (place) visit.arrive(place);
    const isNew = visit !== this.#visit;
    if (isNew) this.#home = { hash: location.hash, place: visit.start };
    this.#visit = visit;
    // This file may also arrive when the course has left the page: then it follows once that is back.
    if (this.#host.isConnected)
      this.#stop = visit.observe(() => {
        this.#write(visit);
      });
    // This file may arrive after the learner's first moves.
    if (isNew) this.#write(visit);
  }

  readonly #onHashChange = () => {
    const visit = this.#visit;
    if (!visit || this.#host.routing !== 'hash') return;
    const isHome = location.hash === this.#home?.hash;
    const place = placeOf(location.hash, visit.session.course) ?? (isHome ? this.#home?.place : null);
    if (!place || isSamePlace(place, visit.place)) return;
    visit.go(place);
    // Where the host page did not let the learner go, the address says again where she is.
    if (!isSamePlace(place, visit.place)) changeAddress('replaceState', visit.place);
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
    const home = this.#home;
    const isHome = home !== null && location.hash === home.hash && isSamePlace(home.place, visit.place);
    if (visit.moves === 0 || isHome || (shown && isSamePlace(shown, visit.place))) return;
    changeAddress('pushState', visit.place);
  }
}

/** The whole address, because a page with `<base>` would read a fragment alone as another page. */
function changeAddress(how: 'pushState' | 'replaceState', place: Place): void {
  try {
    history[how](history.state, '', location.pathname + location.search + fragmentOf(place));
  } catch {
    // A sandboxed frame has no address of its own: the place stands in memory alone.
  }
}

/** The place that a fragment names in a course; null for fragments that are not ours or lead nowhere. */
function placeOf(hash: string, course: Course): Place | null {
  const [prefix, kind, id = ''] = hash.split('/');
  if (prefix !== '#c4s') return null;
  if (kind === 'overview' || kind === 'search' || kind === 'help') return { kind };
  if (kind === 'glossary') return { kind: 'search' };
  if (kind === 'certificate')
    return course.modules.some((module) => module.id === id) || id === 'course' ? { kind, scope: id } : null;
  const step = stepsOf(course).find((candidate) => candidate.id === id);
  if (!step || (kind === 'lesson') !== (step.kind === 'lesson')) return null;
  return { kind: step.kind, id };
}
