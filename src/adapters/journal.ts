import { parseFact } from '../core/record/fact.schema.js';
import type { Entry } from './record-transactions.js';

const PREFIX = 'c4s-learn/';
/** In characters, which browsers count two bytes each. */
const LARGEST = 128 * 1024;

/**
 * A safety net for facts whose transaction failed, or has not ended when the page goes: localStorage, which works at once.
 * A fact in it is not yet saved. Each stands under a key of its own, so that tabs do not overwrite one another.
 */
export interface Journal {
  /** Notes facts as far as there is room, oldest first. Never throws. */
  put(entries: readonly Entry[]): void;
  /** All noted facts that this version understands, of all tabs. */
  entries(): readonly Entry[];
  remove(ids: Iterable<string>): void;
  /** Forgets a course, or everything, of whatever version. */
  erase(course?: string): void;
}

/** @param area - `localStorage`; reading it may throw where storage is refused. */
export function createJournal(area: () => Storage = () => localStorage): Journal {
  const orNothing = <T>(use: (storage: Storage) => T, nothing: T): T => {
    try {
      return use(area());
    } catch {
      return nothing;
    }
  };
  return {
    put(entries) {
      orNothing((storage) => {
        let room = LARGEST - keysOf(storage).reduce((sum, key) => sum + (storage.getItem(key)?.length ?? 0), 0);
        for (const entry of entries) {
          const text = JSON.stringify(entry);
          if (text.length > room || storage.getItem(PREFIX + entry.fact.id) !== null) continue;
          storage.setItem(PREFIX + entry.fact.id, text);
          room -= text.length;
        }
      }, undefined);
    },
    entries: () => orNothing((storage) => keysOf(storage).flatMap((key) => parseEntry(storage.getItem(key)) ?? []), []),
    remove(ids) {
      orNothing((storage) => {
        for (const id of ids) storage.removeItem(PREFIX + id);
      }, undefined);
    },
    erase(course) {
      orNothing((storage) => {
        for (const key of keysOf(storage)) {
          if (course === undefined || courseOf(storage.getItem(key)) === course) storage.removeItem(key);
        }
      }, undefined);
    },
  };
}

function keysOf(storage: Storage): readonly string[] {
  return Array.from({ length: storage.length }, (_unused, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );
}

/** Anybody on the origin can write there: what is no entry of ours is left alone. */
function parseEntry(text: string | null): Entry | null {
  const noted = parseObject(text);
  const fact = noted && parseFact(Reflect.get(noted, 'fact'));
  if (!fact) return null;
  const generation: unknown = Reflect.get(noted, 'generation');
  return { fact, generation: typeof generation === 'number' ? generation : null };
}

function courseOf(text: string | null): unknown {
  const fact: unknown = Reflect.get(parseObject(text) ?? {}, 'fact');
  return typeof fact === 'object' && fact !== null ? Reflect.get(fact, 'course') : undefined;
}

function parseObject(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
