import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findParts, wildcardParts, type Letters } from './wildcard.js';

const fits = (pattern: string, text: string): boolean =>
  findParts(
    wildcardParts(pattern).map((part) => [...part]),
    [...text],
  ) !== null;

/** The same rule written as recursion, with no eye on time. */
function fitsSlowly(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern.startsWith('*'))
    return fitsSlowly(pattern.slice(1), text) || (text !== '' && fitsSlowly(pattern, text.slice(1)));
  const literal = pattern.startsWith('\\*') ? '*' : pattern.charAt(0);
  const length = pattern.startsWith('\\*') ? 2 : 1;
  return text.startsWith(literal) && fitsSlowly(pattern.slice(length), text.slice(1));
}

/** How many letters are read to compare a pattern with a text. */
function steps(pattern: string, text: string): number {
  let reads = 0;
  const counted = (letters: string[]): Letters =>
    new Proxy(letters, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  findParts(
    wildcardParts(pattern).map((part) => counted([...part])),
    counted([...text]),
  );
  return reads;
}

describe('wildcards', () => {
  it('stand for any number of letters', () => {
    expect(fits('tariff*', 'tariff')).to.equal(true);
    expect(fits('tariff*', 'tariffs')).to.equal(true);
    expect(fits('tariff*', 'a tariff')).to.equal(false);
    expect(fits('*network*', 'business networks')).to.equal(true);
    expect(fits('*', '')).to.equal(true);
    expect(fits('a*a', 'a')).to.equal(false);
    expect(fits('a*a', 'aa')).to.equal(true);
  });

  it('are stars themselves after a backslash, which is a backslash anywhere else', () => {
    expect(wildcardParts('5 \\* 3')).to.deep.equal(['5 * 3']);
    expect(wildcardParts('C:\\temp*')).to.deep.equal(['C:\\temp', '']);
    expect(fits('\\**', '*!')).to.equal(true);
    expect(fits('\\**', '!')).to.equal(false);
  });

  it('mean what their rule says, for every pattern and text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '\\'), maxLength: 9 });
    fc.assert(
      fc.property(letters, letters, (pattern, text) => {
        expect(fits(pattern, text)).to.equal(fitsSlowly(pattern, text));
      }),
      { numRuns: 2000 },
    );
  });

  it('take time that grows with the length alone, whatever the pattern', () => {
    const text = 'a'.repeat(10_000);
    const patterns = [
      '*'.repeat(10_000),
      '*a'.repeat(5000),
      `${'a*'.repeat(2500)}b`,
      `*${'a'.repeat(5000)}b*`,
      `${'*ab'.repeat(3000)}*`,
    ];
    for (const pattern of patterns) {
      expect(steps(pattern, text), pattern.slice(0, 12)).to.be.below(6 * (pattern.length + text.length));
    }
  });
});
