import { aTimeout } from '@open-wc/testing';
import type { Fact } from '../../core/record/fact.js';
import { C4sLesson } from '../../elements/lesson/lesson.element.js';
import type { Environment } from '../../session/environment.js';
import type { Visit } from '../../session/visit.js';
import { defineOnce } from '../../ui/define-once.js';
import { atRest } from '../page/at-rest.js';
import type { FakeTime } from '../page/fake-time.js';
import { sighted, wholeFrame } from '../page/observed.js';
import { deepAll, deepOne, words } from '../page/deep.js';
import { lessonCourse, type LessonContentOptions } from '../courses/lesson-course.js';
import { createTestEnvironment, openTestVisit, type Files } from '../page/test-environment.js';
import { showInVisit } from './visit-holder.js';
import { deepActiveElement } from './widget-frame.js';
import { waitUntil } from '../page/wait-until.js';

export interface LessonOptions extends LessonContentOptions {
  readonly files?: Files;
  readonly environment?: Partial<Environment>;
  /** Shows it by the `lesson` attribute instead of by the visit's place. */
  readonly byAttribute?: boolean;
}

/** Speaks to a lesson like the learner who reads it. */
export class LessonHarness {
  readonly element: C4sLesson;
  readonly visit: Visit;
  readonly facts: Fact[] = [];

  private constructor(element: C4sLesson, visit: Visit) {
    this.element = element;
    this.visit = visit;
    visit.session.onFacts((facts) => this.facts.push(...facts));
  }

  static async open(options: LessonOptions = {}): Promise<LessonHarness> {
    defineOnce('c4s-lesson', C4sLesson);
    const environment = createTestEnvironment(options.files, options.environment);
    const visit = await openTestVisit(lessonCourse(options), environment);
    if (!options.byAttribute) visit.arrive({ kind: 'lesson', id: 'm1-l1' });
    const element = document.createElement('c4s-lesson');
    if (options.byAttribute) element.setAttribute('lesson', 'm1-l1');
    await showInVisit(element, visit);
    const harness = new LessonHarness(element, visit);
    await harness.ready();
    return harness;
  }

  /** Waits until nothing is loading any more. */
  async ready(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(() => deepAll(this.element, '[aria-busy="true"]').length === 0, 'still loading');
    await Promise.all(deepAll(this.element, '*').map((element) => Reflect.get(element, 'updateComplete') as unknown));
    await this.element.updateComplete;
    await atRest();
  }

  get text(): string {
    return words(this.element);
  }

  get heading(): HTMLElement {
    return deepOne(this.element, '[part="heading"]');
  }

  get contentLanguage(): string {
    return deepOne(this.element, '[part="content"]').lang;
  }

  get isDone(): boolean {
    return deepAll(this.element, '[part="done"]').length === 1;
  }

  get factTypes(): readonly string[] {
    return this.facts.map(({ type }) => type);
  }

  all(selector: string): HTMLElement[] {
    return deepAll(this.element, selector);
  }

  one(selector: string): HTMLElement {
    return deepOne(this.element, selector);
  }

  /** The element of a block, by its id. */
  block(id: string): Element | null {
    return this.one(`[data-block="${id}"]`).firstElementChild;
  }

  hasFocus(element: HTMLElement): boolean {
    return deepActiveElement() === element;
  }

  button(name: string): HTMLElement {
    const found = this.all('button').find((button) => words(button) === name);
    if (!found) throw new Error(`no button ${name}`);
    return found;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.ready();
  }

  async write(text: string): Promise<void> {
    const field = this.one('textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.ready();
  }

  /** Goes somewhere by a press, as contents and Next do. */
  async go(lesson: string): Promise<void> {
    this.visit.go({ kind: 'lesson', id: lesson });
    await aTimeout(0);
    await this.ready();
  }

  /** Turns the wheel by hand. */
  scrolls(): void {
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 1 }));
  }

  /** Looks where the page stands now. @returns Whether the end of the lesson is in sight. */
  looks(): Promise<boolean> {
    return sighted(this.one('[part="end"]'));
  }

  /** Looks at the end for longer than it takes to count as read. */
  async seesEnd(time: FakeTime): Promise<void> {
    do this.one('[part="end"]').scrollIntoView();
    while (!(await this.looks()));
    // An observer that stands for longer may be told a frame later than a new one.
    await wholeFrame();
    time.elapses(60_000);
    await this.ready();
  }

  /** Reads the end for as long as it takes to count. */
  async readsEnd(): Promise<void> {
    this.one('[part="end"]').scrollIntoView();
    await waitUntil(() => this.isDone, 'reading the end does not count');
    await this.ready();
  }
}
