import { unwrap, wrap, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { StoreError } from '../core/ports.js';
import { inTime } from './in-time.js';
import { asStoreError, nameOf } from './store-error.js';

export const DATABASE = 'c4s-learn';
const STORES = ['events', 'meta'];
/** Tries of one transaction: on the connection there is, on a new one, on one of a new frame. */
const TRIES = 3;

/** Where databases come from; a test passes its own. */
export interface DatabaseOrigin {
  /** @throws whatever the browser throws where storage is refused. */
  factory(): IDBFactory | undefined;
  /** A factory with a connection of its own to the browser's databases; the same one where undefined. */
  freshFactory?(): Promise<IDBFactory | undefined>;
  /** Milliseconds after which a database that does not open is given up; 3,500 where undefined. */
  readonly opensWithin?: number;
  /** Milliseconds after which a transaction that does not end is given up; 10,000 where undefined. */
  readonly endsWithin?: number;
  /** Throws in order to let a transaction fail by its name, before it begins or after it has been committed. */
  fault?(name: string, when: 'before' | 'after'): void;
}

export type Transaction<M extends IDBTransactionMode> = IDBPTransaction<unknown, string[], M>;

/** Work in one transaction over facts and meta. Nothing but the database may be awaited in it. */
export interface Plan<T, M extends 'readonly' | 'readwrite'> {
  readonly name: string;
  readonly mode: M;
  /** Makes the database where there is none. */
  readonly create?: boolean;
  work(transaction: Transaction<M>): Promise<T>;
}

const ownOrigin: DatabaseOrigin = {
  factory: () => indexedDB,
  freshFactory: async () => (await import('./frame-factory.js')).createFrameFactory(),
};

/**
 * The learner's database. It is opened without a version, so that two versions of the widgets on one website never lock each other out;
 * its stores are fixed for years, and new needs become new kinds of facts. See docs/decisions/0003.
 */
export class Database {
  readonly #origin: DatabaseOrigin;
  readonly #name: string;
  #db: IDBPDatabase | null = null;
  #opening: Promise<IDBPDatabase | null> | null = null;
  #hasOpened = false;

  constructor(name: string = DATABASE, origin: DatabaseOrigin = ownOrigin) {
    this.#origin = origin;
    this.#name = name;
  }

  /**
   * Runs a transaction and resolves when it has been committed; null where there is no database and none is to be made.
   * Rejects with a `StoreError`: `unavailable` or `timeout` where the database could never be opened in this page.
   */
  async transact<T, M extends 'readonly' | 'readwrite'>(plan: Plan<T, M>): Promise<T | null> {
    for (let tries = 1; ; tries += 1) {
      let db: IDBPDatabase | null = null;
      try {
        db = await this.#connect(plan.create ?? false, tries === TRIES);
        return db && (await this.#run(db, plan));
      } catch (error) {
        const failure = this.#inContext(asStoreError(error));
        if (failure.code !== 'connection-lost' || tries === TRIES) throw this.#atLast(failure);
        if (db) this.#drop(db);
      }
    }
  }

  /** Lets go of the connection; the next transaction opens a new one. */
  forget(): void {
    if (this.#db) this.#drop(this.#db);
    void this.#opening?.then(
      (db) => {
        if (db) this.#drop(db);
      },
      () => undefined,
    );
  }

  async #run<T, M extends 'readonly' | 'readwrite'>(db: IDBPDatabase, { name, mode, work }: Plan<T, M>): Promise<T> {
    this.#origin.fault?.(name, 'before');
    const transaction = db.transaction<string[], M>(STORES, mode, { durability: 'strict' });
    const working = work(transaction);
    working.catch(() => {
      abort(transaction);
    });
    const ending = Promise.allSettled([working, transaction.done]);
    const [worked, done] = await inTime(ending, this.#origin.endsWithin ?? 10_000).catch((late: unknown) => {
      abort(transaction);
      throw new StoreError('unknown', { cause: late });
    });
    if (worked.status === 'rejected') throw cause([worked.reason, unwrap(transaction).error]);
    if (done.status === 'rejected') throw cause([unwrap(transaction).error, done.reason]);
    this.#origin.fault?.(name, 'after');
    return worked.value;
  }

  async #connect(create: boolean, inFrame: boolean): Promise<IDBPDatabase | null> {
    if (this.#db) return this.#db;
    if (this.#opening) {
      const db = await this.#opening;
      return db || !create ? db : this.#connect(create, inFrame);
    }
    this.#opening = this.#open(create, inFrame).finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  async #open(create: boolean, inFrame: boolean): Promise<IDBPDatabase | null> {
    const opening = this.#find(create, inFrame);
    try {
      this.#db = await inTime(opening, this.#origin.opensWithin ?? 3500);
      if (this.#db) this.#hasOpened = true;
      return this.#db;
    } catch (error) {
      // One that opens later still would stand in the way of others.
      void opening.then((db) => db?.close()).catch(() => undefined);
      throw error;
    }
  }

  async #find(create: boolean, inFrame: boolean): Promise<IDBPDatabase | null> {
    const fresh = inFrame ? await this.#origin.freshFactory?.() : undefined;
    const factory = fresh ?? this.#factory();
    if (!factory) throw new StoreError('unavailable');
    const isMissing = !create && (await isAbsent(factory, this.#name));
    return isMissing
      ? null
      : open(factory, this.#name, create, (db) => {
          this.#drop(db);
        });
  }

  #factory(): IDBFactory | undefined {
    try {
      return this.#origin.factory();
    } catch (cause) {
      throw new StoreError('unavailable', { cause });
    }
  }

  #drop(db: IDBPDatabase): void {
    db.close();
    if (this.#db === db) this.#db = null;
  }

  /** A database that has been open before and does not open now is lost, not refused. */
  #inContext(failure: StoreError): StoreError {
    const isLost = failure.code === 'timeout' && this.#hasOpened;
    return isLost ? new StoreError('connection-lost', { cause: failure }) : failure;
  }

  #atLast(failure: StoreError): StoreError {
    const isRefused = !this.#hasOpened && (failure.code === 'connection-lost' || failure.code === 'unknown');
    return isRefused ? new StoreError('unavailable', { cause: failure }) : failure;
  }
}

