import { aTimeout, expect } from '@open-wc/testing';
import { defineAll } from '../../define/define.js';
import type { ContentSource } from '../../core/ports.js';
import { ok } from '../../core/result.js';
import { CourseHarness, courseEnvironment } from '../../testing/harnesses/course-harness.js';
import { words } from '../../testing/page/deep.js';
import { countListeners } from '../../testing/page/count-listeners.js';
import { sampleCourse, SAMPLE_ID } from '../../testing/courses/sample-course.js';
import { C4sProgress } from '../progress/progress.element.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCourse } from './course.element.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const other = 'https://c4s.example/courses/other';

/** A file that comes when the test lets it. */
interface Gate {
  readonly opened: Promise<void>;
  open(): void;
}

function gate(): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Files by address, each when its gate is open; at once without one. */
function gatedSource(gates: Readonly<Record<string, Gate>>): ContentSource {
  return {
    async load(url) {
      const name = url.split('/').at(-1) ?? '';
      await gates[name]?.opened;
      return ok(sampleCourse({ id: `https://c4s.example/${name}`, course: { name } }));
    },
  };
}

describe('a course on a page that changes', () => {
  it('shares progress between two widgets of one course, not with another course', async () => {
    const environment = courseEnvironment();
    const [first, second] = [await CourseHarness.open({ environment }), await CourseHarness.open({ environment })];
    const content = sampleCourse({ id: other });
    const third = await CourseHarness.open({ content, changes: { store: (kind) => environment.store(kind) } });
    await first.goTo('Choosing a market entry mode');
    await first.press('Mark as done');
    await second.ready();
    expect(second.status).to.contain('1 of 4 steps done');
    expect(second.current).to.equal('Overview');
    expect(third.status).to.contain('0 of 4 steps done');
  });

  it('shows progress elsewhere on the page, placed before or after the course', async () => {
    defineOnce('c4s-progress', C4sProgress);
    const place = () => {
      const tracker = document.createElement('c4s-progress');
      tracker.course = 'sample';
      tracker.compact = true;
      document.body.append(tracker);
      return tracker;
    };
    const before = place();
    const course = await CourseHarness.open();
    const after = place();
    await course.goTo('Choosing a market entry mode');
    await course.press('Mark as done');
    await Promise.all([before.updateComplete, after.updateComplete]);
    for (const tracker of [before, after]) expect(words(tracker)).to.contain('1 of 4 steps done');
    course.element.remove();
    await before.updateComplete;
    for (const tracker of [before, after]) tracker.remove();
  });

  it('leaves no listener behind when it is taken away, put back and moved a hundred times', async () => {
    const course = await CourseHarness.open({ attributes: { routing: 'hash' } });
    await course.start();
    const { element } = course;
    const box = element.parentElement;
    const counter = countListeners();
    element.remove();
    await aTimeout(0);
    const atRest = counter.left();
    for (let round = 0; round < 100; round++) {
      box?.append(element);
      await element.updateComplete;
      if (round % 2) document.body.append(element);
      element.remove();
      await aTimeout(0);
    }
    expect(counter.left()).to.equal(atRest);
    box?.append(element);
    await course.ready();
    counter.stop();
    expect(course.text).to.contain('Why go abroad');
    await course.press('Next');
    expect(course.focused).to.equal('Choosing a market entry mode');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives up a load that a newer one has overtaken', async () => {
    const slow = gate();
    const environment = { ...courseEnvironment(), source: gatedSource({ slow }) };
    const course = await CourseHarness.open({ environment, attributes: { src: '/slow' }, wait: false });
    course.element.src = '/fast';
    await waitUntil(() => course.text.includes('fast'));
    slow.open();
    await course.ready();
    expect(course.headings[0]).to.equal('2 fast');
  });

  it('goes over to another course in the middle; what was done stays with the old one', async () => {
    const second = gate();
    const environment = { ...courseEnvironment(), source: gatedSource({ second }) };
    const course = await CourseHarness.open({ environment, attributes: { src: '/first' } });
    await course.goTo('Choosing a market entry mode');
    await course.press('Mark as done');
    course.element.src = '/second';
    await course.element.updateComplete;
    expect(course.one('[part="skeleton"]')).to.exist;
    second.open();
    await course.ready();
    expect(course.headings[0]).to.equal('2 second');
    expect(course.status).to.contain('0 of 4 steps done');
    course.element.src = '/first';
    await course.ready();
    expect(course.status).to.contain('1 of 4 steps done');
    expect(document.activeElement?.localName).not.to.equal('h3');
  });

  it('shows the course that was named while it was away from the page', async () => {
    const environment = { ...courseEnvironment(), source: gatedSource({}) };
    const course = await CourseHarness.open({ environment, attributes: { src: '/first' } });
    const box = course.element.parentElement;
    course.element.remove();
    course.element.src = '/second';
    await course.element.updateComplete;
    box?.append(course.element);
    await waitUntil(() => course.text.includes('second'));
    expect(course.headings[0]).to.equal('2 second');
  });

  it('takes the last of src and content', async () => {
    const environment = { ...courseEnvironment(), source: gatedSource({}) };
    const course = await CourseHarness.open({ environment, attributes: { src: '/first' } });
    const { element } = course;
    element.content = sampleCourse({ course: { name: 'Given' } });
    await waitUntil(() => course.text.includes('Given'));
    element.src = '/second';
    await waitUntil(() => course.headings[0] === '2 second');
    [element.src, element.content, element.src] = [
      '/third',
      sampleCourse({ course: { name: 'Other', version: '1.0.1' } }),
      '/fourth',
    ];
    await waitUntil(() => course.headings[0] === '2 fourth');
    element.src = null;
    await waitUntil(() => course.headings[0] === '2 Other');
    element.content = null;
    await waitUntil(() => course.all('[part="skeleton"]').length === 1);
  });

  it('takes properties that were set before the script came', async () => {
    const late = Object.assign(document.createElement('c4s-late-course'), {
      content: sampleCourse({ course: { name: 'Set before' } }),
      environment: courseEnvironment(),
    });
    document.body.append(late);
    customElements.define('c4s-late-course', class extends C4sCourse {});
    await waitUntil(() => words(late).includes('Set before'));
    late.remove();
  });

  it('may be defined twice', () => {
    defineAll();
    defineAll();
    expect(customElements.get('c4s-course')).to.equal(C4sCourse);
  });

  it('keeps the record only as long as the page where the tag says so', async () => {
    const kinds: string[] = [];
    const environment = courseEnvironment();
    const store = (kind: 'device' | 'session') => {
      kinds.push(kind);
      return environment.store(kind);
    };
    await CourseHarness.open({ environment: { ...environment, store }, attributes: { storage: 'session' } });
    expect(kinds).to.deep.equal(['session']);
  });

  it('forgets the place of a course that was erased in Help', async () => {
    const course = await CourseHarness.open({ before: [{ type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' }] });
    await course.press('Help');
    await course.press('Erase my data');
    const dialog = course.all('dialog').find((each) => each.hasAttribute('open'));
    expect(words(dialog ?? document.body)).to.contain('This cannot be undone.');
    dialog?.querySelectorAll('button')[1]?.click();
    await course.ready();
    await waitUntil(() => course.buttons.includes('Start the course'));
    expect(course.status).to.contain('0 of 4 steps done');
    expect(await course.environment.store('device').export()).to.deep.equal([]);
    expect(SAMPLE_ID).to.contain('sample');
  });
});
