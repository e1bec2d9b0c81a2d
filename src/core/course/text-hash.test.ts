import { expect } from '@open-wc/testing';
import { contentHash, textHash } from './text-hash.js';

/**
 * These hashes stand in learners' records and in translations that authors have shipped. Another value here would tell every
 * learner that her questions have changed, and every translator that the texts have.
 */
describe('the hash of a text', () => {
  const known: readonly (readonly [text: string, hash: string])[] = [
    ['', 'ch0h0db5x'],
    ['a', 'hsdaz6jsj0'],
    ['Export', '1bl471vf1sj'],
    ['Közösség', '1ez0ksu26si'],
    ['Győző Őszike', 'y41wtr5hnf'],
    ['😀', 's81w2wmmrc'],
    ['Cluster manager: towards a smart industry', 'b71ar8hr24'],
    ['a'.repeat(1000), 'zi2hzp3m5'],
  ];

  for (const [text, hash] of known)
    it(`of "${text.slice(0, 45)}" stays what it was`, () => {
      expect(textHash(text)).to.equal(hash);
    });
});

describe('the hash of a content node', () => {
  const item = {
    id: 'q-mode',
    interaction: 'choice',
    prompt: 'Which entry mode ties up the *least* money?',
    options: [
      { id: 'export', text: 'Export' },
      { id: 'venture', text: 'A joint venture' },
    ],
    correctResponse: ['export'],
    shuffle: false,
  };
  const known: readonly (readonly [value: unknown, hash: string])[] = [
    [null, '25x9t0xlqqs'],
    [{}, '24e8vp9pfl1'],
    [[], '11eyw8kxqjp'],
    [{ b: 1, a: [true, 'x', null] }, '2cs7jm864ym'],
    [{ a: undefined }, '27bsoy7cw29'],
    [item, 'syxif73wbd'],
  ];

  for (const [value, hash] of known)
    it(`of ${JSON.stringify(value).slice(0, 45)} stays what it was`, () => {
      expect(contentHash(value)).to.equal(hash);
    });

  it('does not depend on the order of keys, but on that of lists', () => {
    const turned = Object.fromEntries(Object.entries(item).reverse());
    expect(contentHash(turned)).to.equal(contentHash(item));
    expect(contentHash({ ...item, options: [...item.options].reverse() })).not.to.equal(contentHash(item));
  });
});
