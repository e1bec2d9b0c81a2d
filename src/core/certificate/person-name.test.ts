import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanName, fullName, isNamed } from './person-name.js';

describe('names of people', () => {
  it('stand family name first in Hungarian and given name first elsewhere', () => {
    const anna = { given: 'Anna', family: 'Nagy' };
    expect(fullName(anna, 'hu')).to.equal('Nagy Anna');
    expect(fullName(anna, 'hu-HU')).to.equal('Nagy Anna');
    for (const language of ['en', 'fr', 'es']) expect(fullName(anna, language)).to.equal('Anna Nagy');
  });

  it('keep the letters and the case that the person wrote', () => {
    expect(fullName({ given: 'Győző', family: 'Kővágó-Szűcs' }, 'hu')).to.equal('Kővágó-Szűcs Győző');
    expect(fullName({ given: 'María', family: 'Núñez Íñiguez' }, 'es')).to.equal('María Núñez Íñiguez');
    expect(fullName({ given: 'Ludwig', family: 'van Beethoven' }, 'en')).to.equal('Ludwig van Beethoven');
    expect(fullName({ given: 'さくら', family: '山田' }, 'en')).to.equal('さくら 山田');
  });

  it('are kept composed, however they were typed', () => {
    expect(cleanName({ given: 'Gyo\u030bzo\u030b', family: ' Szu\u030bcs\u0000 \u202e' })).to.deep.equal({
      given: 'Győző',
      family: 'Szűcs',
    });
  });

  it('may have one part only, but not none', () => {
    expect(fullName({ given: 'Sukarno', family: '' }, 'hu')).to.equal('Sukarno');
    expect(isNamed({ given: '', family: 'Nagy' })).to.equal(true);
    expect(isNamed({ given: '  ', family: '\u2066' })).to.equal(false);
  });

  it('do not change when cleaned twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (given, family) => {
        const once = cleanName({ given, family });
        expect(cleanName(once)).to.deep.equal(once);
      }),
    );
  });
});
