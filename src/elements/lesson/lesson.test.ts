import { expect, html } from '@open-wc/testing';
import { defineBlock } from '../../core/course/block-type.js';
import type { Block } from '../../core/course/course.js';
import { blockSchema } from '../../core/course/course.schema.js';
import { LessonHarness } from '../../testing/harnesses/lesson-harness.js';
import { paused } from '../../testing/page/paused.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { BlockElement } from '../../ui/block-element.js';

const text = (id: string, markdown: string) => ({ id, type: 'text', text: markdown });
const LONG = Array.from({ length: 40 }, (_unused, index) => `Paragraph ${String(index)}.`).join('\n\n');

describe('c4s-lesson', () => {
  it('shows its step, its name and its blocks in order', async () => {
    const lesson = await LessonHarness.open({ blocks: [text('b1', 'One.\n\n## Two'), text('b2', 'Three.')] });
    expect(lesson.text).to.match(/^Step 1 of 2 · about 35 min Finding a market One\. Two Three\. Mark as done$/);
    expect(lesson.heading.localName).to.equal('h2');
    expect(lesson.all('h3').map((heading) => heading.textContent)).to.deep.equal(['Two']);
    await expect(lesson.element).to.be.accessible();
  });

  it('takes no focus and writes nothing while it is only shown', async () => {
    const lesson = await paused(async (time) => {
      const opened = await LessonHarness.open({ blocks: [text('b1', 'Short.')] });
      await opened.seesEnd(time);
      return opened;
    });
    expect(await lesson.looks(), 'the end is in sight').to.equal(true);
    expect(document.activeElement).to.equal(document.body);
    expect(lesson.facts).to.deep.equal([]);
    expect(lesson.isDone).to.equal(false);
  });

  it('is done when its end has been on screen for two seconds and the learner is at work', async () => {
    const lesson = await LessonHarness.open({ blocks: [text('b1', 'Short.')] });
    lesson.scrolls();
    expect(lesson.facts).to.deep.equal([]);
    await lesson.readsEnd();
    expect(lesson.factTypes).to.deep.equal(['registered', 'lesson-opened', 'lesson-completed']);
    expect(lesson.facts.at(-1)).to.include({ lesson: 'm1-l1', by: 'reading' });
    expect(lesson.text).to.contain('Done');
    await expect(lesson.element).to.be.accessible();
  });

  it('is not done while its end is out of sight', async () => {
    await paused(async (time) => {
      const lesson = await LessonHarness.open({ blocks: [text('b1', LONG), text('b2', LONG)] });
      lesson.scrolls();
      expect(await lesson.looks()).to.equal(false);
      time.elapses(60_000);
      await lesson.ready();
      expect(lesson.isDone).to.equal(false);
      await lesson.seesEnd(time);
      await waitUntil(() => lesson.isDone, 'reading the end does not count');
    });
  });

  it('is opened by the first press in it', async () => {
    const lesson = await LessonHarness.open({ byAttribute: true, blocks: [text('b1', LONG)] });
    lesson.one('p').click();
    expect(lesson.factTypes).to.deep.equal(['registered', 'lesson-opened']);
  });

  it('is done when the learner says so, and keeps the focus', async () => {
    const lesson = await LessonHarness.open({ blocks: [text('b1', LONG)] });
    await lesson.press('Mark as done');
    expect(lesson.facts.at(-1)).to.include({ type: 'lesson-completed', by: 'learner' });
    expect(lesson.hasFocus(lesson.one('[part="done"]'))).to.equal(true);
    expect(lesson.element.matches(':state(completed)')).to.equal(true);
  });

  it('gives its heading the focus after a move of the learner', async () => {
    const lesson = await LessonHarness.open({ blocks: [text('b1', 'One.')] });
    await lesson.go('m1-l2');
    expect(lesson.text).to.match(/^Step 2 of 2 Choosing a mode Four ways\./);
    expect(lesson.hasFocus(lesson.heading)).to.equal(true);
  });

  it('remembers how far the learner has read, and goes on there after a press only', async function remembers() {
    this.timeout(20_000);
    const blocks = ['b1', 'b2', 'b3'].map((id) => text(id, LONG));
    const lesson = await LessonHarness.open({ blocks });
    await lesson.go('m1-l2');
    await lesson.go('m1-l1');
    lesson.one('[data-block="b2"]').scrollIntoView();
    await waitUntil(() => lesson.factTypes.at(-1) === 'position-moved', 'the position is not kept');
    expect(lesson.facts.at(-1)).to.include({ type: 'position-moved', lesson: 'm1-l1', block: 'b2' });
    lesson.visit.go({ kind: 'overview' });
    await lesson.element.updateComplete;
    window.scrollTo(0, 0);
    await lesson.go('m1-l1');
    const distance = () => Math.abs(lesson.one('[data-block="b2"]').getBoundingClientRect().top);
    await waitUntil(() => distance() < 200, 'it does not go on where it was left');
    expect(lesson.hasFocus(lesson.heading)).to.equal(true);
  });

  it('says quietly which part cannot be shown, and shows the rest', async () => {
    const lesson = await LessonHarness.open({
      blocks: [{ id: 'b1', type: 'hologram' }, { id: 'b2', type: 'text', text: 5 }, text('b3', 'The rest.')],
    });
    expect(lesson.text)
      .to.contain('This part needs a newer version of the player. The rest of the lesson works.')
      .and.to.contain('The course file has a mistake at /text')
      .and.to.contain('The rest. Mark as done');
    await expect(lesson.element).to.be.accessible();
  });

  it('offers to fetch again what did not arrive', async () => {
    class Late extends BlockElement<Block> {
      protected override render() {
        return html`<p>Here I am.</p>`;
      }
    }
    const type = defineBlock({ block: blockSchema, loadElement: () => Promise.resolve(Late) });
    let isOnline = false;
    const late = () => (isOnline ? Promise.resolve({ default: type }) : Promise.reject(new Error('offline')));
    const lesson = await LessonHarness.open({
      blocks: [{ id: 'b1', type: 'late' }],
      environment: { blocks: { late } },
    });
    expect(lesson.text).to.contain('This part could not be loaded.');
    isOnline = true;
    await lesson.press('Try again');
    expect(lesson.hasFocus(lesson.one('[data-block]'))).to.equal(true);
    expect(lesson.text).to.contain('Here I am.');
  });

  it('says what went wrong when its file does not arrive, and tries again', async () => {
    const files: Record<string, unknown> = {};
    const lesson = await LessonHarness.open({ lesson: { blocks: undefined, src: 'lessons/m1-l1.json' }, files });
    expect(lesson.text).to.contain('was not found');
    await expect(lesson.element).to.be.accessible();
    files['lessons/m1-l1.json'] = { id: 'm1-l1', blocks: [text('b1', 'There it is.')] };
    await lesson.press('Try again');
    expect(lesson.hasFocus(lesson.heading)).to.equal(true);
    expect(lesson.text).to.contain('There it is.');
  });

  it('says that it has no content yet', async () => {
    const lesson = await LessonHarness.open();
    expect(lesson.text).to.contain('This lesson has no content yet.');
    await expect(lesson.element).to.be.accessible();
  });

  it('says so when the course has no such lesson', async () => {
    const lesson = await LessonHarness.open({ byAttribute: true });
    lesson.element.lesson = 'm9-l9';
    await lesson.element.updateComplete;
    expect(lesson.text).to.contain('This course has no lesson “m9-l9”.');
  });

  it('lists its sources with the day they were checked', async () => {
    const sources = [
      { name: 'Report', url: 'https://eca.example/report', checkedOn: '2026-11-23' },
      { name: 'Talk', url: 'javascript:alert(1)' },
    ];
    const lesson = await LessonHarness.open({ lesson: { sources } });
    expect(lesson.text).to.contain('Sources Report (opens in a new tab) (eca.example) Checked: 23 November 2026 Talk');
    expect(lesson.all('a')).to.have.length(1);
  });
});

