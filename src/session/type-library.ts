import type { Loaders } from './environment.js';

/** Types loaded so far, by name. A failed load is forgotten, so that asking again tries again. */
export class TypeLibrary<T> {
  readonly #loaders: Loaders<T>;
  readonly #loaded = new Map<string, T>();
  readonly #loading = new Map<string, Promise<T | undefined>>();

  readonly #prepare: () => Promise<void>;

  /** @param prepare - What has to be there before a type is given out. */
  constructor(loaders: Loaders<T>, prepare: () => Promise<void> = () => Promise.resolve()) {
    this.#loaders = loaders;
    this.#prepare = prepare;
  }

  /** Whether this version has a type of this name, loaded or not. */
  has(name: string): boolean {
    return Object.hasOwn(this.#loaders, name);
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
    const loader = this.has(name) ? this.#loaders[name] : undefined;
    if (!loader) return undefined;
    const [{ default: type }] = await Promise.all([loader(), this.#prepare()]);
    this.#loaded.set(name, type);
    return type;
  }
}
