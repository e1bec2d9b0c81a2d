import type { InteractionType } from '../core/assessment/interaction-type.js';
import type { BlockType } from '../core/course/block-type.js';
import type { Clock, ContentSource, FactSink, Ids, RecordStore } from '../core/ports.js';
import { thisPage } from './page.js';

/** Loads a type's descriptor by the name of its folder. */
export type Loaders<T> = Readonly<Record<string, () => Promise<{ readonly default: T }>>>;

/** `device`: kept in this browser. `session`: gone with the page, for shared computers. */
export type Storage = 'device' | 'session';

/** The ports and plugs a session runs on. `define/` installs the real ones; a host or a test passes its own. */
export interface Environment {
  readonly source: ContentSource;
  /** One store for the page and kind; opening must not write. */
  store(storage: Storage): RecordStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly interactions: () => Promise<Loaders<InteractionType>>;
  readonly blocks: Loaders<BlockType>;
  readonly sinks: readonly FactSink[];
}

/** Installs the page's environment. The first one stays, so that a second copy of the script changes nothing. */
export function installEnvironment(environment: Environment): void {
  thisPage().environment ??= environment;
}

/** The page's environment; null before `define/` has run. */
export function currentEnvironment(): Environment | null {
  return thisPage().environment;
}