describe('c4s-lesson in another language', () => {
  const course = { availableLanguage: ['en', 'hu'] };
  const files = {
    'translations/hu/course.json': {
      inLanguage: 'hu',
      of: '1.0.0',
      strings: {
        'm1-l1.name': { text: 'Piackeresés', source: 'x' },
        'b1.text': { text: 'Magyar szöveg.', source: 'x' },
      },
    },
  };

  it('keeps the elements of its blocks, and marks what is not translated', async () => {
    const lesson = await LessonHarness.open({
      course,
      files,
      blocks: [text('b1', 'English text.'), text('b2', 'Only English.')],
    });
    const before = lesson.block('b1');
    await lesson.visit.session.showContentIn('hu');
    await waitUntil(() => lesson.text.includes('Magyar szöveg.'));
    await lesson.ready();
    expect(lesson.block('b1')).to.equal(before);
    expect(lesson.text).to.contain('Piackeresés Magyar szöveg. Only English.');
    expect(lesson.contentLanguage).to.equal('hu');
    expect(lesson.all('.prose').map(({ lang }) => lang)).to.deep.equal(['', 'en']);
    expect(lesson.text).not.to.contain('available');
  });

  it('says that it is available in its source language only', async () => {
    const lesson = await LessonHarness.open({ course, files, blocks: [text('b9', 'Only English.')] });
    await lesson.visit.session.showContentIn('hu');
    await waitUntil(() => lesson.text.includes('in this language only'));
    await lesson.ready();
    expect(lesson.text).to.contain('This lesson is available in this language only: English');
    expect(lesson.contentLanguage).to.equal('en');
  });
});
