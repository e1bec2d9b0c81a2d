import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isWithin } from './tolerance.js';

describe('isWithin', () => {
  it('includes the bounds, whatever binary fractions make of them', () => {
    for (const given of [3.85, 3.9, 3.95])
      expect(isWithin(given, 3.9, { type: 'absolute', value: 0.05 })).to.equal(true);
    for (const given of [3.849, 3.951]) expect(isWithin(given, 3.9, { type: 'absolute', value: 0.05 })).to.equal(false);
    for (const given of [90, 110]) expect(isWithin(given, 100, { type: 'relative', value: 0.1 })).to.equal(true);
    for (const given of [89.99, 110.01]) expect(isWithin(given, 100, { type: 'relative', value: 0.1 })).to.equal(false);
    expect(isWithin(-110, -100, { type: 'relative', value: 0.1 })).to.equal(true);
  });

  it('wants the number itself where there is no tolerance', () => {
    expect(isWithin(0.1 + 0.2, 0.3)).to.equal(true);
    expect(isWithin(0.3001, 0.3)).to.equal(false);
    expect(isWithin(0, 0)).to.equal(true);
    expect(isWithin(1e-20, 0)).to.equal(false);
  });

  it('agrees with arithmetic in whole cents', () => {
    const cents = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(cents, fc.integer({ min: -50, max: 50 }), fc.nat(50), (expected, off, margin) => {
        const within = isWithin((expected + off) / 100, expected / 100, { type: 'absolute', value: margin / 100 });
        expect(within).to.equal(Math.abs(off) <= margin);
      }),
    );
  });
});
