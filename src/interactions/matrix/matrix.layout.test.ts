import { expect } from '@open-wc/testing';
import type { AssessmentItem } from '../../core/course/course.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { choiceOf, chooseAll, shown } from '../../testing/hands/matrix-hands.js';
import { wholeFrame } from '../../testing/page/observed.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import type { FrameOptions } from '../../testing/harnesses/widget-frame.js';
import { decisions, helices } from './matrix.examples.js';
import matrix from './matrix.js';
import { some } from '../../testing/some.js';

const open = (item: AssessmentItem = decisions, changes: InteractionChanges = {}, options: FrameOptions = {}) =>
  InteractionHarness.open('matrix', matrix, item, changes, options);

describe('the layouts of a matrix', () => {
  const grid = (count: number, word = 'Column'): AssessmentItem => ({
    id: 'q-grid',
    interaction: 'matrix',
    prompt: 'Which?',
    columns: [...'abcdefghijkl'].slice(0, count).map((id) => ({ id, text: `${word} ${id}` })),
    rows: ['one', 'two'].map((id) => ({ id, text: `Row ${id}` })),
    correctResponse: [
      ['one', 'a'],
      ['two', 'b'],
    ],
  });

  it('is a table with headers where there is room, and a group for each row where there is not', async () => {
    const layoutAt = async (width: number, count: number, word?: string) => {
      const page = await open(grid(count, word), {}, { width });
      const [tables, groups] = [shown(page, 'table').length, shown(page, '.list fieldset').length];
      return tables === 1 && groups === 0 ? 'table' : tables === 0 && groups === 2 ? 'groups' : 'both';
    };
    expect(await layoutAt(320, 2)).to.equal('groups');
    expect(await layoutAt(460, 5)).to.equal('groups');
    expect(await layoutAt(600, 5)).to.equal('table');
    expect(await layoutAt(600, 5, 'Neighbourhood')).to.equal('groups');
    expect(await layoutAt(740, 5, 'Neighbourhood')).to.equal('table');
    expect(await layoutAt(520, 3, 'Neighbourhood')).to.equal('groups');
    expect(await layoutAt(600, 3, 'Neighbourhood')).to.equal('table');
    expect(await layoutAt(600, 6)).to.equal('groups');
    expect(await layoutAt(930, 6)).to.equal('table');
    expect(await layoutAt(930, 8)).to.equal('table');
    expect(await layoutAt(1000, 9)).to.equal('groups');
  });

  it('gives the same response in both layouts, and shows in each what was chosen in the other', async () => {
    const [narrow, wide] = [await open(helices, {}, { width: 320 }), await open(helices, {}, { width: 700 })];
    for (const page of [narrow, wide]) await chooseAll(page, helices, (control) => page.tap(control));
    expect(narrow.response).to.deep.equal(wide.response);
    narrow.frame.parentElement!.style.width = '700px';
    const chosen = (page: InteractionHarness) =>
      page.controls.filter((control) => (control as HTMLInputElement).checked).map((control) => page.nameOf(control));
    expect(chosen(narrow)).to.deep.equal(chosen(wide));
    expect(chosen(narrow)).to.have.length(helices.correctResponse.length);
  });

  it('has one tab stop in a row of radio buttons, and none in the layout that is not shown', async () => {
    for (const width of [320, 700]) {
      const page = await open(decisions, {}, { width });
      await page.tabTo(page.controls[0]!);
      const stops = new Set<string>();
      for (let count = 0; count < 3; count++) {
        expect((page.focused as HTMLInputElement).checkVisibility()).to.equal(true);
        stops.add((page.focused as HTMLInputElement).name);
        await page.press('Tab');
      }
      expect(stops.size).to.equal(3);
      expect(page.controls.some((control) => control === page.focused)).to.equal(false);
    }
  });

  it('names each choice by its column and its row, each name once', async () => {
    for (const width of [320, 700]) {
      const page = await open(decisions, { seed: 1 }, { width });
      const names = page.controls.map((control) => page.nameOf(control));
      expect(names).to.include('Board The budget of next year');
      expect(names).to.have.length(9);
      expect(new Set(names).size).to.equal(9);
      const groups = new Set(page.controls.map((control) => (control as HTMLInputElement).name));
      expect(groups.size).to.equal(3);
    }
  });

  it('keeps the focus on the choice when the other layout takes over', async () => {
    const page = await open(helices, {}, { width: 700 });
    await page.tabTo(choiceOf(page, helices, ['grant', 'state']));
    for (const width of ['320px', '700px']) {
      const left = page.focused;
      page.frame.parentElement!.style.width = width;
      await waitUntil(() => page.focused !== left, 'the focus stays behind');
      expect((page.focused as HTMLElement).dataset.pair).to.equal('grant state');
      expect((page.focused as HTMLElement).checkVisibility()).to.equal(true);
    }
    (page.focused as HTMLElement).blur();
    page.frame.parentElement!.style.width = '320px';
    await wholeFrame();
    expect(page.focused?.localName).to.equal('body');
  });

  it('has places of 44 pixels and more to tap', async () => {
    for (const [width, count] of [
      [320, 3],
      [500, 5],
      [930, 8],
    ] as const) {
      const page = await open(grid(count), {}, { width });
      for (const label of some(shown(page, 'label'))) {
        const { width: across, height } = label.getBoundingClientRect();
        expect(Math.min(across, height), `${String(width)}: ${label.textContent}`).to.be.at.least(44);
      }
    }
  });
});
