import { expect } from '@open-wc/testing';
import type { AssessmentItem } from '../../core/course/course.js';
import { createStrings, translate } from '../../core/course/translation.js';
import { InteractionHarness, type InteractionChanges } from '../../testing/harnesses/interaction-harness.js';
import { typed } from './cloze.examples.js';
import cloze from './cloze.js';

const open = (item: AssessmentItem, changes?: InteractionChanges) =>
  InteractionHarness.open('cloze', cloze, item, changes);

describe('cloze: the text around the gaps', () => {
  const around = (text: string): AssessmentItem => ({
    ...typed,
    text,
    gaps: [{ id: 'a', accept: [{ id: 'x', value: 'x' }] }],
  });
  const parents = async (text: string): Promise<string> => {
    const page = await open(around(text));
    const names: string[] = [];
    for (let node = page.controls[0]?.parentElement; node && !node.matches('.prose'); node = node.parentElement)
      if (!node.matches('.gap, .kept')) names.push(node.localName);
    return names.join(' ');
  };

  it('may be bold, a list, a quote or code', async () => {
    expect(await parents('So **bold [[a]]**ban.')).to.equal('strong p');
    expect(await parents('So **[[a]]**ban.')).to.equal('strong p');
    expect(await parents('1. One\n2. Two *[[a]]*')).to.equal('em li ol');
    expect(await parents('> A [[a]]')).to.equal('p blockquote');
    expect(await parents('So `code [[a]]`')).to.equal('code p');
    expect(await parents('<div>[[a]]</div>')).to.equal('p');
  });

  it('has no gap inside a link, and takes no bracket after a gap for one', async () => {
    expect(await parents('See [the [[a]]](https://example.org).')).to.equal('p');
    const page = await open(around('A [[a]](see below) and [more](https://example.org).'));
    expect(page.text).to.contain('(see below)');
    expect(page.all('.prose a').map((link) => link.textContent)).to.deep.equal(['more (opens in a new tab)']);
  });

  it('loses no gap where a text has no place for a control', async () => {
    const page = await open(around('A ![picture [[a]]](p.png).'));
    expect(page.controls.map((control) => page.nameOf(control))).to.deep.equal(['Gap 1 of 1']);
  });

  it('shows HTML as text', async () => {
    const page = await open(around('<img src=x onerror=alert(1)> [[a]]'));
    expect(page.all('img')).to.deep.equal([]);
    expect(page.text).to.contain('<img src=x onerror=alert(1)>');
  });
});

describe('cloze: in another language', () => {
  const translated = (text: string, more: Readonly<Record<string, string | string[]>> = {}): AssessmentItem => {
    const entries = Object.entries({ 'q-typed.text': text, ...more }).map(
      ([key, value]) => [key, { text: value }] as const,
    );
    const file = { inLanguage: 'fr', of: '1.0.0', strings: Object.fromEntries(entries) };
    return translate(typed, typed.id, createStrings('fr', [file]));
  };

  it('has the gaps in its own order, and accepts its own words', async () => {
    const item = translated('[[word]] : on [[work]] malgré tout. [[magyar]].', {
      'q-typed.gaps.word.accept.coopetition.value': ['coopétition', 'coopétitivité'],
    });
    expect(cloze.parseItem(item).ok).to.equal(true);
    const page = await open(item, { language: 'fr' });
    await page.tap(page.control('Gap 1 of 3'));
    await page.type('coopetition');
    expect(page.response).to.deep.equal({ word: 'coopetition' });
    expect(cloze.score(item, { word: 'Coopétitivité' })).to.deep.equal({ raw: 2, max: 4 });
  });

  it('is refused where it has lost or doubled a gap, and the text of the source is shown', async () => {
    for (const text of ['[[work]] [[word]]', '[[work]] [[word]] [[magyar]] [[word]]']) {
      const item = translated(text);
      expect(cloze.parseItem(item)).to.deep.equal({
        ok: false,
        error: { code: 'invalid', pointer: '/text', reason: 'custom' },
      });
      const page = await open(typed, { language: 'fr' });
      page.element.item = item;
      await page.set({});
      expect(page.controls).to.have.length(3);
      expect(page.text).to.contain('Economists have a word for it');
    }
  });
});
