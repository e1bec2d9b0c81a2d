import { expect, oneEvent } from '@open-wc/testing';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { HashRoute } from './page/hash-route.js';

const attributes = { routing: 'hash' };
const bare = () => location.pathname + location.search;

describe('a course with its place in the address', () => {
  beforeEach(() => {
    history.replaceState(null, '', bare());
  });
  after(() => {
    history.replaceState(null, '', bare());
  });

  /** The learner changes the address, and the page has been told. */
  const goesTo = async (course: CourseHarness, hash: string) => {
    const changed = oneEvent(window, 'hashchange');
    location.hash = hash;
    await changed;
    await course.ready();
  };

  it('opens what the address names, and adds nothing to the history', async () => {
    history.replaceState(null, '', '#c4s/lesson/m1-l2');
    const entries = history.length;
    const course = await CourseHarness.open({ attributes });
    await waitUntil(() => course.text.includes('Four modes.'));
    expect(history.length).to.equal(entries);
    expect(document.activeElement).to.equal(document.body);
    expect(course.visit.session.state.log).to.have.length(0);
  });

  it('adds nothing to the address or the history on load', async () => {
    const entries = history.length;
    const course = await CourseHarness.open({ attributes });
    await course.ready();
    expect([location.hash, history.length]).to.deep.equal(['', entries]);
  });

  it('writes each move into the address, and follows the address', async () => {
    const course = await CourseHarness.open({ attributes });
    await course.goTo('Finding a market');
    expect(location.hash).to.equal('#c4s/lesson/m1-l1');
    await course.goTo('Module 1 test');
    expect(location.hash).to.equal('#c4s/test/m1-test');
    await goesTo(course, '#c4s/lesson/m1-l1');
    expect(course.current).to.contain('Finding a market');
    await waitUntil(() => course.focused === 'Finding a market', 'the heading does not get the focus');
    location.hash = '';
    await waitUntil(() => course.current === 'Overview');
  });

  it('leads back to the start of the course, also when it is loaded only after the first move', async () => {
    const course = await CourseHarness.open();
    await course.goTo('Finding a market');
    course.element.routing = 'hash';
    new HashRoute(course.element).enter(course.visit);
    expect(location.hash).to.equal('#c4s/lesson/m1-l1');
    location.hash = '';
    await waitUntil(() => course.current === 'Overview');
  });

  it('leaves addresses of the page alone', async () => {
    history.replaceState(null, '', '#/shop/cart');
    const course = await CourseHarness.open({ attributes });
    expect(location.hash).to.equal('#/shop/cart');
    await course.goTo('Finding a market');
    await goesTo(course, '#/shop/checkout');
    expect(course.current).to.contain('Finding a market');
    await goesTo(course, '#c4s/lesson/nowhere');
    expect(course.current).to.contain('Finding a market');
  });

  it('says again where the learner is when the page forbids the move', async () => {
    const course = await CourseHarness.open({ attributes });
    await course.goTo('Finding a market');
    course.element.addEventListener('c4s-before-lesson-change', (event) => {
      event.preventDefault();
    });
    location.hash = '#c4s/lesson/m1-l2';
    await waitUntil(() => location.hash === '#c4s/lesson/m1-l1');
    expect(course.current).to.contain('Finding a market');
  });

  it('keeps to its own page where the host page has a base', async () => {
    const base = Object.assign(document.createElement('base'), { href: '/elsewhere/' });
    document.head.append(base);
    const course = await CourseHarness.open({ attributes: { ...attributes, src: `${location.origin}/course.json` } });
    const { pathname } = location;
    await course.goTo('Finding a market');
    base.remove();
    expect([location.pathname, location.hash]).to.deep.equal([pathname, '#c4s/lesson/m1-l1']);
  });

  it('leaves the address alone where the page did not ask for it', async () => {
    history.replaceState(null, '', '#c4s/lesson/m1-l2');
    const course = await CourseHarness.open();
    expect(course.current).to.equal('Overview');
    await course.goTo('Finding a market');
    expect(location.hash).to.equal('#c4s/lesson/m1-l2');
  });
});