async function isAbsent(factory: IDBFactory, name: string): Promise<boolean> {
  // Missing in Firefox before 126.
  if (typeof factory.databases !== 'function') return false;
  const databases = await factory.databases().catch(() => null);
  return databases !== null && !databases.some((database) => database.name === name);
}

async function open(
  factory: IDBFactory,
  name: string,
  create: boolean,
  letGo: (db: IDBPDatabase) => void,
): Promise<IDBPDatabase | null> {
  const request = factory.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    if (create) createStores(request.result);
    else request.transaction?.abort();
  };
  const db = await wrap(request).catch((error: unknown) => {
    if (isNew && !create) return null;
    throw error;
  });
  if (!db) return null;
  const leave = () => {
    letGo(db);
  };
  db.onversionchange = leave;
  db.onclose = leave;
  if (STORES.every((store) => db.objectStoreNames.contains(store))) return db;
  db.close();
  throw new StoreError('unavailable');
}

/** The layout for years, with stores that nothing needs yet: a version that does must find them. */
function createStores(db: IDBDatabase): void {
  db.createObjectStore('events', { keyPath: 'id' }).createIndex('course', 'course');
  db.createObjectStore('outbox', { keyPath: 'id' });
  for (const store of ['snap', 'meta', 'quarantine']) db.createObjectStore(store);
}

function abort(transaction: Transaction<IDBTransactionMode>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

/** Of several errors about one failure, the one that says most: the others only say that the transaction was aborted. */
function cause(errors: readonly unknown[]): unknown {
  return errors.find((error) => error && nameOf(error) !== 'AbortError') ?? errors.at(-1) ?? errors[0];
}
