import { aTimeout, fixture, html } from '@open-wc/testing';
import { C4sCourse } from '../../elements/course/course.element.js';
import type { FactBody } from '../../core/record/fact.js';
import type { Environment } from '../../session/environment.js';
import { findVisit } from '../../session/visit-registry.js';
import type { Visit } from '../../session/visit.js';
import { defineOnce } from '../../ui/define-once.js';
import { atRest } from '../page/at-rest.js';
import { deepAll, deepOne, words } from '../page/deep.js';
import { environmentAfter, LearnerHistory } from '../courses/learner-history.js';
import { SAMPLE_ID, sampleCourse, sampleFiles } from '../courses/sample-course.js';
import type { Files } from '../page/test-environment.js';
import { deepActiveElement, overflowing } from './widget-frame.js';
import { waitUntil } from '../page/wait-until.js';

export interface CourseOptions {
  /** The course file as parsed JSON; the sample course by default. */
  readonly content?: { readonly id: string; readonly version: string } & Readonly<Record<string, unknown>>;
  readonly files?: Files;
  /** What the learner has done before. */
  readonly before?: readonly FactBody[];
  /** Ports in place of those for tests. */
  readonly changes?: Partial<Environment>;
  /** All ports; `content`, `files`, `before` and `changes` have no meaning then. */
  readonly environment?: Environment;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What stands in the tag, as text of a plain link. */
  readonly fallback?: string;
  /** Where to put it; a box of this width by default. */
  readonly parent?: HTMLElement;
  /** In pixels; 600 by default. */
  readonly width?: number;
  /** False returns at once, while the course loads. */
  readonly wait?: boolean;
}

/** Ports of a page with a course at `course.json`. */
export function courseEnvironment(options: CourseOptions = {}): Environment {
  const { content = sampleCourse(), files = sampleFiles, before, changes = {} } = options;
  const history = new LearnerHistory(content);
  if (before) history.registers();
  for (const body of before ?? []) history.happens(body);
  return { ...environmentAfter(content, history.facts, files), ...changes };
}

/** Speaks to `<c4s-course>` like the learner who studies it. */
export class CourseHarness {
  readonly element: C4sCourse;
  readonly environment: Environment;
  readonly #course: string;

  private constructor(element: C4sCourse, environment: Environment, course: string) {
    this.element = element;
    this.environment = environment;
    this.#course = course;
  }

  static async open(options: CourseOptions = {}): Promise<CourseHarness> {
    defineOnce('c4s-course', C4sCourse);
    const environment = options.environment ?? courseEnvironment(options);
    const element = document.createElement('c4s-course');
    element.environment = environment;
    const attributes = { src: '/course.json', theme: 'light', ...options.attributes };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (options.fallback !== undefined) {
      const link = Object.assign(document.createElement('a'), { href: '/course.json', textContent: options.fallback });
      element.append(link);
    }
    const box = options.parent ?? (await fixture<HTMLElement>(html`<div></div>`));
    if (!options.parent) box.style.inlineSize = `${String(options.width ?? 600)}px`;
    const arrived = new Promise<void>((resolve) => {
      const settle = (event: Event) => {
        if ((event as CustomEvent<{ code?: string }>).detail.code !== 'unknown-lesson') resolve();
      };
      for (const name of ['c4s-course-loaded', 'c4s-error']) element.addEventListener(name, settle);
    });
    box.append(element);
    const harness = new CourseHarness(element, environment, options.content?.id ?? SAMPLE_ID);
    if (options.wait !== false) await arrived.then(() => harness.ready());
    return harness;
  }

