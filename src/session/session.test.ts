import { aTimeout, expect } from '@open-wc/testing';
import type { Fact } from '../core/record/fact.js';
import { INITIAL_STATE, type LearnerState } from '../core/record/state.js';
import { environmentAfter, LearnerHistory } from '../testing/courses/learner-history.js';
import { attemptFacts, quizCourse } from '../testing/courses/quiz-course.js';
import { sampleCourse, sampleFiles } from '../testing/courses/sample-course.js';
import { createTestEnvironment, openTestSession } from '../testing/page/test-environment.js';
import { waitUntil } from '../testing/page/wait-until.js';

const read = (lesson: string) => ({ type: 'complete-lesson', lesson, by: 'reading' }) as const;

describe('a session', () => {
  it('does what the learner asks, remembers it, and tells', async () => {
    const environment = createTestEnvironment();
    const session = await openTestSession(sampleCourse(), environment);
    let changes = 0;
    const stop = session.observe(() => (changes += 1));
    expect(session.dispatch(read('m1-l1')).ok).to.be.true;
    expect(session.state.lessons.get('m1-l1')?.completedAt).to.be.a('string');
    expect(changes).to.equal(1);
    await waitUntil(() => session.state.log.length === 2);
    expect(await environment.store('device').export()).to.deep.equal(session.state.log);
    stop();
    const heard = changes;
    session.dispatch(read('m1-l2'));
    expect(changes).to.equal(heard);
  });

  it('tells facts with the state before them, in the order in which they came about', async () => {
    const session = await openTestSession(sampleCourse());
    const heard: { readonly facts: readonly Fact[]; readonly before: LearnerState }[] = [];
    session.observe(() => void session.dispatch(read('m1-l2')));
    const stop = session.onFacts((facts, before) => heard.push({ facts, before }));
    session.dispatch(read('m1-l1'));
    expect(heard.map(({ facts }) => facts.map(({ type }) => type))).to.deep.equal([
      ['registered', 'lesson-completed'],
      ['lesson-completed'],
    ]);
    expect(heard[0]?.before).to.equal(INITIAL_STATE);
    expect([...(heard[1]?.before.lessons.keys() ?? [])]).to.deep.equal(['m1-l1']);
    stop();
    session.dispatch(read('m2-l1'));
    expect(heard).to.have.length(2);
  });

  it('tells nothing of what is restored, and nothing where nothing happens', async () => {
    const content = sampleCourse();
    const history = new LearnerHistory(content).registers().completes('m1-l1');
    const session = await openTestSession(content, environmentAfter(content, history.facts));
    let told = 0;
    session.onFacts(() => (told += 1));
    await session.restore();
    session.dispatch(read('m1-l1'));
    expect(session.state.log).to.deep.equal(history.facts);
    expect(told).to.equal(0);
  });

  it('reports to each sink, whatever the one before has done', async () => {
    const reports: Fact[] = [];
    const broken = {
      accept: () => {
        throw new Error('sink of the host page');
      },
    };
    const environment = createTestEnvironment({}, { sinks: [broken, { accept: (facts) => reports.push(...facts) }] });
    const session = await openTestSession(sampleCourse(), environment);
    const errors: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (error) => errors.push(error);
    session.dispatch(read('m1-l1'));
    globalThis.reportError = reportError;
    expect(reports.map(({ type }) => type)).to.deep.equal(['registered', 'lesson-completed']);
    expect(errors.map(String)).to.deep.equal(['Error: sink of the host page']);
  });

  it('refuses what needs rules that are not there, and does it once they are', async () => {
    const content = quizCourse();
    const history = new LearnerHistory(content).registers();
    for (const fact of attemptFacts(['right', 'right'], { submitted: false })) history.happens(fact);
    const session = await openTestSession(content, environmentAfter(content, history.facts));
    await session.interactions.load('choice');
    const item = session.course.modules[0]?.assessment?.items[0];
    if (!item) throw new Error('no item');
    const submit = () => session.dispatch({ type: 'submit-attempt', attempt: 'a1' });
    const check = () => session.dispatch({ type: 'check-item', item, response: item.correctResponse });
    for (const refused of [submit(), check()])
      expect(refused).to.deep.equal({ ok: false, error: { code: 'not-prepared' } });
    await session.ready('answers');
    expect(check().ok).to.be.true;
    expect(submit()).to.deep.equal({ ok: false, error: { code: 'not-prepared' } });
    await Promise.all([session.ready('attempts'), session.ready('attempts')]);
    expect(submit().ok).to.be.true;
  });

  it('knows nothing any more once its record is erased', async () => {
    const session = await openTestSession(sampleCourse());
    session.dispatch(read('m1-l1'));
    expect(await session.erase()).to.be.true;
    expect(session.state).to.equal(INITIAL_STATE);
  });

  it('shows content in another language, tells so, and keeps place and answers', async () => {
    const session = await openTestSession(sampleCourse(), createTestEnvironment(sampleFiles));
    session.dispatch(read('m1-l1'));
    // Saving tells too; let it be over.
    await aTimeout(0);
    let changes = 0;
    session.observe(() => (changes += 1));
    await session.showContentIn('hu');
    expect([session.content.language, session.content.localized.name]).to.deep.equal(['hu', 'Klaszterek külföldön']);
    expect(session.course.name).to.equal('Clusters abroad');
    expect([changes, session.state.lessons.size]).to.deep.equal([1, 1]);
    await session.showContentIn('pt');
    expect([session.content.language, session.content.localized]).to.deep.equal(['en', session.course]);
    expect((await session.content.courseIn('hu')).name).to.equal('Klaszterek külföldön');
  });

  it('loads a lesson with the types of its blocks', async () => {
    const session = await openTestSession(sampleCourse());
    const body = await session.loadLesson('m1-l1');
    expect(body.ok && body.value.blocks[0]?.id).to.equal('b-text');
    expect(session.blocks.peek('table')).to.exist;
    expect(await session.loadLesson('m9')).to.deep.equal({ ok: false, error: { code: 'unknown-lesson', id: 'm9' } });
  });
});
