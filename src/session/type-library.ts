import type { Loaders } from './environment.js';

/** Types loaded so far, by name. A failed load is forgotten, so that asking again tries again. */
export class TypeLibrary<T> {
  readonly #fetchTable: () => Promise<Loaders<T>>;
  readonly #loaded = new Map<string, T>();
  readonly #loading = new Map<string, Promise<T | undefined>>();
  #table: Loaders<T> | null = null;

  /** @param fetchTable - Gives the types that there are; called when one is wanted, again after a failure. */
  constructor(fetchTable: () => Promise<Loaders<T>>) {
    this.#fetchTable = fetchTable;
  }

  /** Whether this version has a type of this name, loaded or not; true as long as that is not known. */
  has(name: string): boolean {
    return !this.#table || Object.hasOwn(this.#table, name);
  }

  /** A type that has been loaded already. */
  peek(name: string): T | undefined {
    return this.#loaded.get(name);
  }

  /** @returns undefined for a name that this version does not know. Rejects where the file could not be fetched. */
  load(name: string): Promise<T | undefined> {
    const known = this.#loading.get(name);
    if (known) return known;
    const loading = this.#fetch(name);
    this.#loading.set(name, loading);
    loading.catch(() => this.#loading.delete(name));
    return loading;
  }

  async #fetch(name: string): Promise<T | undefined> {
    this.#table ??= await this.#fetchTable();
    const loader = this.has(name) ? this.#table[name] : undefined;
    if (!loader) return undefined;
    const { default: type } = await loader();
    this.#loaded.set(name, type);
    return type;
  }
}