  /** Waits until nothing is loading any more. */
  async ready(): Promise<void> {
    await this.element.updateComplete;
    for (let turn = 0; turn < 3; turn++) {
      await waitUntil(() => this.#busy.length === 0, 'still loading', { timeout: 8000 }).catch(() => {
        throw new Error(`still loading: ${this.#busy.map((each) => each.parentElement?.outerHTML ?? '').join(' ')}`);
      });
      await Promise.all(deepAll(this.element, '*').map((each) => Reflect.get(each, 'updateComplete') as unknown));
      await this.element.updateComplete;
      await aTimeout(0);
    }
    await atRest();
  }

  get #busy(): readonly HTMLElement[] {
    return deepAll(this.element, '[aria-busy="true"]:not(.preview)');
  }

  /** All that can be read now, in one line. */
  get text(): string {
    return words(this.element);
  }

  get visit(): Visit {
    const visit = findVisit(this.#course);
    if (!visit) throw new Error('no visit');
    return visit;
  }

  /** Headings with their levels: "2 Clusters abroad". */
  get headings(): readonly string[] {
    return deepAll(this.element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName.slice(1)} ${words(each)}`);
  }

  /** The lines of the contents with the status in words, as a screen reader says them. */
  get contents(): readonly string[] {
    return deepAll(this.element, 'nav a, nav .in-preparation').map(words);
  }

  /** The line of the contents that is marked as the present one. */
  get current(): string {
    return words(deepOne(this.element, 'nav [aria-current="step"]'));
  }

  get areContentsOpen(): boolean {
    return deepOne(this.element, 'nav').checkVisibility();
  }

  get status(): string {
    return words(deepOne(this.element, '[part="status"]'));
  }

  /** Words of what has the focus; of the page nothing. */
  get focused(): string {
    const active = deepActiveElement();
    return !active || active === document.body ? '' : words(active);
  }

  get focusedTag(): string {
    return deepActiveElement()?.localName ?? '';
  }

  get buttons(): readonly string[] {
    return deepAll(this.element, 'button').map(words);
  }

  /** The button that goes on: "Next: …"; null where there is none. */
  get next(): string | null {
    const [button] = deepAll(this.element, '[part="next"]');
    return button ? words(button) : null;
  }

  /** Sentence of the problem that stands in place of the course; null where there is none. */
  get problem(): string | null {
    const [panel] = deepAll(this.element, '[part="problem"]');
    return panel ? words(panel) : null;
  }

  get overflow(): readonly string[] {
    return overflowing(this.element);
  }

  get scheme(): string {
    return this.one('.root').dataset.scheme ?? '';
  }

  get language(): string {
    return this.one('.root').lang;
  }

  one(selector: string): HTMLElement {
    return deepOne(this.element, selector);
  }

  all(selector: string): readonly HTMLElement[] {
    return deepAll(this.element, selector);
  }

  /** A button or link whose words begin like this. Throws where there is none. */
  control(name: string): HTMLElement {
    const controls = deepAll(this.element, 'button, a, summary');
    const found =
      controls.find((each) => words(each) === name) ?? controls.find((each) => words(each).startsWith(name));
    if (!found) throw new Error(`nothing called "${name}" among ${controls.map(words).join(' | ')}`);
    return found;
  }

  async press(name: string): Promise<void> {
    const control = this.control(name);
    control.focus();
    control.click();
    await this.ready();
  }

  start(): Promise<void> {
    return this.press('Start the course');
  }

  async openContents(): Promise<void> {
    if (!this.areContentsOpen) await this.press('Contents');
  }

  /** Opens the contents where they are closed and follows a line of them. */
  async goTo(name: string): Promise<void> {
    await this.openContents();
    const line = deepAll(this.element, 'nav a').find((each) => words(each).includes(name));
    if (!line) throw new Error(`no line "${name}" among ${this.contents.join(' | ')}`);
    line.focus();
    line.click();
    await this.ready();
  }

  async chooseLanguage(tag: string): Promise<void> {
    const menu = this.one('select.language') as HTMLSelectElement;
    menu.focus();
    menu.value = tag;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
    await aTimeout(50);
    await this.ready();
  }

  get menu(): string {
    return (this.one('select.language') as HTMLSelectElement).value;
  }
}

export { createFetchContentSource } from '../../adapters/fetch-content-source.js';
