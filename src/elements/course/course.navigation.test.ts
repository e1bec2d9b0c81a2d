import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { boxWith } from '../../testing/page/box.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { deepActiveElement } from '../../testing/harnesses/widget-frame.js';

describe('getting around in a course', () => {
  it('takes no focus and does not scroll while it loads, below the fold too', async () => {
    const page = await boxWith('padding-block-start: 3000px');
    await CourseHarness.open({ parent: page });
    await CourseHarness.open({ parent: page, attributes: { lesson: 'm1-l2' } });
    expect(document.activeElement).to.equal(document.body);
    expect(window.scrollY).to.equal(0);
  });

  it('lists all steps with their status in words, the present one marked', async () => {
    const course = await CourseHarness.open({ before: [{ type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' }] });
    await course.openContents();
    expect(course.contents).to.deep.equal([
      'Overview',
      'Search and glossary',
      'Finding a market, Done',
      'Choosing a market entry mode, Not started',
      'Module 1 test, Not started',
      'The first meeting, Not started',
      'In preparation',
    ]);
    expect(course.current).to.equal('Overview');
    await course.goTo('The first meeting');
    expect(course.current).to.contain('The first meeting');
    expect(course.all('[aria-current]')).to.have.length(1);
  });

  it('opens the contents by their button and closes them with Escape, which gives the focus back', async () => {
    const course = await CourseHarness.open();
    const button = course.control('Contents');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await course.openContents();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(course.areContentsOpen).to.be.true;
    course.control('Finding a market').focus();
    await sendKeys({ press: 'Escape' });
    await course.ready();
    expect(course.areContentsOpen).to.be.false;
    expect(course.focused).to.equal('Contents');
  });

  it('closes the contents with Escape from their button too', async () => {
    const course = await CourseHarness.open();
    await course.openContents();
    expect(course.focused).to.equal('Contents');
    await sendKeys({ press: 'Escape' });
    await course.ready();
    expect(course.areContentsOpen).to.be.false;
  });

  it('closes the contents after a move, also to the step that is shown already', async () => {
    const course = await CourseHarness.open();
    await course.goTo('Finding a market');
    expect(course.areContentsOpen).to.be.false;
    await course.goTo('Finding a market');
    expect(course.areContentsOpen).to.be.false;
    expect(course.focused).to.equal('Finding a market');
  });

  it('shows the contents always where there is room', async () => {
    const course = await CourseHarness.open({ width: 1000 });
    expect(course.areContentsOpen).to.be.true;
    expect(course.one('.contents-button').checkVisibility()).to.be.false;
    await course.goTo('Choosing a market entry mode');
    expect(course.areContentsOpen).to.be.true;
  });

  it('goes on and back through the steps, the heading of each in focus', async () => {
    const course = await CourseHarness.open();
    await course.start();
    expect(course.next).to.equal('Next: Choosing a market entry mode');
    await course.press('Next');
    expect(course.focused).to.equal('Choosing a market entry mode');
    await course.press('Back');
    expect(course.focused).to.equal('Finding a market');
    await course.press('Next');
    await course.press('Next');
    expect(course.focused).to.equal('Module 1 test');
    await course.press('Back to the overview');
    expect(course.focused).to.equal('Overview');
    expect(course.headings).to.contain('4 Continue where you left off');
  });

  it('leads from the last step back to the overview', async () => {
    const course = await CourseHarness.open();
    await course.goTo('The first meeting');
    expect(course.next).to.equal('Back to the overview');
  });

  it('leads back from the only step once, not twice', async () => {
    const lesson = { id: 'only', name: 'The only lesson', blocks: [{ id: 'b1', type: 'text', text: 'Short.' }] };
    const modules = [{ id: 'm', name: 'Module', lessons: [lesson] }];
    const course = await CourseHarness.open({ content: sampleCourse({ course: { modules } }) });
    await course.start();
    expect(course.buttons.filter((name) => name === 'Back to the overview')).to.have.length(1);
    await course.press('Back to the overview');
    expect(course.focused).to.equal('Overview');
  });

  it('keeps the focus inside on every move, help and certificate included', async () => {
    const course = await CourseHarness.open();
    for (const name of ['Finding a market', 'Module 1 test', 'Overview', 'The first meeting']) {
      await course.goTo(name);
      expect(course.focused, name).to.equal(name);
      expect(course.focusedTag).to.match(/^h[1-6]$/);
    }
    await course.press('Help');
    expect(course.focused).to.equal('Help');
    expect(course.focusedTag).to.equal('h3');
    course.visit.go({ kind: 'certificate', scope: 'course' });
    await course.ready();
    expect(course.focusedTag).to.match(/^h[1-6]$/);
    expect(course.element.contains(document.activeElement)).to.be.true;
  });

  it('opens the lesson named in the tag at once, without a word written', async () => {
    const course = await CourseHarness.open({ attributes: { lesson: 'm1-l2' } });
    expect(course.text).to.contain('Four modes.');
    expect(course.visit.session.state.log).to.have.length(0);
  });

  it('goes to another lesson when the tag names another', async () => {
    const course = await CourseHarness.open({ attributes: { lesson: 'm1-l2' } });
    course.element.setAttribute('lesson', 'm2-l1');
    await course.ready();
    expect(course.text).to.contain('Listen.');
    expect(document.activeElement).to.equal(document.body);
  });

  it('shows the overview where the tag names a lesson that is not there, and says so', async () => {
    const codes: string[] = [];
    const listen = (event: Event) => codes.push((event as CustomEvent<{ code: string }>).detail.code);
    document.addEventListener('c4s-error', listen);
    const course = await CourseHarness.open({ attributes: { lesson: 'm9-l9' } });
    document.removeEventListener('c4s-error', listen);
    expect(course.text).to.contain('This course has no lesson “m9-l9”.');
    expect(course.buttons).to.contain('Start the course');
    expect(codes).to.deep.equal(['unknown-lesson']);
  });

  it('leaves the contents away where the page asks for it', async () => {
    const course = await CourseHarness.open({ attributes: { 'without-contents': '' }, width: 1000 });
    expect(course.all('nav')).to.have.length(0);
    expect(course.buttons).not.to.contain('Contents');
  });

  it('leads by Tab from the tools to the step and out of the widget', async () => {
    const course = await CourseHarness.open();
    await course.start();
    course.control('Contents').focus();
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement()?.localName).to.equal('select');
    await sendKeys({ press: 'Tab' });
    expect(course.focused).to.equal('Help');
    await sendKeys({ press: 'Tab' });
    expect(course.focused).not.to.equal('Help');
  });
});
