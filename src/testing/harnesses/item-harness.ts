import { aTimeout } from '@open-wc/testing';
import type { Fact } from '../../core/record/fact.js';
import type { Environment } from '../../session/environment.js';
import type { Visit } from '../../session/visit.js';
import { ensureItemCard } from '../../ui/item/ensure-item-card.js';
import { ItemCard } from '../../ui/item/item-card.js';
import { atRest } from '../page/at-rest.js';
import { itemCard, itemCourse, type CardOptions } from '../courses/item-course.js';
import { deepAll, deepOne, words } from '../page/deep.js';
import { createTestEnvironment, openTestVisit, type Files } from '../page/test-environment.js';
import { deepActiveElement, showInFrame, type FrameOptions, type WidgetFrame } from './widget-frame.js';
import { waitUntil } from '../page/wait-until.js';

export interface ItemOptions extends FrameOptions {
  readonly files?: Files;
  readonly course?: Readonly<Record<string, unknown>>;
  readonly environment?: Partial<Environment>;
  /** A visit that is open already: another widget of the same page. */
  readonly visit?: Visit;
  readonly card?: CardOptions;
}

/** Speaks to one question like the learner in front of it. */
export class ItemHarness {
  readonly card: ItemCard;
  readonly visit: Visit;
  readonly frame: WidgetFrame;
  readonly facts: Fact[] = [];

  private constructor(card: ItemCard, visit: Visit, frame: WidgetFrame) {
    this.card = card;
    this.visit = visit;
    this.frame = frame;
    visit.session.onFacts((facts) => this.facts.push(...facts));
  }

  static async open(item: unknown, options: ItemOptions = {}): Promise<ItemHarness> {
    ensureItemCard();
    const environment = createTestEnvironment(options.files, options.environment);
    const visit = options.visit ?? (await openTestVisit(itemCourse([item], options.course), environment));
    const changes = options.card ?? {};
    const frame = await showInFrame(itemCard(visit, item, changes), options);
    const card = deepOne(frame, 'c4s-item') as unknown;
    if (!(card instanceof ItemCard)) throw new Error('no card');
    const harness = new ItemHarness(card, visit, frame);
    await harness.ready();
    return harness;
  }

  async ready(): Promise<void> {
    await this.card.updateComplete;
    await waitUntil(() => deepAll(this.card, '[aria-busy="false"]').length > 0, 'the question does not come');
    for (let turn = 0; turn < 3; turn++) {
      await Promise.all(deepAll(this.card, '*').map((element) => Reflect.get(element, 'updateComplete') as unknown));
      await this.card.updateComplete;
    }
    await atRest();
    await aTimeout(0);
  }

  /** All that can be read now, in one line. */
  get text(): string {
    return words(this.card);
  }

  /** The verdict in words; null where nothing is checked. */
  get verdict(): string | null {
    const [heading] = deepAll(this.card, '.verdict');
    return heading ? words(heading) : null;
  }

  get error(): string | null {
    const [error] = deepAll(this.card, '#error');
    return error ? words(error) : null;
  }

  /** Texts of the options, in the order shown. */
  get options(): readonly string[] {
    return deepAll(this.card, '.row .text').map(words);
  }

  /** Texts of the options that are chosen. */
  get chosen(): readonly string[] {
    return deepAll(this.card, '.row')
      .filter((row) => row.querySelector('input')?.checked)
      .map((row) => words(row.querySelector('.text') ?? row));
  }

  /** What the options are marked with, by their texts. */
  get marks(): Readonly<Record<string, string>> {
    const marked = deepAll(this.card, '.row').filter((row) => row.querySelector('.tag'));
    return Object.fromEntries(
      marked.map((row) => [words(row.querySelector('.text') ?? row), words(row.querySelector('.tag') ?? row)]),
    );
  }

  /** Words of the element that has the focus. */
  get focused(): string {
    const active = deepActiveElement();
    return active instanceof HTMLInputElement
      ? words(active.closest('.row')?.querySelector('.text') ?? active)
      : active
        ? words(active)
        : '';
  }

  get buttons(): readonly string[] {
    return deepAll(this.card, 'button').map(words);
  }

  async choose(...texts: readonly string[]): Promise<void> {
    for (const text of texts) {
      const row = deepAll(this.card, '.row').find((each) => words(each.querySelector('.text') ?? each) === text);
      if (!row) throw new Error(`no option "${text}" among ${this.options.join(' | ')}`);
      row.querySelector('input')?.focus();
      row.click();
      await this.ready();
    }
  }

  /** Types into the only text field. */
  async write(text: string): Promise<void> {
    const [field] = deepAll(this.card, 'input, textarea') as (HTMLInputElement | HTMLTextAreaElement)[];
    if (!field) throw new Error('no field');
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.ready();
  }

  async press(button: string): Promise<void> {
    const found = deepAll(this.card, 'button').find((each) => words(each) === button);
    if (!found) throw new Error(`no button "${button}" among ${this.buttons.join(' | ')}`);
    found.focus();
    found.click();
    await this.ready();
  }

  async check(): Promise<void> {
    await this.press('Check answer');
  }

  /** Starts the test of the course. @returns The attempt's id. */
  async startTest(): Promise<string> {
    await this.visit.session.ready('attempts');
    const started = this.visit.session.dispatch({ type: 'start-attempt', assessment: 'm1-test' });
    const fact = started.ok ? started.value.find((each) => each.type === 'attempt-started') : undefined;
    if (fact?.type !== 'attempt-started') throw new Error(JSON.stringify(started));
    return fact.attempt;
  }

  /** Shows the card in another way. */
  async set(changes: CardOptions): Promise<void> {
    Object.assign(this.card, changes);
    await this.ready();
  }

  /** What happened, without the stamps, in words of the record. */
  get happened(): readonly string[] {
    return this.facts.map(({ type }) => type);
  }
}
