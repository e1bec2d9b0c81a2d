import { expect } from '@open-wc/testing';
import { BlockHarness, refuses } from '../../testing/harnesses/block-harness.js';
import text from './text.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const GLOSSARY = [{ id: 'g-sme', term: 'SME', definition: 'A firm with *fewer* than 250 people.' }];

describe('text block', () => {
  it('shows running text, with headings at the level of the place', async () => {
    const block = await BlockHarness.open('text', text, { text: '## One\n\nTwo **three**.' }, { headingLevel: 4 });
    expect(block.one('h4').textContent).to.equal('One');
    expect(block.text).to.equal('One Two three.');
    await expect(block.frame).to.be.accessible();
  });

  it('explains a term of the glossary on a press', async () => {
    const block = await BlockHarness.open(
      'text',
      text,
      { text: 'Most are [SMEs](glossary:g-sme).' },
      { course: { glossary: GLOSSARY } },
    );
    await waitUntil(() => block.all('[popover]').length > 0);
    const definition = block.one('[popover]');
    expect(definition.checkVisibility()).to.equal(false);
    await block.press('SMEs');
    expect(definition.matches(':popover-open')).to.equal(true);
    expect(definition.textContent).to.equal('A firm with fewer than 250 people.');
    await expect(block.frame).to.be.accessible();
    await block.press('SMEs');
    expect(definition.checkVisibility()).to.equal(false);
  });

  it('refuses a block without text', () => {
    expect([
      refuses(text, {}),
      refuses(text, { text: '' }),
      refuses(text, { text: ['a'] }),
      refuses(text, { text: 'a' }),
    ]).to.deep.equal([true, true, true, false]);
  });
});
