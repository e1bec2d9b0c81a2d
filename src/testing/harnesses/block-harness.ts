import type { BlockType } from '../../core/course/block-type.js';
import type { Block } from '../../core/course/course.js';
import type { Environment } from '../../session/environment.js';
import type { Visit } from '../../session/visit.js';
import { BlockElement, type AnyBlockElement } from '../../ui/block-element.js';
import { createTypeElement } from '../../ui/type-element.js';
import { atRest } from '../page/at-rest.js';
import { wholeFrame } from '../page/observed.js';
import { deepAll, deepOne, words } from '../page/deep.js';
import { lessonCourse } from '../courses/lesson-course.js';
import { createTestEnvironment, openTestVisit } from '../page/test-environment.js';
import { deepActiveElement, showInFrame } from './widget-frame.js';

const isBlockElement = (element: HTMLElement): element is AnyBlockElement => element instanceof BlockElement;

export interface BlockOptions {
  readonly course?: Readonly<Record<string, unknown>>;
  readonly environment?: Partial<Environment>;
  readonly headingLevel?: number;
}

/** Speaks to one block like the learner who reads it. */
export class BlockHarness {
  readonly element: AnyBlockElement;
  readonly visit: Visit;
  readonly #frame: HTMLElement;

  private constructor(frame: HTMLElement, element: AnyBlockElement, visit: Visit) {
    this.#frame = frame;
    this.element = element;
    this.visit = visit;
  }

  /** @param type - The type's descriptor, checked against its own schema first. */
  static async open(
    name: string,
    type: BlockType,
    block: Readonly<Record<string, unknown>>,
    options: BlockOptions = {},
  ): Promise<BlockHarness> {
    const environment = createTestEnvironment({}, options.environment);
    const visit = await openTestVisit(lessonCourse({ course: options.course ?? {} }), environment);
    const full: Block = { id: 'b1', type: name, ...block };
    const parsed = type.parseBlock(full);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const element = await createTypeElement('block', name, type);
    if (!isBlockElement(element)) throw new Error(`${name}: no block element`);
    Object.assign(element, {
      block: full,
      visit,
      headingLevel: options.headingLevel ?? 3,
    });
    const frame = await showInFrame(element);
    const harness = new BlockHarness(frame, element, visit);
    await harness.ready();
    return harness;
  }

  async ready(): Promise<void> {
    await this.element.updateComplete;
    await Promise.all(deepAll(this.element, '*').map((element) => Reflect.get(element, 'updateComplete') as unknown));
    await atRest();
  }

  get text(): string {
    return words(this.element);
  }

  /** The frame, for checks of accessibility with the real colours. */
  get frame(): HTMLElement {
    return this.#frame;
  }

  /** Makes the column as narrow or wide as this, in pixels. */
  async resize(width: number): Promise<void> {
    this.#frame.style.inlineSize = `${String(width)}px`;
    await wholeFrame();
    await this.ready();
  }

  all(selector: string): HTMLElement[] {
    return deepAll(this.element, selector);
  }

  one(selector: string): HTMLElement {
    return deepOne(this.element, selector);
  }

  button(name: string): HTMLElement {
    const found = this.all('button, [role="button"]').find((button) => words(button) === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.ready();
  }

  hasFocus(element: HTMLElement): boolean {
    return deepActiveElement() === element;
  }

  /** Types into the only text field. */
  async write(text: string): Promise<void> {
    const field = this.one('textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.ready();
  }
}

/** Whether a type refuses a block. */
export function refuses(type: BlockType, block: Readonly<Record<string, unknown>>): boolean {
  return !type.parseBlock({ id: 'b1', type: 'any', ...block }).ok;
}
