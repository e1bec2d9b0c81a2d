import type { Environment } from './environment.js';
import type { Session } from './session.js';
import type { Visit } from './visit.js';

/** What all widgets of a page share. */
interface Page {
  environment: Environment | null;
  readonly sessions: WeakMap<Environment, Map<string, Promise<Session>>>;
  /** Visits with the elements that opened them, in the order of opening. */
  readonly visits: Map<Visit, Element>;
  /** Called when visits come and go. */
  readonly listeners: Set<() => void>;
}

/** The number rises when a copy of the script could no longer work with what an older one keeps here. */
const KEY = Symbol.for('c4s-widgets.page.1');

const isPage = (known: unknown): known is Page => typeof known === 'object' && known !== null && 'visits' in known;

/**
 * What the widgets of this page share, under a name that belongs to the page and not to a module: a script that is loaded from two
 * addresses, or in two versions, is two sets of modules, and an element of either must find the course of the other.
 */
export function thisPage(): Page {
  const known: unknown = Reflect.get(globalThis, KEY);
  if (isPage(known)) return known;
  const page: Page = { environment: null, sessions: new WeakMap(), visits: new Map(), listeners: new Set() };
  Object.defineProperty(globalThis, KEY, { value: page });
  return page;
}
