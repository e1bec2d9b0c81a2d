import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { setUiLanguage, UI_LANGUAGES } from '../../i18n/locale.js';
import { describeInteraction } from '../../testing/contracts/describe-interaction.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { tapOn } from '../../testing/hands/tap.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { deepElements, type FrameOptions } from '../../testing/harnesses/widget-frame.js';
import { dials, grid, stall } from './hotspot.examples.js';
import hotspot from './hotspot.js';

type Item = typeof grid | typeof stall | typeof dials;

const asItem = (item: AssessmentItem) => item as unknown as Item;
const keyOf = (item: AssessmentItem) => asItem(item).correctResponse;
const idsOf = (item: AssessmentItem) => asItem(item).spots.map(({ id }) => id);
const rowOf = (page: InteractionHarness, id: string) => page.all(`input[value="${id}"]`)[0]!;
const markerOf = (page: InteractionHarness, id: string) => page.all(`#marker-${id}`)[0]!;
const marks = (page: InteractionHarness) => page.all('button.marker');
const pressed = (page: InteractionHarness) =>
  page.all('[aria-pressed=true]').map((mark) => mark.getAttribute('aria-label'));
const checked = (page: InteractionHarness) =>
  (page.all('input') as readonly HTMLInputElement[]).flatMap((input) => (input.checked ? [input.value] : []));

async function open(item: AssessmentItem = grid, changes?: InteractionChanges, options?: FrameOptions) {
  const page = await InteractionHarness.open('hotspot', hotspot, item, changes, options);
  await settled(page);
  return page;
}

/** Waits until the picture has been measured. */
async function settled(page: InteractionHarness): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  await page.element.updateComplete;
}

/** Presses a place of the picture, in its own pixels. */
async function pressAt(page: InteractionHarness, x: number, y: number) {
  const [picture] = page.all('.picture');
  await tapOn(picture!, { across: x / grid.width, down: y / grid.height });
  await page.element.updateComplete;
}

describeInteraction(hotspot, {
  name: 'hotspot',
  examples: [stall, grid, dials],
  damaged: {
    'one spot alone': { ...grid, spots: grid.spots.slice(0, 1) },
    'a spot twice': { ...grid, spots: [...grid.spots, ...grid.spots] },
    'no key': { ...grid, correctResponse: [] },
    'a key that is no spot': { ...grid, correctResponse: ['elsewhere'] },
    'a key of more spots than may be chosen': { ...grid, correctResponse: ['upper-left', 'upper-right'] },
    'a mapping that rewards something else than the key': {
      ...dials,
      scoring: { mode: 'mapped', mapping: { left: 2, middle: 1 } },
    },
    'a picture without words': { ...grid, alt: '' },
    'a picture of no size': { ...grid, width: undefined },
    'a spot off the picture': { ...grid, height: 300 },
    'a spot without a name': { ...grid, spots: [{ ...grid.spots[0], text: '' }, ...grid.spots.slice(1)] },
    'a shape that nobody knows': { ...grid, spots: [{ ...grid.spots[0], shape: 'star' }, ...grid.spots.slice(1)] },
    'too few coordinates': {
      ...grid,
      spots: [{ ...grid.spots[0], coords: [20, 20, 310] }, ...grid.spots.slice(1)],
    },
    'a polygon with half a corner': {
      ...stall,
      spots: [{ ...stall.spots[0], shape: 'poly', coords: [1, 1, 9, 1, 9, 9, 1] }, ...stall.spots.slice(1)],
    },
  },
  incorrect: (item) => [item === stall ? 'store' : item === dials ? 'left' : 'lower-left'],
  partial: (item) => (item === stall ? ['screen'] : item === dials ? ['right'] : undefined),
  empty: [[], ['dropped-by-an-update']],
  foreign: ['screen', { 0: 'screen' }, [1], [[120, 80]], [{ x: 1, y: 2 }], ['__proto__'], null],
  responses: (item) => fc.array(fc.constantFrom(...idsOf(item), 'dropped')),
  async answerByKeyboard(page, item) {
    const isSingle = page.all('input[type=radio]').length > 0;
    for (const id of keyOf(item)) {
      const index = idsOf(item).indexOf(id);
      await page.tabTo(isSingle ? page.all('input')[0]! : rowOf(page, id));
      await (isSingle && index > 0 ? page.press('ArrowDown', index) : page.press('Space'));
    }
  },
  async answerByTaps(page, item) {
    await settled(page);
    for (const id of keyOf(item)) await page.tap(markerOf(page, id));
    if (page.response === undefined) for (const id of keyOf(item)) await page.tap(rowOf(page, id).closest('label')!);
  },
});

