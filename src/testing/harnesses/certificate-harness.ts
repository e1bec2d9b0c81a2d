import type { C4sCertificate } from '../../elements/certificate/certificate.element.js';

/** A print window that stays in the page: what was printed, and how often. */
export interface PrintedDocument {
  readonly document: Document;
  readonly times: number;
}

/** What a learner sees and does in `<c4s-certificate>`. */
export class CertificateHarness {
  readonly element: C4sCertificate;

  constructor(element: C4sCertificate) {
    this.element = element;
  }

  /** Everything that can be read. */
  get text(): string {
    return text(this.#one('.root'));
  }

  /** The certificate, or its preview; null where there is none. */
  get face(): HTMLElement | null {
    return this.#root.querySelector('[part=certificate]');
  }

  get faceText(): string {
    return this.face ? text(this.face) : '';
  }

  /** Headings of the certificate with their levels: "3 Statement of completion". */
  get headings(): readonly string[] {
    return [...this.#root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      (element) => `${element.localName.slice(1)} ${text(element)}`,
    );
  }

  get buttons(): readonly string[] {
    return [...this.#root.querySelectorAll('button')].map(text);
  }

  get links(): readonly string[] {
    return [...this.#root.querySelectorAll('a')].map(text);
  }

  /** Labels of the fields of the form, in order. */
  get fields(): readonly string[] {
    return [...this.#root.querySelectorAll('label')].map(text);
  }

  /** What the browser may fill in for the fields, in order. */
  get autocompletes(): readonly string[] {
    return [...this.#root.querySelectorAll('input')].map((input) => input.autocomplete);
  }

  /** Text of the element that has the focus; of a field its label. */
  get focused(): string {
    const active = this.#root.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0] : active;
    return label ? text(label) : '';
  }

  /** Value of the field with this label. */
  value(label: string): string {
    return this.#field(label).value;
  }

  async write(label: string, value: string): Promise<void> {
    const field = this.#field(label);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async chooseLanguage(language: string): Promise<void> {
    const select = this.#root.querySelector('select');
    if (!select) throw new Error('no choice of language');
    select.value = language;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#settle();
  }

  async press(name: string): Promise<void> {
    const button = [...this.#root.querySelectorAll('button')].find((candidate) => text(candidate) === name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
    await this.#settle();
  }

  async follow(name: string): Promise<void> {
    [...this.#root.querySelectorAll('a')].find((link) => text(link).includes(name))?.click();
    await this.#settle();
  }

  /**
   * Prints, in a frame instead of a new window.
   * @param blocked - The browser refuses to open a window.
   */
  async print({ blocked = false } = {}): Promise<PrintedDocument> {
    const before = window.open;
    const stage = document.createElement('iframe');
    let times = 0;
    const stub = (frame: HTMLIFrameElement) => {
      const { contentWindow } = frame;
      if (contentWindow)
        contentWindow.print = () => {
          times += 1;
        };
    };
    const watch = (added: readonly MutationRecord[]) => {
      for (const node of added.flatMap((record) => [...record.addedNodes]))
        if (node instanceof HTMLIFrameElement) watchFrame(node);
    };
    const watchFrame = (frame: HTMLIFrameElement) => {
      stub(frame);
      frame.addEventListener('load', () => {
        stub(frame);
      });
    };
    const observer = new MutationObserver(watch);
    observer.observe(this.#root, { childList: true });
    document.body.append(stage);
    watchFrame(stage);
    window.open = () => (blocked ? null : stage.contentWindow);
    try {
      await this.press('Print or save as PDF');
      for (let turn = 0; times === 0 && turn < 300; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
      await this.#settle();
      const page = (blocked ? this.#root.querySelector('iframe') : stage)?.contentDocument;
      if (!page) throw new Error('nothing was printed');
      return { document: page, times };
    } finally {
      observer.disconnect();
      window.open = before;
    }
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

  #field(label: string): HTMLInputElement {
    const field = [...this.#root.querySelectorAll('input')].find((input) =>
      [...(input.labels ?? [])].some((one) => text(one).includes(label)),
    );
    if (!field) throw new Error(`no field ${label}`);
    return field;
  }

  /** Waits for rendering and for the texts of another language. */
  async #settle(): Promise<void> {
    await this.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await this.element.updateComplete;
  }
}

const text = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
