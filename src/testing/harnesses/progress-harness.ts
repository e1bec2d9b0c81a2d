import type { C4sProgress } from '../../elements/progress/progress.element.js';

/** What a learner sees and does in `<c4s-progress>`. */
export class ProgressHarness {
  readonly element: C4sProgress;

  constructor(element: C4sProgress) {
    this.element = element;
  }

  get line(): string {
    return text(this.#one('[part=label]'));
  }

  get heading(): string | null {
    const found = this.#root.querySelector('[part=heading]');
    return found && text(found);
  }

  /** The modules as they are read: name, status, time. */
  get modules(): readonly string[] {
    return [...this.#root.querySelectorAll('[part=module]')].map(text);
  }

  /** Texts of all links, in order. */
  get links(): readonly string[] {
    return [...this.#root.querySelectorAll('a')].map(text);
  }

  /** Share of the bar that is filled, in percent; null where there is no bar. */
  get filled(): number | null {
    const done = this.#root.querySelector('[part=bar] rect');
    return done && Number.parseFloat(done.getAttribute('width') ?? '');
  }

  /** Follows a link by a part of its text. */
  async follow(name: string): Promise<void> {
    [...this.#root.querySelectorAll('a')].find((link) => text(link).includes(name))?.click();
    await this.element.updateComplete;
  }

  get #root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('not rendered');
    return shadowRoot;
  }

  #one(selector: string): Element {
    const found = this.#root.querySelector(selector);
    if (!found) throw new Error(`nothing like ${selector}`);
    return found;
  }
}

const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
