import { expect } from '@open-wc/testing';
import { CERTIFICATE_ID_PATTERN } from '../../core/record/certificate-id.js';
import type { FactBody } from '../../core/record/fact.js';
import { CourseHarness, courseEnvironment, type CourseOptions } from '../../testing/harnesses/course-harness.js';
import { attemptFacts, quizCourse } from '../../testing/courses/quiz-course.js';
import { sampleCourse, SAMPLE_ID } from '../../testing/courses/sample-course.js';

const NAMES = [
  'c4s-course-loaded',
  'c4s-lesson-completed',
  'c4s-attempt-scored',
  'c4s-progress-changed',
  'c4s-course-completed',
  'c4s-certificate-issued',
  'c4s-error',
  'c4s-before-lesson-change',
  'c4s-before-attempt-submit',
] as const;

const read = (lesson: string): FactBody => ({ type: 'lesson-completed', lesson, by: 'reading' });
const course = SAMPLE_ID;

describe('public events of a course', () => {
  const events: CustomEvent[] = [];
  const hear = (event: Event) => events.push(event as CustomEvent);
  const told = (name: string) => events.filter(({ type }) => type === name).map(({ detail }) => detail as unknown);
  const open = async (options?: CourseOptions) => CourseHarness.open(options);

  beforeEach(() => {
    events.length = 0;
    for (const name of NAMES) document.addEventListener(name, hear);
  });
  afterEach(() => {
    for (const name of NAMES) document.removeEventListener(name, hear);
  });

  it('tells once that the course is there, however often the language changes', async () => {
    const page = await open();
    await page.chooseLanguage('hu');
    await page.chooseLanguage('en');
    expect(told('c4s-course-loaded')).to.deep.equal([{ course, version: '1.0.0', language: 'en' }]);
  });

  it('tells of a completed lesson and of progress', async () => {
    const page = await open();
    await page.goTo('Choosing a market entry mode');
    await page.press('Mark as done');
    expect(told('c4s-lesson-completed')).to.deep.equal([{ course, lesson: 'm1-l2' }]);
    expect(told('c4s-progress-changed')).to.deep.equal([{ course, stepsDone: 1, steps: 4, share: 0.25 }]);
  });

  for (const [count, others] of [
    ['two', ['pages']],
    ['three', ['pages', 'people']],
  ] as const)
    it(`tells once of one step, where ${count} commands follow one another in one task`, async () => {
      const { session } = (await open()).visit;
      session.dispatch({ type: 'complete-lesson', lesson: 'm1-l2', by: 'learner' });
      for (const text of others) session.dispatch({ type: 'write-note', block: 'b-reflection', text });
      expect(told('c4s-progress-changed')).to.deep.equal([{ course, stepsDone: 1, steps: 4, share: 0.25 }]);
      expect(told('c4s-lesson-completed')).to.deep.equal([{ course, lesson: 'm1-l2' }]);
    });

  it('tells of each of two steps in one task, in their order', async () => {
    const { session } = (await open()).visit;
    session.dispatch({ type: 'complete-lesson', lesson: 'm1-l2', by: 'learner' });
    session.dispatch({ type: 'complete-lesson', lesson: 'm2-l1', by: 'learner' });
    expect(told('c4s-progress-changed')).to.deep.equal([
      { course, stepsDone: 1, steps: 4, share: 0.25 },
      { course, stepsDone: 2, steps: 4, share: 0.5 },
    ]);
  });

  it('tells of a submitted test, asks before, and takes no for an answer', async () => {
    const attempt = attemptFacts(['right', 'right'], { submitted: false });
    const { modules, ...rest } = quizCourse();
    const page = await open({ before: attempt, content: { ...rest, modules, id: course } });
    const refuse = (event: Event) => {
      event.preventDefault();
    };
    await page.visit.session.interactions.load('choice');
    await page.visit.session.ready('attempts');
    page.element.addEventListener('c4s-before-attempt-submit', refuse);
    expect(page.visit.maySubmit('a1')).to.be.false;
    page.element.removeEventListener('c4s-before-attempt-submit', refuse);
    expect(page.visit.maySubmit('a1')).to.be.true;
    page.visit.session.dispatch({ type: 'submit-attempt', attempt: 'a1' });
    expect(told('c4s-before-attempt-submit')).to.deep.equal([
      { course, attempt: 'a1' },
      { course, attempt: 'a1' },
    ]);
    expect(told('c4s-attempt-scored')).to.have.length(1);
    expect(told('c4s-attempt-scored')[0]).to.include({ course, assessment: 'm1-test', attempt: 'a1' });
  });

  it('tells of the completed course and of the certificate', async () => {
    const before = [read('m1-l1'), read('m1-l2'), ...attemptFacts(['right', 'right'])];
    const { modules, ...rest } = sampleCourse();
    const page = await open({ before, content: { ...rest, modules: modules.slice(0, 2) } });
    await page.goTo('The first meeting');
    await page.press('Mark as done');
    expect(told('c4s-course-completed')).to.deep.equal([{ course }]);
    const name = { given: 'Ana', family: 'Núñez' };
    page.visit.session.dispatch({ type: 'issue-certificate', scope: 'm1', name, language: 'es' });
    const certificate = page.visit.session.state.certificates.get('m1')?.certificate;
    expect(certificate).to.match(CERTIFICATE_ID_PATTERN);
    expect(told('c4s-certificate-issued')).to.deep.equal([{ course, certificate, scope: 'm1' }]);
  });

  it('bubbles out of shadow roots with a detail that is frozen and can be cloned', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const page = await open({ parent: host.attachShadow({ mode: 'open' }) as unknown as HTMLElement });
    await page.goTo('Choosing a market entry mode');
    await page.press('Mark as done');
    host.remove();
    expect(events.map(({ type }) => type)).to.include.members(['c4s-course-loaded', 'c4s-lesson-completed']);
    for (const { bubbles, composed, detail } of events) {
      expect([bubbles, composed, Object.isFrozen(detail)]).to.deep.equal([true, true, true]);
      expect(structuredClone(detail)).to.deep.equal(detail);
    }
  });

  it('freezes what lies inside a detail too', async () => {
    const page = await open();
    await page.start();
    const [{ to }] = told('c4s-before-lesson-change') as [{ to: object }];
    expect(to).to.deep.equal({ kind: 'lesson', id: 'm1-l1' });
    expect(Object.isFrozen(to)).to.be.true;
  });

  it('stays where it is when the page cancels a move, and writes nothing', async () => {
    const page = await open();
    page.element.addEventListener(
      'c4s-before-lesson-change',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    await page.openContents();
    await page.press('Finding a market');
    expect(page.current).to.equal('Overview');
    expect(page.visit.session.state.log).to.have.length(0);
    await page.press('Finding a market');
    expect(page.current).to.contain('Finding a market');
  });

  it('tells nothing of what was restored', async () => {
    const page = await open({ before: [read('m1-l1'), read('m1-l2'), ...attemptFacts(['right', 'right'])] });
    expect(page.status).to.contain('3 of 4 steps done');
    expect(events.map(({ type }) => type)).to.deep.equal(['c4s-course-loaded']);
  });

  it('tells each thing once where two widgets show the same course, also after the first has gone', async () => {
    const environment = courseEnvironment();
    const first = await open({ environment });
    const second = await open({ environment });
    await second.goTo('Choosing a market entry mode');
    await second.press('Mark as done');
    expect(told('c4s-lesson-completed')).to.have.length(1);
    first.element.remove();
    await second.goTo('The first meeting');
    await second.press('Mark as done');
    expect(told('c4s-lesson-completed')).to.have.length(2);
    expect(told('c4s-progress-changed')).to.have.length(2);
  });

  it('survives a listener that throws', async () => {
    const page = await open();
    const fail = () => {
      throw new Error('host page');
    };
    const catchIt = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const handler = window.onerror;
    window.onerror = () => true;
    window.addEventListener('error', catchIt, true);
    page.element.addEventListener('c4s-lesson-completed', fail);
    await page.goTo('Choosing a market entry mode');
    await page.press('Mark as done');
    window.removeEventListener('error', catchIt, true);
    window.onerror = handler;
    expect(page.status).to.contain('1 of 4 steps done');
  });
});
