import { expect, fixture, html } from '@open-wc/testing';
import { installEnvironment } from '../../session/environment.js';
import { thisPage } from '../../session/page.js';
import { deepAll, words } from '../../testing/page/deep.js';
import { createTestEnvironment } from '../../testing/page/test-environment.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCourse } from '../course/course.element.js';
import { C4sProgress } from '../progress/progress.element.js';

defineOnce('c4s-course', C4sCourse);
defineOnce('c4s-progress', C4sProgress);

describe('an element on a page that has not been started', () => {
  const page = thisPage();
  const { environment } = page;
  const { warn } = console;
  const warnings: string[] = [];
  const codes: unknown[] = [];
  const hear = (event: Event) => {
    codes.push(event instanceof CustomEvent ? event.detail : null);
  };

  beforeEach(() => {
    page.environment = null;
    [warnings.length, codes.length] = [0, 0];
    console.warn = (...parts: unknown[]) => warnings.push(parts.join(' '));
    document.addEventListener('c4s-error', hear);
  });
  afterEach(() => {
    page.environment = environment;
    console.warn = warn;
    document.removeEventListener('c4s-error', hear);
  });

  for (const tag of ['c4s-course', 'c4s-progress'] as const) {
    it(`${tag} says so to the learner, the page and, once, the developer`, async () => {
      const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      for (let count = 0; count < 2; count += 1) {
        const element = document.createElement(tag);
        element.setAttribute('src', '/course.json');
        box.append(element);
        await waitUntil(() => words(element).includes('Code: not-started'));
        expect(words(element)).to.contain('has not started it');
      }
      expect(codes).to.deep.equal([{ code: 'not-started' }, { code: 'not-started' }]);
      expect(warnings.filter((each) => each.includes('not-started'))).to.deep.equal([`[c4s] not-started: ${tag}`]);
    });
  }

  it('shows the course when the page has been started and the learner tries again', async () => {
    const element = document.createElement('c4s-course');
    element.setAttribute('src', 'https://courses.example/course.json');
    (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(element);
    await waitUntil(() => words(element).includes('Try again'));
    installEnvironment(createTestEnvironment({ 'https://courses.example/course.json': sampleCourse() }));
    deepAll(element, 'button')
      .find((button) => words(button) === 'Try again')
      ?.click();
    await waitUntil(() => words(element).includes('Start the course'));
  });
});
