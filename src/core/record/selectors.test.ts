import { expect } from '@open-wc/testing';
import type { Course, Module } from '../course/course.js';
import { isComplete } from './selectors.js';
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
