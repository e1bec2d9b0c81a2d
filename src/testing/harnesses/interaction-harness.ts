import { sendKeys } from '@web/test-runner-commands';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { AssessmentItem } from '../../core/course/course.js';
import { isInteractionElement, type AnyInteractionElement, type ResponseChange } from '../../ui/interaction-element.js';
import { createTypeElement } from '../../ui/type-element.js';
import { tapOn } from '../hands/tap.js';
import { deepActiveElement, showInFrame, type FrameOptions, type WidgetFrame } from './widget-frame.js';

export type InteractionChanges = Partial<
  Pick<
    AnyInteractionElement,
    | 'response'
    | 'outcome'
    | 'withSolution'
    | 'withoutSolution'
    | 'disabled'
    | 'seed'
    | 'language'
    | 'error'
    | 'headingLevel'
  >
>;

/** An interaction on a page, with the hands and the eyes of a learner. */
export class InteractionHarness {
  readonly element: AnyInteractionElement;
  readonly frame: WidgetFrame;
  /** All that the interaction has told so far, oldest first. */
  readonly given: unknown[] = [];
  submits = 0;

  private constructor(element: AnyInteractionElement, frame: WidgetFrame) {
    this.element = element;
    this.frame = frame;
    element.addEventListener('response-change', (event) => {
      if (event instanceof CustomEvent) this.given.push((event.detail as ResponseChange).response);
    });
    element.addEventListener('response-submit', () => {
      this.submits += 1;
    });
  }

  static async open(
    name: string,
    type: InteractionType,
    item: AssessmentItem,
    changes: InteractionChanges = {},
    options?: FrameOptions,
  ) {
    const element = await createTypeElement('interaction', name, type);
    if (!isInteractionElement(element)) throw new Error(`${name}: not an InteractionElement`);
    const parsed = type.parseItem(item);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    Object.assign(element, { item: parsed.value, ...changes });
    const frame = await showInFrame(element, options);
    await element.updateComplete;
    return new InteractionHarness(element, frame);
  }

  /** What the learner has given last. */
  get response(): unknown {
    return this.given.at(-1);
  }

  get text(): string {
    return this.#root.textContent;
  }

  /** The controls that can be reached now, in order. */
  get controls(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('input, button, select, textarea')].filter(
      (control) => !control.hasAttribute('disabled') && control.checkVisibility(),
    );
  }

  /** Where a finger may try to answer: all that is in sight and holds nothing else, and all controls, those that are disabled too. */
  get places(): readonly HTMLElement[] {
    return this.all(':not(:has(*), svg *), input, button, select, textarea, label').filter((place) => {
      const { width, height } = place.getBoundingClientRect();
      return place.checkVisibility() && Math.min(width, height) > 4;
    });
  }

  get focused(): Element | null {
    return deepActiveElement();
  }

  all(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)];
  }

  /** The control with a name: its label, `aria-label`, `aria-labelledby` or its own text. Throws where there is none. */
  control(name: string): HTMLElement {
    const found = this.controls.find((control) => this.nameOf(control) === name);
    if (!found)
      throw new Error(`No control "${name}" among ${this.controls.map((control) => this.nameOf(control)).join(' | ')}`);
    return found;
  }

  nameOf(control: HTMLElement): string {
    const labelled = control
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => this.#root.getElementById(id)?.textContent ?? '')
      .join(' ');
    const label =
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement ||
      control instanceof HTMLTextAreaElement
        ? [...(control.labels ?? [])].map((each) => each.textContent).join(' ')
        : '';
    return (control.getAttribute('aria-label') ?? labelled ?? (label || control.textContent))
      .replace(/\s+/g, ' ')
      .trim();
  }

  async set(changes: InteractionChanges): Promise<void> {
    Object.assign(this.element, changes);
    await this.element.updateComplete;
  }

  /** Presses one key or chord: `Tab`, `Shift+Tab`, `ArrowDown`, `Space`. */
  async press(key: string, times = 1): Promise<void> {
    for (let count = 0; count < times; count++) await sendKeys({ press: key === 'Space' ? ' ' : key });
    await this.element.updateComplete;
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.element.updateComplete;
  }

  /** Goes by Tab from before the interaction to a control. Throws where Tab does not lead there. */
  async tabTo(target: Element): Promise<void> {
    if (!this.#root.contains(deepActiveElement())) this.#startBefore();
    for (let count = 0; count < 60 && deepActiveElement() !== target; count++) await this.press('Tab');
    if (deepActiveElement() !== target) throw new Error(`Tab does not lead to ${target.outerHTML}`);
  }

  /** One tap in the middle of something. */
  async tap(target: Element): Promise<void> {
    await tapOn(target);
    await this.element.updateComplete;
  }

  get #root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('Not rendered yet');
    return shadowRoot;
  }

  #startBefore(): void {
    const start = document.createElement('button');
    start.textContent = 'before';
    this.frame.before(start);
    start.focus();
  }
}
