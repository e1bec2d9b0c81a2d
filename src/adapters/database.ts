import { wrap, type IDBPDatabase } from 'idb';
import { StoreError } from '../core/ports.js';

export const DATABASE = 'c4s-learn';
const OPEN_WITHIN = 4000;

/** Where databases come from; a test passes its own. */
export interface DatabaseOrigin {
  /** @throws whatever the browser throws where storage is refused. */
  factory(): IDBFactory | undefined;
  /** Milliseconds after which a database that does not answer is given up; 4,000 where undefined. */
  readonly within?: number;
}

const ownOrigin: DatabaseOrigin = { factory: () => indexedDB };

/**
 * The learner's database. It is opened without a version, so that two versions of the widgets on one website never lock each other out;
 * its stores are fixed for years (durability-and-safety.md 2), and new needs become new kinds of facts.
 */
export class Database {
  readonly #origin: DatabaseOrigin;
  readonly #name: string;
  #opening: Promise<IDBPDatabase> | null = null;
  #losses = 0;

  constructor(name: string = DATABASE, origin: DatabaseOrigin = ownOrigin) {
    this.#origin = origin;
    this.#name = name;
  }

  /**
   * Runs work on the open database. A lost connection is opened again, then from a new frame.
   * Rejects with a `StoreError`.
   */
  async use<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
    for (;;) {
      try {
        const result = await work(await this.#open());
        this.#losses = 0;
        return result;
      } catch (error) {
        const failure = asStoreError(error);
        this.#losses += 1;
        if (failure.code !== 'connection-lost' || this.#losses > 2) throw failure;
        this.forget();
      }
    }
  }

  /** Whether the database is there already. Creates nothing. */
  async exists(): Promise<boolean> {
    const factory = this.#factory();
    if (typeof factory.databases !== 'function') return true;
    const databases = await this.#inTime(factory.databases());
    return databases.some(({ name }) => name === this.#name);
  }

  /** Lets go of the connection; the next use opens a new one. */
  forget(): void {
    const opening = this.#opening;
    this.#opening = null;
    void opening?.then(
      (db) => {
        db.close();
      },
      () => undefined,
    );
  }

  #open(): Promise<IDBPDatabase> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = null;
      throw asStoreError(error);
    });
    return this.#opening;
  }

  async #connect(): Promise<IDBPDatabase> {
    const factory = this.#losses > 1 ? freshFactory() : this.#factory();
    const letGo = () => {
      this.forget();
    };
    return this.#inTime(open(factory, this.#name, letGo));
  }

  async #inTime<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        reject(new StoreError('timeout'));
      }, this.#origin.within ?? OPEN_WITHIN);
    });
    try {
      return await Promise.race([answer, late]);
    } catch (error) {
      throw asStoreError(error);
    } finally {
      clearTimeout(timer);
    }
  }

  #factory(): IDBFactory {
    let factory: IDBFactory | undefined;
    try {
      factory = this.#origin.factory();
    } catch (cause) {
      throw new StoreError('unavailable', { cause });
    }
    if (!factory) throw new StoreError('unavailable');
    return factory;
  }
}

async function open(factory: IDBFactory, name: string, letGo: () => void): Promise<IDBPDatabase> {
  const request = factory.open(name);
  request.onupgradeneeded = () => {
    const db = request.result;
    db.createObjectStore('events', { keyPath: 'id' }).createIndex('course', 'course');
    db.createObjectStore('outbox', { keyPath: 'id' });
    for (const store of ['snap', 'meta', 'quarantine']) db.createObjectStore(store);
  };
  const db = await wrap(request);
  if (!db) throw new StoreError('unknown');
  db.onversionchange = letGo;
  db.onclose = letGo;
  return db;
}

/**
 * WebKit may lose its connection to the database process for good; a document of its own gets a new one. The frame stays, because the
 * connection lives as long as it does.
 */
function freshFactory(): IDBFactory {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const { contentWindow } = frame;
  if (!contentWindow) throw new StoreError('connection-lost');
  return contentWindow.indexedDB;
}

function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreError('quota', { cause: error });
  if (name === 'SecurityError' || name === 'InvalidAccessError') return new StoreError('unavailable', { cause: error });
  const isLost = name === 'InvalidStateError' || name === 'AbortError' || /connection/i.test(String(error));
  return new StoreError(isLost ? 'connection-lost' : 'unknown', { cause: error });
}
