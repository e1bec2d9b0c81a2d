import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bareLetter, foldText } from './fold-text.js';

describe('foldText', () => {
  it('makes the same text of what only looks different', () => {
    expect(foldText('  Rules \u00a0 of\torigin ')).to.equal('rules of origin');
    expect(foldText('e\u0301let')).to.equal('élet');
    expect(foldText('ŐŰ')).to.equal('őű');
    expect(foldText('L\u2019origine')).to.equal("l'origine");
    expect(foldText('Straße')).to.equal(foldText('STRASSE'));
    expect(foldText('cœur')).to.equal('coeur');
    expect(foldText('kis\u2011 és')).to.equal('kis- és');
    expect(foldText('orig\u00adin\u200b')).to.equal('origin');
  });

  it('keeps accents, and the case where it matters', () => {
    expect(foldText('élet')).not.to.equal('elet');
    expect(foldText(' EU ', { caseSensitive: true })).to.equal('EU');
  });

  it('changes nothing that it has folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.boolean(), (text, caseSensitive) => {
        const folded = foldText(text, { caseSensitive });
        expect(foldText(folded, { caseSensitive })).to.equal(folded);
      }),
    );
  });
});

describe('bareLetter', () => {
  it('takes accents off', () => {
    expect([...'őűáñçèê'].map(bareLetter).join('')).to.equal('ouancee');
    expect(bareLetter('x')).to.equal('x');
  });
});
