import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { AssessmentItem } from '../../core/course/course.js';
import { bank, lists, mixed, repeated, typed } from './cloze.examples.js';
import cloze from './cloze.js';

type Response = Readonly<Record<string, unknown>>;

const words = ['firms', 'universities', 'governments', 'citizens', 'banks', 'gone'];
const share = (item: AssessmentItem, response: Response): number | null => {
  const outcome = cloze.score(item, response);
  return outcome && outcome.raw / outcome.max;
};

/** An item of gaps that all take `yes`, half a credit for `so`, with weights. */
const gapsOf = (weights: readonly (number | undefined)[]): AssessmentItem => ({
  id: 'q',
  interaction: 'cloze',
  prompt: 'Fill.',
  text: weights.map((_weight, index) => `[[g${String(index)}]]`).join(' and '),
  gaps: weights.map((weight, index) => ({
    id: `g${String(index)}`,
    ...(weight === undefined ? {} : { weight }),
    accept: [
      { id: 'yes', value: 'yes' },
      { id: 'so', value: 'so', credit: 0.5 },
    ],
  })),
});
const CREDITS: Readonly<Record<string, number>> = { yes: 1, so: 0.5, no: 0, '': 0 };
const filledBy = (given: readonly string[]): Response =>
  Object.fromEntries(given.map((text, index) => [`g${String(index)}`, text]));
const given = fc.array(fc.constantFrom('yes', 'so', 'no', ''), { minLength: 1, maxLength: 8 });

describe('cloze: scoring', () => {
  it('equals Moodle: the sum of credit and weight over the sum of weights, an empty gap 0', () => {
    const gaps = fc.array(fc.tuple(fc.constantFrom('yes', 'so', 'no', ''), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(gaps, (parts) => {
        const item = gapsOf(parts.map(([, weight]) => weight));
        const scored = share(item, filledBy(parts.map(([text]) => text)));
        const earned = parts.reduce((sum, [text, weight]) => sum + (CREDITS[text] ?? 0) * weight, 0);
        const all = parts.reduce((sum, [, weight]) => sum + weight, 0);
        return scored === null ? parts.every(([text]) => text === '') : Math.abs(scored - earned / all) < 1e-12;
      }),
    );
  });

  it('equals H5P and gap select where all gaps weigh the same: right gaps over gaps', () => {
    fc.assert(
      fc.property(given, (texts) => {
        const whole = texts.map((text) => (text === 'so' ? 'no' : text));
        const scored = share(gapsOf(texts.map(() => undefined)), filledBy(whole));
        const right = whole.filter((text) => text === 'yes').length;
        return scored === null ? whole.every((text) => text === '') : Math.abs(scored - right / whole.length) < 1e-12;
      }),
    );
  });

  it('gives all or nothing where that is asked', () => {
    fc.assert(
      fc.property(given, (texts) => {
        const item = { ...gapsOf(texts.map(() => undefined)), scoring: { mode: 'allOrNothing', maxScore: 3 } };
        const outcome = cloze.score(item, filledBy(texts));
        if (outcome === null) return texts.every((text) => text === '');
        return outcome.max === 3 && outcome.raw === (texts.every((text) => text === 'yes') ? 3 : 0);
      }),
    );
  });

  it('never falls when one more gap becomes right', () => {
    fc.assert(
      fc.property(given, fc.nat(7), (texts, at) => {
        const item = gapsOf(texts.map((_text, index) => index + 1));
        const better = texts.map((text, index) => (index === at % texts.length ? 'yes' : text));
        return (share(item, filledBy(better)) ?? 0) >= (share(item, filledBy(texts)) ?? 0);
      }),
    );
  });

  it('counts each word of a bank once, and as often as it is used where words may be used again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 4, maxLength: 4 }), (placed) => {
        const ids = bank.gaps.map(({ id }) => id);
        const response = Object.fromEntries(ids.map((id, index) => [id, placed[index]]));
        const counted = bank.gaps.filter(({ correctResponse }, index) => placed.indexOf(correctResponse) === index);
        const scored = share(bank, response);
        return scored === null || Math.abs(scored - counted.length / 4) < 1e-12;
      }),
    );
    expect(share(repeated, { first: 'after', second: 'after', third: 'after' })).to.be.closeTo(2 / 3, 1e-12);
  });

  it('gives the credit of the first accepted text that fits, also without its accents', () => {
    expect(cloze.score(typed, { work: 'Collaborate ', word: 'coopetition', magyar: 'halozat' })).to.deep.equal({
      raw: 4,
      max: 4,
    });
    expect(cloze.score(typed, { work: 'talking' })).to.deep.equal({ raw: 0.5, max: 4 });
    expect(cloze.score(typed, { word: 'COOPETITION' })).to.deep.equal({ raw: 2, max: 4 });
  });

  it('reads numbers by tolerance, and counts what is no number as nothing', () => {
    for (const value of [24.5, 25, 25.5])
      expect(share(mixed, { share: { text: '', value } })).to.be.closeTo(1 / 3, 1e-12);
    expect(share(mixed, { share: { text: '24', value: 24 } })).to.equal(0);
    expect(share(mixed, { share: { text: 'a few', value: null } })).to.equal(null);
    expect(share(mixed, { share: { text: 'a few', value: null }, part: '4' })).to.be.closeTo(1 / 3, 1e-12);
  });

  it('does not count what can no longer be chosen', () => {
    expect(share(lists, { mass: 'gone', place: '__proto__' })).to.equal(null);
    expect(share(bank, { makes: 'gone', nowhere: 'firms' })).to.equal(null);
  });

  it('counts the gaps that are right in full', () => {
    expect(cloze.found(typed, { work: 'talk', word: 'coopetition' })).to.deep.equal({ found: 1, of: 3 });
  });

  it('calls what is typed fill-in, and what is chosen matching', () => {
    expect([typed, mixed, lists, bank].map((item) => cloze.xapi(item))).to.deep.equal([
      'fill-in',
      'fill-in',
      'matching',
      'matching',
    ]);
  });
});

