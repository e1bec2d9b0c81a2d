import type { Rules } from '../core/record/rules.js';

/** What commands may need rules for: answering a question, and taking a test. */
export type RulePart = 'answers' | 'attempts';

type Book = Pick<Rules, RulePart>;

const LOADERS: { readonly [Part in RulePart]: () => Promise<Required<Pick<Book, Part>>> } = {
  answers: async () => ({ answers: await import('../core/record/decide-answer.js') }),
  attempts: async () => ({ attempts: await import('../core/record/decide-attempt.js') }),
};

/** The rules of a session, each part fetched when it is first wanted: a page that shows only texts does without them. */
export class RuleBook {
  readonly #loading = new Map<RulePart, Promise<void>>();
  #rules: Book = {};

  /** What has been loaded so far; `decide` refuses as `not-prepared` what needs another part. */
  get rules(): Book {
    return this.#rules;
  }

  /** Resolves when a part is there. Rejects where it could not be fetched; asking again tries again. */
  ready(part: RulePart): Promise<void> {
    const known = this.#loading.get(part);
    if (known) return known;
    const loading = this.#load(part);
    this.#loading.set(part, loading);
    loading.catch(() => this.#loading.delete(part));
    return loading;
  }

  async #load(part: RulePart): Promise<void> {
    const loaded = await LOADERS[part]();
    this.#rules = { ...this.#rules, ...loaded };
  }
}
