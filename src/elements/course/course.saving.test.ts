import { aTimeout, expect } from '@open-wc/testing';
import { StoreError } from '../../core/ports.js';
import type { Fact } from '../../core/record/fact.js';
import { CourseHarness, courseEnvironment } from '../../testing/harnesses/course-harness.js';
import { FakeTime } from '../../testing/page/fake-time.js';
import { createKeepingStore } from '../../testing/page/keeping-store.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const NOT_SAVED = 'Your last answers are not saved yet. We keep trying; leave this page open.';

describe('a course whose browser does not save', () => {
  let time: FakeTime;
  beforeEach(() => {
    time = new FakeTime('2026-11-03T09:00:00Z');
  });
  afterEach(() => {
    time.restore();
  });

  it('says that the last answers are not saved yet, keeps trying, and says so no longer when they are', async () => {
    const saved: Fact[] = [];
    let isFull = true;
    const store = createKeepingStore({
      append: (facts) => {
        if (isFull) return Promise.reject(new StoreError('quota'));
        saved.push(...facts);
        return Promise.resolve();
      },
    });
    const course = await CourseHarness.open({ environment: { ...courseEnvironment(), store: () => store } });
    expect(course.text).not.to.contain(NOT_SAVED);
    await course.goTo('Choosing a market entry mode');
    await course.press('Mark as done');
    await waitUntil(() => course.text.includes(NOT_SAVED), 'not told that nothing is saved');
    expect(course.one('.strip[role="alert"]').checkVisibility()).to.be.true;
    expect(course.buttons).to.include('Download your record');
    time.passes(1 / 60);
    await aTimeout(20);
    await course.ready();
    expect(course.text).to.contain(NOT_SAVED);
    isFull = false;
    time.passes(1);
    await waitUntil(() => !course.text.includes(NOT_SAVED), 'still told that nothing is saved');
    expect(saved.map(({ type }) => type)).to.include('lesson-completed');
    expect(course.status).to.contain('1 of 4 steps done');
  });
});
