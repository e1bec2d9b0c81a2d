import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readNumber } from './read-number.js';

const LANGUAGES = ['en', 'fr', 'hu', 'es'];

function read(text: string, language = 'en', unit?: string): number | string {
  const reading = readNumber(text, { language, unit });
  return reading.kind === 'number' ? reading.value : reading.kind;
}

describe('readNumber', () => {
  it('reads comma and point alike where only one reading is possible', () => {
    for (const language of LANGUAGES) {
      for (const text of ['3.9', '3,9', ' 3.9 ', '03,9', '3.90'])
        expect(read(text, language), `${text} in ${language}`).to.equal(3.9);
      for (const text of ['.5', ',5', '0.5', '0,500', '0.500'])
        expect(read(text, language), `${text} in ${language}`).to.equal(0.5);
      for (const text of ['1234,567', '1234.567', '1.234,567', '1,234.567', '1 234,567']) {
        expect(read(text, language), `${text} in ${language}`).to.equal(1234.567);
      }
      expect(read('12', language)).to.equal(12);
      expect(read('12.', language)).to.equal(12);
    }
  });

  it('drops spaces of every kind between thousands', () => {
    for (const space of [' ', '\u00a0', '\u202f', '\u2009', "'", '\u2019']) {
      expect(read(`1${space}234,5`, 'fr')).to.equal(1234.5);
      expect(read(`1${space}234${space}567`, 'hu')).to.equal(1234567);
    }
  });

  it('lets the language decide what "1.234" and "1,234" mean, and asks where it does not', () => {
    expect(read('1.234', 'en')).to.equal(1.234);
    expect(read('1,234', 'en')).to.equal(1234);
    expect(read('1.234', 'es')).to.equal(1234);
    expect(read('1,234', 'es')).to.equal(1.234);
    for (const language of ['fr', 'hu']) {
      expect(read('1,234', language)).to.equal(1.234);
      expect(readNumber('1.234', { language })).to.deep.equal({ kind: 'ambiguous', values: [1234, 1.234] });
      expect(readNumber('−1.234', { language })).to.deep.equal({ kind: 'ambiguous', values: [-1234, -1.234] });
    }
    for (const language of LANGUAGES) expect(read('1.234.567', language)).to.equal(1234567);
  });

  it('takes either minus sign, and a plus', () => {
    for (const text of ['-3.9', '−3,9', '- 3.9', '–3.9']) expect(read(text)).to.equal(-3.9);
    expect(read('+3.9')).to.equal(3.9);
    expect(Object.is(read('-0'), 0)).to.equal(true);
  });

  it('takes the euro by any of its names', () => {
    for (const unit of ['€', 'EUR', 'euros', 'euró'])
      for (const text of ['45 000 €', '45000EUR', '€45000', '45 000 euros', '45 000 euró', '45000 euro'])
        expect(read(text, 'fr', unit), `${text} in ${unit}`).to.equal(45_000);
    expect(read('45 €', 'en', 'kg')).to.equal('unreadable');
  });

  it('takes the unit beside the number, and a percent sign where there is no other unit', () => {
    expect(read('25 %')).to.equal(25);
    expect(read('25%', 'fr', '%')).to.equal(25);
    expect(read('12 eur', 'en', 'EUR')).to.equal(12);
    expect(read('€ 12', 'en', '€')).to.equal(12);
    expect(read('25 %', 'en', 'EUR')).to.equal('unreadable');
    expect(read('12 km', 'en', 'EUR')).to.equal('unreadable');
  });

  it('tells nothing from nonsense', () => {
    for (const text of ['', '   ', '\u00a0']) expect(read(text)).to.equal('empty');
    const nonsense = [
      'four',
      '3.9.1',
      '1.23.456',
      '12 34',
      ',',
      '.',
      '-',
      '1e3',
      '0x10',
      '1,2,3',
      '1.234.567.8',
      '9'.repeat(400),
      'Infinity',
      'NaN',
      '--3',
    ];
    for (const text of nonsense) expect(read(text), text).to.equal('unreadable');
  });

  it('falls back to English marks for a language tag that Intl does not know', () => {
    expect(read('1,234', 'x')).to.equal(1234);
  });

  it('reads back every number that Intl writes in the same language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(...LANGUAGES),
        (whole, places, language) => {
          const value = whole / 10 ** places;
          const written = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
          expect(read(written, language), written).to.equal(Number(value.toFixed(6)));
        },
      ),
    );
  });

  it('never throws and never gives anything but a finite number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,-− %e\u202f') }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const reading = readNumber(text, { language });
          if (reading.kind === 'number') expect(Number.isFinite(reading.value)).to.equal(true);
        },
      ),
    );
  });
});
