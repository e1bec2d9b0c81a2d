import { Database, type DatabaseOrigin } from '../../adapters/database.js';
import { IndexedDbRecordStore } from '../../adapters/indexeddb-record-store.js';
import { createJournal, type Journal } from '../../adapters/journal.js';

/** A journal that lives as long as the test. */
export function createTestJournal(): Journal {
  const texts = new Map<string, string>();
  const area: Storage = {
    get length() {
      return texts.size;
    },
    key: (index) => Array.from(texts.keys())[index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, value) => void texts.set(key, value),
    removeItem: (key) => void texts.delete(key),
    clear: () => {
      texts.clear();
    },
  };
  return createJournal(() => area);
}

/**
 * The browser's own databases, with more time than a busy machine needs: what a store does when time is up is a matter of the tests that
 * give it little.
 */
const patient: DatabaseOrigin = {
  factory: () => indexedDB,
  freshFactory: async () => (await import('../../adapters/frame-factory.js')).createFrameFactory(),
  opensWithin: 60_000,
  endsWithin: 60_000,
};

/** Databases of one test: all its stores share one, and nothing of it stays. */
export class TestDatabases {
  name = `c4s-test-${crypto.randomUUID()}`;
  journal = createTestJournal();
  readonly #stores: IndexedDbRecordStore[] = [];

  /** A page's store on the test's database. */
  open(origin: DatabaseOrigin = patient): IndexedDbRecordStore {
    const store = new IndexedDbRecordStore(new Database(this.name, origin), this.journal);
    this.#stores.push(store);
    return store;
  }

  /** Whether there is a database. WebKit lists one whose creation was given up, with version 0. */
  async exists(): Promise<boolean> {
    return (await indexedDB.databases()).some(({ name, version }) => name === this.name && version !== 0);
  }

  /** Opens the database past the store. @param version - Raises it to this version. */
  raw(version?: number): Promise<IDBDatabase> {
    return settled(indexedDB.open(this.name, version));
  }

  async clear(): Promise<void> {
    for (const store of this.#stores.splice(0)) store.close();
    await this.drop();
    this.name = `c4s-test-${crypto.randomUUID()}`;
    this.journal = createTestJournal();
  }

  /** Deletes the database as a browser does that clears the data of a site. */
  async drop(): Promise<void> {
    await settled(indexedDB.deleteDatabase(this.name));
  }
}

/** The result of a request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('failed'));
    };
  });
}

/** Lets transactions fail by name, as Firestore's tests do. */
export class Faults implements DatabaseOrigin {
  opensWithin = 60_000;
  endsWithin = 60_000;
  readonly #planned: { name: string; when: 'before' | 'after'; error: () => Error }[] = [];

  readonly factory = (): IDBFactory | undefined => indexedDB;

  /** The next transaction of this name fails, once per call. */
  plan(name: string, when: 'before' | 'after', error: string): this {
    this.#planned.push({ name, when, error: () => new DOMException('injected', error) });
    return this;
  }

  get left(): number {
    return this.#planned.length;
  }

  fault(name: string, when: 'before' | 'after'): void {
    const index = this.#planned.findIndex((planned) => planned.name === name && planned.when === when);
    const [planned] = index < 0 ? [] : this.#planned.splice(index, 1);
    if (planned) throw planned.error();
  }
}

/** The code of a `StoreError` that a promise rejects with; `done` where it does not. */
export function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'done',
    (error: unknown): unknown => (typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : error),
  );
}
