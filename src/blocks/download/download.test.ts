import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import download from './download.js';

const link = (block: BlockHarness) => block.one('a') as HTMLAnchorElement;

describe('download block', () => {
  it('offers a file of its own with its name, kind and size', async () => {
    const src = '/media/market%20table.xlsx';
    const block = await BlockHarness.open('download', download, {
      title: 'Table',
      text: 'Six *rows*.',
      src,
      bytes: 48_200,
    });
    expect(block.text).to.equal('Table Six rows. market table.xlsx · XLSX · 48 kB Download');
    expect([link(block).download, link(block).target]).to.deep.equal(['market table.xlsx', '']);
    await expect(block.frame).to.be.accessible();
  });

  it('opens a foreign file in a tab of its own and shows where it comes from', async () => {
    const src = 'https://example.org/report.pdf';
    const block = await BlockHarness.open('download', download, {
      title: 'Report',
      src,
      fileName: 'Report 2026.pdf',
      bytes: 4_300_000,
    });
    expect(block.text).to.contain('Report 2026.pdf · PDF · 4.3 MB').and.to.contain('(example.org)');
    expect([link(block).href, link(block).target, link(block).rel]).to.deep.equal([
      src,
      '_blank',
      'noopener noreferrer',
    ]);
    await expect(block.frame).to.be.accessible();
  });

  it('offers no address that is not safe', async () => {
    for (const src of [
      'javascript:alert(1)',
      'http://evil.example/a.exe',
      'https://a:b@evil.example/',
      'mailto:a@b.c',
      '#x',
    ]) {
      const block = await BlockHarness.open('download', download, { title: 'File', src });
      expect(block.all('a'), src).to.have.length(0);
      expect(block.text).to.contain('cannot be offered');
    }
  });

  it('refuses a name that is a path', () => {
    expect(refuses(download, { title: 'a', src: 'a.pdf', fileName: '../a.pdf' })).to.equal(true);
    expect(refuses(download, { title: 'a', src: 'a.pdf', bytes: 0 })).to.equal(true);
    expect(refuses(download, { title: 'a', src: 'a.pdf' })).to.equal(false);
  });
});
