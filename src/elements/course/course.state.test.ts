import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendMouse } from '@web/test-runner-commands';
import { dialogOf, TimedQuiz } from '../../testing/courses/timed-quiz.js';
import { tapOn } from '../../testing/hands/tap.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { deepElements } from '../../testing/harnesses/widget-frame.js';

/** A course in a part of the page with this style. */
async function courseIn(style: Partial<CSSStyleDeclaration>): Promise<CourseHarness> {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(parent.style, style);
  return CourseHarness.open({ parent });
}

const visibleIn = (course: CourseHarness): readonly Element[] =>
  deepElements(course.element).filter((each) => getComputedStyle(each).visibility === 'visible');

/** A button of the page, with a course in a layer above it. */
async function pageBelow(course: CourseHarness): Promise<{ button: HTMLButtonElement; presses: () => number }> {
  let count = 0;
  const button = await fixture<HTMLButtonElement>(
    html`<button
      @click=${() => {
        count += 1;
      }}
    >
      The page's own
    </button>`,
  );
  const layer = course.element.parentElement;
  if (layer) Object.assign(layer.style, { position: 'fixed', inset: '0', opacity: '0' });
  return { button, presses: () => count };
}

/** What is selected when the pointer is dragged over the first sentence of a course. */
async function selectedBy(course: CourseHarness): Promise<string> {
  getSelection()?.removeAllRanges();
  const line = course.one('.lead');
  line.scrollIntoView({ block: 'center' });
  const { left, top, width } = line.getBoundingClientRect();
  const y = Math.round(top + 8);
  await sendMouse({ type: 'move', position: [Math.round(left + 2), y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), y] });
  await sendMouse({ type: 'up' });
  return getSelection()?.toString().trim() ?? '';
}

describe('a course in a part of the page that has a state', () => {
  it('is not seen and takes no focus where that part is hidden', async () => {
    const course = await courseIn({ visibility: 'hidden' });
    expect(visibleIn(course).map(({ localName }) => localName)).to.deep.equal([]);
    course.control('Start the course').focus();
    expect(course.focused).to.equal('');
  });

  it('is seen as soon as that part is shown', async () => {
    const course = await courseIn({ visibility: 'hidden' });
    course.element.parentElement?.style.removeProperty('visibility');
    expect(visibleIn(course).length).to.be.above(20);
    course.control('Start the course').focus();
    expect(course.focused).to.equal('Start the course');
  });

  it('is hidden and shown at once where the reader wants less motion', async function () {
    // The drivers of the other engines cannot ask for it.
    if (!('userAgentData' in navigator)) this.skip();
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const course = await CourseHarness.open();
      const frame = course.element.parentElement;
      if (frame) frame.style.visibility = 'hidden';
      expect(visibleIn(course).map(({ localName }) => localName)).to.deep.equal([]);
      frame?.style.removeProperty('visibility');
      expect(visibleIn(course).length).to.be.above(20);
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  it('lets presses through where a closed dialog of the page lies over the page', async () => {
    const course = await courseIn({ pointerEvents: 'none' });
    const { button, presses } = await pageBelow(course);
    await tapOn(button);
    expect(presses()).to.equal(1);
  });

  it('takes the presses itself where it lies over the page and may be pressed', async () => {
    const course = await courseIn({});
    const { button, presses } = await pageBelow(course);
    await tapOn(button);
    expect(presses()).to.equal(0);
  });

  it('takes no focus and no press where that part is inert', async () => {
    const course = await courseIn({});
    if (course.element.parentElement) course.element.parentElement.inert = true;
    course.control('Start the course').focus();
    expect(course.focused).to.equal('');
    const { button, presses } = await pageBelow(course);
    await tapOn(button);
    expect(presses()).to.equal(1);
  });

  it('can be selected where the page can be, and not where the page says no', async () => {
    const open = await courseIn({});
    expect(await selectedBy(open)).not.to.equal('');
    open.element.remove();
    const closed = await courseIn({});
    closed.element.parentElement?.style.setProperty('-webkit-user-select', 'none');
    closed.element.parentElement?.style.setProperty('user-select', 'none');
    expect(await selectedBy(closed)).to.equal('');
  });
});

describe('the question whether more time is needed, from a part of the page that is hidden', () => {
  let timed: TimedQuiz;
  beforeEach(() => {
    timed = new TimedQuiz();
  });
  afterEach(() => {
    timed.restore();
  });

  for (const style of [{ visibility: 'hidden' }, { opacity: '0', pointerEvents: 'none' }]) {
    it(`can be seen and answered: ${JSON.stringify(style)}`, async () => {
      const quiz = await timed.started();
      if (quiz.element.parentElement) Object.assign(quiz.element.parentElement.style, style);
      await timed.passes(quiz, 19);
      expect(dialogOf(quiz)).to.contain('Time is almost up');
      const button = quiz.control('Continue');
      expect(getComputedStyle(button).visibility).to.equal('visible');
      await tapOn(button);
      expect(dialogOf(quiz)).to.equal(null);
    });
  }

  it('is not asked where nobody could see it, or the page could not be used any more', async () => {
    const quiz = await timed.started();
    if (quiz.element.parentElement) quiz.element.parentElement.hidden = true;
    await timed.passes(quiz, 19);
    expect(quiz.all('dialog').filter((each) => each.matches(':modal'))).to.deep.equal([]);
  });
});