describe('a hotspot', () => {
  it('names spots alike on the picture and in the list', async () => {
    const page = await open();
    const names = ['1: Upper left', '2: Upper right', '3: Lower left', '4: Lower right'];
    expect(marks(page).map((mark) => page.nameOf(mark))).to.deep.equal(names);
    expect(page.all('input').map((input) => page.nameOf(input))).to.deep.equal(names);
  });

  it('has each name once for each kind of control', async () => {
    const page = await open(stall);
    const names = page.controls.map((control) => `${control.localName} ${page.nameOf(control)}`);
    expect(new Set(names)).to.have.length(names.length);
  });

  it('ends a sentence before the next, in every language', async () => {
    for (const language of UI_LANGUAGES) {
      await setUiLanguage(language);
      const page = await open(stall);
      expect(page.all('.hint')[0]!.textContent).to.match(/2\. \p{L}.*\.$|2 .*\. \p{L}.*\.$/u);
    }
    await setUiLanguage('en');
  });

  it('feels a pointer on the picture only where the page lets it', async () => {
    const page = await open();
    const lines = deepElements(page.frame).filter((each) => each.matches('.pressable .line'));
    expect(lines.length).to.be.above(1);
    const felt = () => new Set(lines.map((line) => getComputedStyle(line).pointerEvents));
    expect([...felt()]).to.deep.equal(['auto']);
    page.frame.style.pointerEvents = 'none';
    expect([...felt()]).to.deep.equal(['none']);
  });

  it('gives the same response from the picture, from its marks by keys, and from the list', async () => {
    const byPress = await open(stall);
    await pressAt(byPress, 420, 80);
    await pressAt(byPress, 150, 110);
    const byKeys = await open(stall);
    for (const id of ['shelf', 'screen']) {
      await byKeys.tabTo(markerOf(byKeys, id));
      await byKeys.press('Enter');
    }
    const byList = await open(stall);
    for (const id of ['shelf', 'screen']) await byList.tap(rowOf(byList, id).closest('label')!);
    for (const page of [byPress, byKeys, byList]) {
      expect(page.given).to.deep.equal([['shelf'], ['shelf', 'screen']]);
      expect(pressed(page)).to.deep.equal(['1: Screen', '3: Shelf']);
      expect(checked(page)).to.deep.equal(['screen', 'shelf']);
    }
  });

  it('takes the first where spots overlap, and nothing beside them', async () => {
    const page = await open(stall);
    await pressAt(page, 110, 110);
    expect(page.response).to.deep.equal(['screen']);
    await pressAt(page, 340, 30);
    expect(page.given).to.have.length(1);
    await pressAt(page, 290, 330);
    expect(page.response).to.deep.equal(['screen', 'counter']);
  });

  it('takes back one of several, keeps the only one, and says where the limit is', async () => {
    const several = await open(stall, { response: ['screen', 'counter'] });
    await several.tap(markerOf(several, 'store'));
    expect(several.given).to.deep.equal([]);
    expect(several.text).to.contain('You can choose 2. Clear one first.');
    await several.tap(markerOf(several, 'counter'));
    expect(several.response).to.deep.equal(['screen']);
    expect(several.text).to.not.contain('Clear one first.');
    const single = await open(grid, { response: ['upper-left'] });
    await single.tap(markerOf(single, 'upper-left'));
    expect(single.response).to.deep.equal(['upper-left']);
  });

  it('has marks that a finger can press, within the picture', async () => {
    const page = await open(grid, {}, { width: 320 });
    const picture = page.all('.picture')[0]!.getBoundingClientRect();
    for (const mark of marks(page)) {
      const { width, height, left, right } = mark.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(left).to.be.at.least(picture.left - 1);
      expect(right).to.be.at.most(picture.right + 1);
    }
    expect(marks(page)).to.have.length(4);
  });

  it('offers the list alone where the spots are too close together, and again both where there is room', async () => {
    const page = await open(dials, {}, { width: 320 });
    expect(marks(page)).to.have.length(0);
    expect(page.all('.marker')).to.have.length(3);
    expect(page.text).to.contain('Choose in the list');
    await pressAt(page, 280, 200);
    expect(page.given).to.deep.equal([]);
    await page.tap(rowOf(page, 'middle').closest('label')!);
    expect(page.response).to.deep.equal(['middle']);
    page.frame.parentElement!.style.width = '700px';
    await waitUntil(() => marks(page).length === 3, 'the spots can be pressed');
    expect(page.text).to.contain('Choose a spot on the picture');
    await page.tap(markerOf(page, 'left'));
    expect(page.response).to.deep.equal(['left']);
  });

  it('takes the focus to the list where marks go', async () => {
    const page = await open(dials, {}, { width: 700 });
    await page.tabTo(markerOf(page, 'left'));
    page.frame.parentElement!.style.width = '320px';
    await waitUntil(() => marks(page).length === 0, 'the marks are gone');
    await settled(page);
    expect(page.all('input').includes(page.focused as HTMLElement)).to.equal(true);
  });

  it('is answered from its list where the picture is missing', async () => {
    const page = await open({ ...grid, src: 'http://refused.example/a.png' });
    expect(page.all('img, .marker')).to.have.length(0);
    expect(page.text).to.contain('The picture could not be shown. What it shows:');
    expect(page.text).to.contain('A grid of two rows');
    await page.tap(rowOf(page, 'upper-left').closest('label')!);
    expect(page.response).to.deep.equal(['upper-left']);
    await expect(page.frame).to.be.accessible();
  });

  it('turns to the list when a picture does not arrive', async () => {
    const page = await open({ ...grid, src: '/nowhere/gone.png' }, { response: ['upper-right'] });
    await waitUntil(() => page.all('.missing').length === 1, 'the picture is missed');
    expect(checked(page)).to.deep.equal(['upper-right']);
    await page.tap(rowOf(page, 'upper-left').closest('label')!);
    expect(page.response).to.deep.equal(['upper-left']);
  });

  it('marks spots by icon and word in the list and by icon on the picture', async () => {
    const page = await open(grid, { response: ['upper-right'], outcome: { raw: 0, max: 1 }, disabled: true });
    expect(marks(page)).to.have.length(0);
    expect(page.all('.tag').map((tag) => tag.textContent.trim())).to.deep.equal(['Your answer (Not quite)']);
    expect(page.all('.marker.wrong .icon, .marker.missed .icon')).to.have.length(1);
    await page.set({ withSolution: true });
    expect(page.all('.tag').map((tag) => tag.textContent.trim())).to.have.members([
      'Your answer (Not quite)',
      'Correct answer',
    ]);
    expect(page.all('.marker.missed .icon')).to.have.length(1);
  });

  it('shows on the picture which row is looked at', async () => {
    const page = await open();
    await page.tabTo(page.all('input')[0]!);
    expect(page.all('.spot.pointed')).to.have.length(1);
  });

  it('tells a description and where the picture comes from', async () => {
    const page = await open(stall);
    expect(page.text).to.contain('Drawing: the authors');
    expect(page.text).to.contain('Description of the picture');
  });
});
