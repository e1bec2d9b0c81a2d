import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { Session } from '../../session/session.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { countListeners } from '../../testing/page/count-listeners.js';
import { countObservers } from '../../testing/page/count-observers.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';

/** Alive in the page, or out of it and held by somebody. */
interface Alive {
  readonly nodes: number;
  readonly listeners: number;
}

/** Null in browsers that cannot tell. */
const countAlive = () => executeServerCommand<Alive | false, undefined>('count-nodes');

/** Counts who is told of changes of a session. */
function countSessionObservers(): { left(): number; stop(): void } {
  const { observe } = Session.prototype;
  let left = 0;
  Session.prototype.observe = function (this: Session, observer) {
    const stop = observe.call(this, observer);
    left += 1;
    let isObserving = true;
    return () => {
      if (isObserving) left -= 1;
      isObserving = false;
      stop();
    };
  };
  return {
    left: () => left,
    stop: () => {
      Object.assign(Session.prototype, { observe });
    },
  };
}

const tabs = {
  id: 'b-tabs',
  type: 'tabs',
  title: 'Modes',
  tabs: [
    { id: 'tab-1', title: 'Export', text: 'Low capital.' },
    { id: 'tab-2', title: 'Subsidiary', text: 'High capital.' },
  ],
};

/** A course whose test has a time limit, and whose first lesson begins with its question, so that it is near and loaded. */
function busyCourse() {
  const { modules, ...rest } = sampleCourse();
  const [first, ...others] = modules;
  if (!first || !('assessment' in first)) throw new Error('the sample has no test');
  const lessons = first.lessons.map((lesson) => ({ ...lesson, blocks: [...lesson.blocks].reverse() }));
  lessons[0]?.blocks.splice(2, 0, tabs);
  return {
    ...rest,
    modules: [{ ...first, lessons, assessment: { ...first.assessment, timeLimit: 'PT30M' } }, ...others],
  };
}

/** Goes through all kinds of places; each time one element of ours gives way to another. */
async function walk(course: CourseHarness, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await course.goTo('Finding a market');
    await course.goTo('Choosing a market entry mode');
    await course.goTo('Module 1 test');
    await course.goTo('The first meeting');
  }
}

describe('a course in which the learner goes from lesson to lesson', () => {
  it('keeps no listener, no observer and no node of the lessons she has left, a hundred times', async function () {
    this.timeout(200_000);
    const counters = [countListeners(), countObservers(), countSessionObservers()];
    const course = await CourseHarness.open({ content: busyCourse(), width: 900 });
    await walk(course, 2);
    const atFirst = counters.map((counter) => counter.left());
    const aliveAtFirst = await countAlive();
    await walk(course, 25);
    expect(counters.map((counter) => counter.left())).to.deep.equal(atFirst);
    const alive = await countAlive();
    for (const counter of counters) counter.stop();
    if (!alive || !aliveAtFirst) return;
    expect(alive.nodes, 'nodes').to.be.below(aliveAtFirst.nodes * 1.2);
    expect(alive.listeners, 'listeners').to.be.below(aliveAtFirst.listeners * 1.2);
  });

  it('no longer follows a test with a time limit that she has left without starting it', async () => {
    const counters = [countListeners(), countSessionObservers()];
    const course = await CourseHarness.open({ content: busyCourse(), width: 900 });
    await course.goTo('The first meeting');
    const before = counters.map((counter) => counter.left());
    await course.goTo('Module 1 test');
    await course.goTo('Choosing a market entry mode');
    await course.goTo('The first meeting');
    expect(counters.map((counter) => counter.left())).to.deep.equal(before);
    for (const counter of counters) counter.stop();
  });
});
