import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import table from './table.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const BLOCK = {
  caption: 'Scores',
  rowHeaders: true,
  columns: [
    { id: 'c', text: 'Criterion' },
    { id: 'w', text: 'Weight' },
  ],
  rows: [
    { id: 'd', cells: ['Demand', '0.4'] },
    { id: 's', cells: ['**Score**', '**2,8**'] },
  ],
};

const WIDE = {
  caption: 'Many columns',
  columns: Array.from({ length: 12 }, (_unused, index) => ({
    id: `c${String(index)}`,
    text: `Internationalisation${String(index)}`,
  })),
  rows: [{ id: 'r', cells: Array.from({ length: 12 }, () => 'Internationalisation') }],
};

describe('table block', () => {
  it('is a table with a caption and headers', async () => {
    const block = await BlockHarness.open('table', table, BLOCK);
    expect(block.one('caption').textContent.trim()).to.equal('Scores');
    expect(block.all('th').map((cell) => [cell.getAttribute('scope'), cell.textContent.trim()])).to.deep.equal([
      ['col', 'Criterion'],
      ['col', 'Weight'],
      ['row', 'Demand'],
      ['row', 'Score'],
    ]);
    expect(block.all('.number')).to.have.length(3);
    await expect(block.frame).to.be.accessible();
  });

  it('makes cards of its rows in a narrow column, and stays a table for assistive technology', async () => {
    const block = await BlockHarness.open('table', table, BLOCK);
    await block.resize(320);
    expect(getComputedStyle(block.one('tbody tr')).display).to.equal('block');
    expect(block.one('td .column').checkVisibility()).to.equal(true);
    expect(block.one('tbody tr').getAttribute('role')).to.equal('row');
    await expect(block.frame).to.be.accessible();
  });

  it('can be scrolled with the keyboard where it is too wide, and only there', async () => {
    const narrow = await BlockHarness.open('table', table, BLOCK);
    await narrow.resize(600);
    expect(narrow.one('.scroll').tabIndex).to.equal(-1);
    const wide = await BlockHarness.open('table', table, WIDE);
    await wide.resize(600);
    const region = wide.one('.scroll');
    await waitUntil(() => region.tabIndex === 0);
    expect(region.getAttribute('role')).to.equal('region');
    await expect(wide.frame).to.be.accessible();
  });

  it('leaves a missing cell empty', async () => {
    const block = await BlockHarness.open('table', table, { ...BLOCK, rows: [{ id: 'd', cells: ['Demand'] }] });
    expect(block.all('td .value').map((cell) => cell.textContent.trim())).to.deep.equal(['']);
  });

  it('refuses a block without rows or columns', () => {
    expect(refuses(table, { ...BLOCK, rows: [] })).to.equal(true);
    expect(refuses(table, { ...BLOCK, columns: [] })).to.equal(true);
    expect(refuses(table, { ...BLOCK, rows: [{ id: 'r', cells: [1] }] })).to.equal(true);
  });
});
