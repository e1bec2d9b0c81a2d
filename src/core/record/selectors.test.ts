import { expect } from '@open-wc/testing';
import { LearnerHistory } from '../../testing/courses/learner-history.js';
import type { Course, Module } from '../course/course.js';
import { courseProgress, isComplete, nextStep } from './selectors.js';
import { INITIAL_STATE, type LearnerState } from './state.js';

const lesson = { id: 'm1-l1', name: 'One', blocks: [] };
const assessment = { id: 'm1-test', name: 'Test', items: [] };
const moduleWith = (parts: Partial<Module>): Module => ({ id: 'm1', name: 'Module', lessons: [lesson], ...parts });
const courseOf = (module: Module, moveOn: 'Passed' | 'CompletedOrPassed' | 'Completed'): Course => ({
  schemaVersion: '1.0.0',
  id: 'sample',
  version: '1.0.0',
  inLanguage: 'en',
  name: 'Course',
  completion: { moveOn },
  modules: [module],
});
const done: LearnerState = {
  ...INITIAL_STATE,
  lessons: new Map([['m1-l1', { openedAt: null, completedAt: '2026-11-02T10:00:00Z' }]]),
};

describe('the completion rule', () => {
  for (const moveOn of ['Passed', 'CompletedOrPassed', 'Completed'] as const) {
    it(`${moveOn}: a module without a test is complete with its lessons, and not before`, () => {
      const course = courseOf(moduleWith({}), moveOn);
      expect(isComplete(course, course.modules, INITIAL_STATE)).to.equal(false);
      expect(isComplete(course, course.modules, done)).to.equal(true);
    });
  }

  it('Passed: lessons alone do not complete a module that has a test', () => {
    const course = courseOf(moduleWith({ assessment }), 'Passed');
    expect(isComplete(course, course.modules, done)).to.equal(false);
  });
});

describe('how far a learner is', () => {
  const test = { ...assessment, timeRequired: 'PT20M' };
  const lessons = [
    { ...lesson, timeRequired: 'PT10M' },
    { id: 'm1-l2', name: 'Two', timeRequired: 'PT1H', replaces: ['m1-old'], blocks: [] },
  ];
  const { modules, ...rest } = courseOf(moduleWith({ lessons, assessment: test }), 'Completed');
  const course: Course = { ...rest, modules: [...modules, { id: 'm2', name: 'Later', lessons: [] }] };
  const history = () => new LearnerHistory({ id: 'sample', version: '1.0.0' }).registers();

  it('courseProgress: counts lessons and tests as steps, and adds up the minutes of those that are left', () => {
    const progress = courseProgress(course, history().completes('m1-l1').state);
    expect(progress).to.deep.include({ stepsDone: 1, steps: 3, share: 1 / 3, minutesLeft: 80 });
    expect(progress).to.deep.include({ started: true, completed: false });
    expect(progress.modules.map(({ status }) => status)).to.deep.equal(['in-progress', 'in-preparation']);
  });

  it('courseProgress: begins at nothing, ends at all, and takes a lesson for done whose forerunner was', () => {
    expect(courseProgress(course, INITIAL_STATE)).to.deep.include({
      stepsDone: 0,
      share: 0,
      minutesLeft: 90,
      started: false,
    });
    const all = history().completes('m1-l1', 'm1-old').takesTest('m1-test', 1).state;
    expect(courseProgress(course, all)).to.deep.include({ stepsDone: 3, share: 1, minutesLeft: 0 });
    const empty = { ...course, modules: course.modules.slice(1) };
    expect(courseProgress(empty, INITIAL_STATE)).to.deep.include({ steps: 0, share: 0 });
  });

  it('nextStep: the lesson that was opened last, else the first step that is not done, at last nothing', () => {
    expect(nextStep(course, INITIAL_STATE)).to.deep.equal({ kind: 'lesson', id: 'm1-l1' });
    const opened = history().happens({ type: 'lesson-opened', lesson: 'm1-l2' });
    expect(nextStep(course, opened.state)).to.deep.equal({ kind: 'lesson', id: 'm1-l2' });
    expect(nextStep(course, opened.completes('m1-l2').state)).to.deep.equal({ kind: 'lesson', id: 'm1-l1' });
    expect(nextStep(course, opened.completes('m1-l1').state)).to.deep.equal({ kind: 'assessment', id: 'm1-test' });
    const failed = opened.takesTest('m1-test', 0.2);
    expect(nextStep(course, failed.state)).to.deep.equal({ kind: 'assessment', id: 'm1-test' });
    expect(nextStep(course, failed.takesTest('m1-test', 0.9).state)).to.be.null;
  });
});
