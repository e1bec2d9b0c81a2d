import { expect } from '@open-wc/testing';
import { derivedSeed, selectItems, shuffle } from './selection.js';

/** Attempts keep the seed alone: what follows from it must follow in every version, or options change places over night. */
describe('what follows from a seed that is kept', () => {
  it('is the same seed for each part', () => {
    expect(derivedSeed(42, 'q-mode')).to.equal(2_967_906_221);
    expect(derivedSeed(0, '')).to.equal(49_103_232);
    expect(derivedSeed(2 ** 32 - 1, 'm1-test')).to.equal(907_007_588);
  });

  it('is the same order', () => {
    expect(shuffle([...'abcdef'], 42).join('')).to.equal('baefcd');
    expect(shuffle([...'abcdef'], 2 ** 32 - 1).join('')).to.equal('ebdcaf');
  });

  it('is the same draw', () => {
    const groupOf = (id: string) => (id < 'd' ? 'x' : 'y');
    expect(selectItems([...'abcdefgh'], 7, { draw: 4, groupOf }).join('')).to.equal('egbc');
  });
});
