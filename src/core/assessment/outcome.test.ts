import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isMastered, scaledScore, verdictOf, type Outcome } from './outcome.js';

const outcomes = fc
  .record({ share: fc.double({ min: 0, max: 1, noNaN: true }), max: fc.double({ min: 0.01, max: 1000, noNaN: true }) })
  .map(({ share, max }): Outcome => ({ raw: share * max, max }));

describe('verdictOf', () => {
  it('says correct at the maximum, partly correct below it, and not quite at nothing', () => {
    expect(verdictOf({ raw: 2, max: 2 })).to.equal('correct');
    expect(verdictOf({ raw: 1, max: 2 })).to.equal('partial');
    expect(verdictOf({ raw: 0, max: 2 })).to.equal('incorrect');
    expect(verdictOf({ raw: -1, max: 2 })).to.equal('incorrect');
  });

  it('is not misled by what binary fractions make of a sum', () => {
    expect(verdictOf({ raw: 0.1 + 0.2, max: 0.3 })).to.equal('correct');
    expect(verdictOf({ raw: 1 / 3 + 1 / 3 + 1 / 3, max: 1 })).to.equal('correct');
    expect(verdictOf({ raw: 0.3 - 0.2 - 0.1, max: 1 })).to.equal('incorrect');
  });
});

describe('scaledScore', () => {
  it('is a share between 0 and 1, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(outcomes), (list) => {
        const scaled = scaledScore(list);
        expect(scaled).to.be.within(0, 1);
        expect(scaledScore([...list].reverse())).to.be.closeTo(scaled, 1e-9);
      }),
    );
  });

  it('weighs each item by its maximum', () => {
    expect(
      scaledScore([
        { raw: 3, max: 3 },
        { raw: 0, max: 1 },
      ]),
    ).to.equal(0.75);
  });

  it('is 0 where nothing can be scored, and where marks below zero outweigh the others', () => {
    expect(scaledScore([])).to.equal(0);
    expect(
      scaledScore([
        { raw: -2, max: 1 },
        { raw: 1, max: 1 },
      ]),
    ).to.equal(0);
  });
});

describe('isMastered', () => {
  it('includes the pass mark', () => {
    expect(isMastered(0.7, 0.7)).to.equal(true);
    expect(isMastered(0.6999, 0.7)).to.equal(false);
  });

  it('fails nobody by a rounding error', () => {
    for (let items = 1; items <= 60; items++) {
      for (let right = 0; right <= items; right++) {
        const list = Array.from({ length: items }, (_unused, index) => ({ raw: index < right ? 0.1 : 0, max: 0.1 }));
        expect(isMastered(scaledScore(list), right / items), `${String(right)} of ${String(items)}`).to.equal(true);
      }
    }
  });
});
