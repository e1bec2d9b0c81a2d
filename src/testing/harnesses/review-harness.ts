import { fixture, html } from '@open-wc/testing';
import { C4sReview } from '../../elements/review/review.element.js';
import { findVisit } from '../../session/visit-registry.js';
import type { Visit } from '../../session/visit.js';
import { defineOnce } from '../../ui/define-once.js';
import { atRest } from '../page/at-rest.js';
import { deepAll, deepOne, words } from '../page/deep.js';
import { environmentLater, type ReviewOptions } from '../page/review-environment.js';
import { waitUntil } from '../page/wait-until.js';
import { deepActiveElement } from './widget-frame.js';

/** Speaks to `<c4s-review>` like the learner who comes back after some days. */
export class ReviewHarness {
  readonly element: C4sReview;
  readonly visit: Visit;

  private constructor(element: C4sReview, visit: Visit) {
    this.element = element;
    this.visit = visit;
  }

  static async open(options: ReviewOptions): Promise<ReviewHarness> {
    defineOnce('c4s-review', C4sReview);
    const environment = environmentLater(options);
    const parentNode = document.createElement('div');
    parentNode.style.inlineSize = `${String(options.width ?? 600)}px`;
    const element = await fixture<C4sReview>(
      html`<c4s-review theme="light" src="course.json" .environment=${environment}></c4s-review>`,
      { parentNode },
    );
    await waitUntil(() => findVisit(options.course.id) !== null, 'the course does not come');
    const visit = findVisit(options.course.id);
    if (!visit) throw new Error('no visit');
    const harness = new ReviewHarness(element, visit);
    await harness.ready();
    return harness;
  }

  async ready(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(() => deepAll(this.element, '[aria-busy="true"]').length === 0, 'still loading');
    for (let turn = 0; turn < 3; turn++) {
      await Promise.all(deepAll(this.element, '*').map((each) => Reflect.get(each, 'updateComplete') as unknown));
      await this.element.updateComplete;
    }
    await atRest();
  }

  /** All that can be read now, in one line. */
  get text(): string {
    return words(this.element);
  }

  /** Words of what has the focus; of the page nothing. */
  get focused(): string {
    const active = deepActiveElement();
    return !active || active === document.body ? '' : words(active);
  }

  /** Presses the button that says this. */
  async press(name: string): Promise<void> {
    const button = deepAll(this.element, 'button').find((each) => words(each).includes(name));
    if (!button) throw new Error(`no button “${name}” in: ${this.text}`);
    const before = this.text;
    button.click();
    await waitUntil(() => this.text !== before, `“${name}” does nothing`);
    await this.ready();
  }

  /** Chooses an option of the question and checks it. */
  async answer(option: string): Promise<void> {
    await waitUntil(() => deepAll(this.element, 'label').length > 0, 'no question');
    deepAll(this.element, 'label')
      .find((label) => words(label).includes(option))
      ?.click();
    await this.ready();
    await this.press('Check answer');
  }

  /** The question that is asked. */
  get question(): string {
    return words(deepOne(this.element, '.label'));
  }
}