describe('cloze: words', () => {
  it('gives the feedback of the entry, the option, the word and the gap, with what stands there', () => {
    expect(cloze.feedback(typed, { work: 'talking', word: 'war*' })).to.deep.equal([
      { part: 'work', text: 'They do more than *talk*.', label: 'talking' },
      { part: 'word', text: 'It is made of two words.', label: 'war\\*' },
    ]);
    expect(cloze.feedback(lists, { mass: 'handful' })).to.deep.equal([
      { part: 'mass', text: 'A handful is a network, not a cluster.', label: 'a handful' },
    ]);
    expect(cloze.feedback(bank, { makes: 'firms', rules: 'banks' })).to.deep.equal([
      { part: 'knows', text: 'Who does research?', label: '…' },
      { part: 'rules', text: 'Banks are firms.', label: 'banks' },
    ]);
    expect(cloze.feedback(bank, cloze.correctResponse(bank))).to.deep.equal([]);
  });

  it('tells a review each passage with what stands in its gaps', () => {
    const joined = (lines: readonly string[]) => lines.map((line) => line.replaceAll('\u2060', ''));
    expect(joined(cloze.describe(typed, { work: '*talk*', magyar: 'hálózat' }, 'en'))).to.deep.equal([
      'Firms of a cluster **compete and **\\*talk\\***** at the same time. Economists have a word for it: **…**.',
      'The Hungarian word for “network” is **hálózat**.',
    ]);
    expect(joined(cloze.describe(lists, { place: 'region' }, 'en'))).to.deep.equal([
      '**…** of firms in one field,',
      'a **region** where they are close to each other.',
    ]);
    expect(joined(cloze.describe(mixed, { share: { text: '25.5', value: 25.5 } }, 'hu'))[0]).to.contain('25\\,5');
  });
});
