import { expect, fixture, html } from '@open-wc/testing';
import type { Fact } from '../../core/record/fact.js';
import { LearnerHistory, visitAfter } from '../../testing/courses/learner-history.js';
import { ProgressHarness } from '../../testing/harnesses/progress-harness.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sProgress } from './progress.element.js';

defineOnce('c4s-progress', C4sProgress);

describe('<c4s-progress>', () => {
  let leave: () => void = () => undefined;

  async function show(facts: readonly Fact[], { content = smallCourse(), compact = false } = {}) {
    const { visit, close } = await visitAfter(content, facts);
    leave = close;
    const element = await fixture<C4sProgress>(
      html`<c4s-progress course="small-course" theme="light" ?compact=${compact}></c4s-progress>`,
    );
    return { visit, element, progress: new ProgressHarness(element) };
  }

  const history = () => new LearnerHistory(smallCourse()).registers();

  afterEach(() => {
    leave();
  });

  it('says before the first step how long that takes', async () => {
    const { progress, element } = await show([]);
    expect(progress.line).to.equal('You have not started yet. The first step takes 4 minutes.');
    expect(progress.filled).to.equal(0);
    expect(progress.links).to.deep.equal(['Start: What a cluster is']);
    await expect(element).to.be.accessible();
  });

  it('says how many steps are done, how long the rest takes, and what is next', async () => {
    const { progress, element } = await show(history().completes('m1-l1').facts);
    expect(progress.heading).to.equal('Your progress');
    expect(progress.line).to.equal('1 of 3 steps done · about 16 min left');
    expect(progress.filled).to.be.closeTo(33.3, 0.1);
    expect(progress.links).to.deep.equal(['Next: Who belongs to it']);
    expect(progress.modules).to.deep.equal(['First steps In progress · Steps: 1 of 3 · 16 min']);
    await expect(element).to.be.accessible();
  });

  it('goes to the next step', async () => {
    const { progress, visit } = await show(history().completes('m1-l1').facts);
    await progress.follow('Next');
    expect(visit.place).to.deep.equal({ kind: 'lesson', id: 'm1-l2' });
  });

  it('follows what happens elsewhere, on every tracker of the page', async () => {
    const { progress, visit, element } = await show([]);
    const other = await fixture<C4sProgress>(html`<c4s-progress course="small-course" compact></c4s-progress>`);
    visit.session.dispatch({ type: 'complete-lesson', lesson: 'm1-l1', by: 'reading' });
    await Promise.all([element.updateComplete, other.updateComplete]);
    expect(progress.line).to.contain('1 of 3 steps done');
    expect(new ProgressHarness(other).line).to.equal(progress.line);
  });

  it('is one line and a link where it is compact', async () => {
    const { progress, element } = await show(history().completes('m1-l1').facts, { compact: true });
    expect(progress.heading).to.equal(null);
    expect(progress.modules).to.deep.equal([]);
    expect(progress.filled).to.equal(null);
    expect(progress.line).to.equal('1 of 3 steps done · about 16 min left');
    expect(progress.links).to.deep.equal(['Next: Who belongs to it']);
    await expect(element).to.be.accessible();
  });

  it('puts the certificate first when all is done', async () => {
    const done = history().completes('m1-l1', 'm1-l2').takesTest('m1-test', 0.8).happens({ type: 'course-completed' });
    const { progress, element, visit } = await show(done.facts);
    expect(element.matches(':state(completed)')).to.equal(true);
    expect(progress.line).to.equal('3 of 3 steps done');
    expect(progress.links).to.deep.equal(['Course complete. Open your certificate.', 'Certificate: First steps']);
    await expect(element).to.be.accessible();
    await progress.follow('Course complete');
    expect(visit.place).to.deep.equal({ kind: 'certificate', scope: 'course' });
  });

  it('is not completed before that', async () => {
    const { element } = await show(history().facts);
    expect(element.matches(':state(completed)')).to.equal(false);
  });

  it('says of a module without content that it is in preparation, and leads to the certificate of a finished one', async () => {
    const content = smallCourse({ withEmptyModule: true });
    const { progress, element } = await show(history().completes('m1-l1', 'm1-l2').takesTest('m1-test', 1).facts, {
      content,
    });
    expect(progress.modules).to.deep.equal([
      'First steps Done Certificate: First steps',
      'Working with universities In preparation',
    ]);
    await expect(element).to.be.accessible();
  });

  it('waits quietly for a course that is not there yet', async () => {
    const element = await fixture<C4sProgress>(html`<c4s-progress course="elsewhere"></c4s-progress>`);
    await expect(element).to.be.accessible();
  });
});
