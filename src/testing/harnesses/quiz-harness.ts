import { aTimeout, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Fact, FactBody } from '../../core/record/fact.js';
import { C4sQuiz } from '../../elements/quiz/quiz.element.js';
import type { Environment } from '../../session/environment.js';
import { findVisit } from '../../session/visit-registry.js';
import type { Visit } from '../../session/visit.js';
import { defineOnce } from '../../ui/define-once.js';
import { atRest } from '../page/at-rest.js';
import { deepAll, deepOne, words } from '../page/deep.js';
import { environmentAfter, LearnerHistory } from '../courses/learner-history.js';
import { quizCourse, type QuizCourseOptions } from '../courses/quiz-course.js';
import { tapOn } from '../hands/tap.js';
import { openTestVisit, type Files } from '../page/test-environment.js';
import { showInVisit } from './visit-holder.js';
import { deepActiveElement, overflowing } from './widget-frame.js';
import { waitUntil } from '../page/wait-until.js';

export interface QuizOptions extends QuizCourseOptions {
  /** What the learner has done before. */
  readonly before?: readonly FactBody[];
  readonly files?: Files;
  readonly environment?: Partial<Environment>;
  /** A visit that is open already: the learner comes back, or another widget of the page. */
  readonly visit?: Visit;
  readonly mode?: C4sQuiz['mode'];
  /** Shows it by the `assessment` attribute instead of by the visit's place. */
  readonly assessment?: string;
  /** In pixels; 600 by default. */
  readonly width?: number;
}

/** Speaks to a quiz like the learner who takes it. */
export class QuizHarness {
  readonly element: C4sQuiz;
  readonly visit: Visit;
  readonly facts: Fact[] = [];

  private constructor(element: C4sQuiz, visit: Visit) {
    this.element = element;
    this.visit = visit;
    visit.session.onFacts((facts) => this.facts.push(...facts));
  }

  static async open(options: QuizOptions = {}): Promise<QuizHarness> {
    defineOnce('c4s-quiz', C4sQuiz);
    const { mode = 'test', assessment, width = 600 } = options;
    const visit = options.visit ?? (await visitTo(options));
    if (assessment === undefined && !options.visit) visit.arrive({ kind: 'assessment', id: 'm1-test' });
    const element = Object.assign(document.createElement('c4s-quiz'), { theme: 'light', mode });
    element.assessment = assessment ?? null;
    await showInVisit(element, visit, width);
    const harness = new QuizHarness(element, visit);
    await harness.ready();
    return harness;
  }

  /** A quiz that stands alone with its own course file. */
  static async alone(options: QuizOptions = {}): Promise<QuizHarness> {
    defineOnce('c4s-quiz', C4sQuiz);
    const content = quizCourse(options);
    const environment = environmentAfter(content, [], options.files);
    const element = await fixture<C4sQuiz>(html`<c4s-quiz src="course.json" .environment=${environment}></c4s-quiz>`);
    await waitUntil(() => deepAll(element, '[part="heading"]').length > 0, 'the course does not come');
    const visit = findVisit(content.id);
    if (!visit) throw new Error('no visit');
    const harness = new QuizHarness(element, visit);
    await harness.ready();
    return harness;
  }

  /** Waits until nothing is loading or moving any more. */
  async ready(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(() => deepAll(this.element, '[aria-busy="true"]').length === 0, 'still loading', { timeout: 5000 });
    for (let turn = 0; turn < 3; turn++) {
      await Promise.all(deepAll(this.element, '*').map((element) => Reflect.get(element, 'updateComplete') as unknown));
      await this.element.updateComplete;
    }
    await atRest();
    await aTimeout(0);
  }

  /** All that can be read now, in one line. */
  get text(): string {
    return words(this.element);
  }

  /** Headings with their levels: "2 Module 1 test". */
  get headings(): readonly string[] {
    return deepAll(this.element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName.slice(1)} ${words(each)}`);
  }

  get buttons(): readonly string[] {
    return deepAll(this.element, 'button').map(words);
  }

  /** The buttons that stand out. */
  get primary(): readonly string[] {
    return deepAll(this.element, 'button.primary').map(words);
  }

  get links(): readonly string[] {
    return deepAll(this.element, 'a').map(words);
  }

  /** Words of what has the focus: of an option its text, of the page nothing. */
  get focused(): string {
    const active = deepActiveElement();
    if (!active || active === document.body) return '';
    return words(active.closest('.row')?.querySelector('.text') ?? active.closest('label') ?? active);
  }

  /** Texts of the options that are chosen. */
  get chosen(): readonly string[] {
    const rows = deepAll(this.element, '.row').filter((row) => row.querySelector('input')?.checked);
    return rows.map((row) => words(row.querySelector('.text') ?? row));
  }

  /** Types of what has happened, without what only keeps answers. */
  get happened(): readonly string[] {
    return this.facts.map(({ type }) => type).filter((type) => type !== 'response-drafted');
  }

  get overflow(): readonly string[] {
    return overflowing(this.element);
  }

  one(selector: string): HTMLElement {
    return deepOne(this.element, selector);
  }

  all(selector: string): readonly HTMLElement[] {
    return deepAll(this.element, selector);
  }

  /** A button or link by its words. Throws where there is none. */
  control(name: string): HTMLElement {
    const found = deepAll(this.element, 'button, a').find((each) => words(each) === name);
    if (!found) throw new Error(`nothing called "${name}" among ${[...this.buttons, ...this.links].join(' | ')}`);
    return found;
  }

  async press(name: string): Promise<void> {
    const control = this.control(name);
    control.focus();
    control.click();
    await this.ready();
  }

  async choose(text: string): Promise<void> {
    const row = this.#row(text);
    row.querySelector('input')?.focus();
    row.click();
    await this.ready();
  }

  /** Answers from the question shown on, and goes to the list of answers. Null skips a question. */
  async answersAll(...texts: readonly (string | null)[]): Promise<void> {
    for (const text of texts) {
      if (text !== null) await this.choose(text);
      await this.press(this.buttons.find((name) => name.startsWith('Next')) ?? 'Next');
    }
  }

  /** Goes somewhere by a press, as the contents do. */
  async go(place: Visit['place']): Promise<void> {
    this.visit.go(place);
    await aTimeout(0);
    await this.ready();
  }

  /** One tap in the middle of a button, a link or an option. */
  async tap(name: string): Promise<void> {
    const isOption = deepAll(this.element, '.row .text').some((each) => words(each) === name);
    const target = isOption ? this.#row(name) : this.control(name);
    await tapOn(target);
    await this.ready();
  }

  /** Presses one key or chord. */
  async key(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.ready();
  }

  /** Goes by Tab to what has these words. Throws where Tab does not lead there. */
  async tabTo(name: string): Promise<void> {
    for (let count = 0; count < 40 && this.focused !== name; count++) await sendKeys({ press: 'Tab' });
    if (this.focused !== name) throw new Error(`Tab does not lead to "${name}"`);
  }

  #row(text: string): HTMLElement {
    const rows = deepAll(this.element, '.row');
    const found = rows.find((row) => words(row.querySelector('.text') ?? row) === text);
    if (!found) throw new Error(`no option "${text}" among ${rows.map(words).join(' | ')}`);
    return found;
  }
}

async function visitTo(options: QuizOptions): Promise<Visit> {
  const content = quizCourse(options);
  const history = new LearnerHistory(content);
  if (options.before) history.registers();
  for (const body of options.before ?? []) history.happens(body);
  const environment = { ...environmentAfter(content, history.facts, options.files), ...options.environment };
  return openTestVisit(content, environment);
}
