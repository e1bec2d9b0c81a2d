import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldLetters, foldWithPlaces } from './fold-letters.js';
import { excerpt, markHits, matches, readQuery } from './query.js';

const finds = (typed: string, text: string) => matches(foldLetters(text), readQuery(typed));
const marked = (typed: string, text: string) =>
  markHits(text, readQuery(typed))
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('');
const letters = fc.string({ unit: fc.constantFrom(...'aábcdeéőŐßœΣς ı\u0301\u00ad.-‘"İſ😀') });

describe('searching a text', () => {
  it('finds words whatever their case and accents', () => {
    expect(finds('kozosseg', 'A KÖZÖSSÉG ereje')).to.equal(true);
    expect(finds('KÖZÖSSÉG', 'a kozosseg')).to.equal(true);
    expect(finds('oeuvre', 'Main-d’œuvre')).to.equal(true);
    expect(finds('strasse', 'Straße')).to.equal(true);
  });

  it('wants all words, in any order', () => {
    expect(finds('helix triple', 'The triple helix')).to.equal(true);
    expect(finds('helix fourfold', 'The triple helix')).to.equal(false);
  });

  it('takes quoted words as they stand', () => {
    expect(finds('"triple helix"', 'The triple helix')).to.equal(true);
    expect(finds('“triple helix”', 'The triple helix')).to.equal(true);
    expect(finds('"helix triple"', 'The triple helix')).to.equal(false);
  });

  it('finds short words only where a word begins, long ones inside of others too', () => {
    expect(finds('ai', 'They train firms')).to.equal(false);
    expect(finds('ai', 'Use AI well')).to.equal(true);
    expect(finds('ügynökség', 'fejlesztésügynökségek')).to.equal(true);
  });

  it('reads nothing from what has no letter', () => {
    expect(readQuery('  … "" - ')).to.deep.equal([]);
    expect(finds('?', 'What?')).to.equal(false);
    expect(readQuery('(clusters),')).to.deep.equal(['clusters']);
  });

  it('marks what was found as it stands in the text', () => {
    expect(marked('kozos', 'A közösség')).to.equal('A [közös]ség');
    expect(marked('cafe', 'Cafe\u0301, please')).to.equal('[Cafe\u0301], please');
    expect(marked('oeuv', 'main-d’œuvre')).to.equal('main-d’[œuv]re');
    expect(marked('net work network', 'networks')).to.equal('[network]s');
  });

  it('shows the surroundings of the first hit, cut between words', () => {
    const text = `${'Before it stands a lot. '.repeat(20)}Here is the helix of three. ${'And after it. '.repeat(20)}`;
    const shown = excerpt(text, readQuery('helix'), 80)
      .map((part) => part.text)
      .join('');
    expect(shown).to.match(/^… \S.*helix of three.* …$/);
    expect(shown.length).to.be.lessThan(90);
    expect(text).to.contain(shown.slice(2, -2));
  });

  it('loses no letter of any text, and marks only what is looked for', () => {
    fc.assert(
      fc.property(letters, letters, (text, typed) => {
        const query = readQuery(typed);
        const parts = markHits(text, query);
        expect(parts.map((part) => part.text).join('')).to.equal(text);
        for (const { text: hit, isHit } of parts) {
          if (isHit) expect(query.some((word) => foldLetters(hit).includes(word))).to.equal(true);
        }
        expect(parts.some(({ isHit }) => isHit) || !matches(foldLetters(text), query)).to.equal(true);
      }),
    );
  });

  it('folds a text as its letters, and twice as once', () => {
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        expect(foldLetters(one + other)).to.equal(foldLetters(one) + foldLetters(other));
        expect(foldLetters(foldLetters(one))).to.equal(foldLetters(one));
        const { text, places } = foldWithPlaces(one);
        expect([text, places.length]).to.deep.equal([foldLetters(one), text.length]);
      }),
    );
  });
});
