import { expect } from '@open-wc/testing';
import { parseTranslation } from './parse-translation.js';
import { isFallback, languageChain, sourceOf } from './translated.js';
import { createStrings, sourceTexts } from './translation.js';

const lesson = {
  id: 'l1',
  name: 'Finding a market',
  blocks: [
    { id: 'b1', type: 'text', text: 'Four modes.' },
    {
      id: 'b2',
      type: 'check',
      item: { id: 'q1', interaction: 'choice', prompt: 'Which?', hints: ['Think.', 'Again.'] },
    },
  ],
  sources: [{ name: 'Eurostat', url: 'https://ec.europa.eu/eurostat' }],
};

const file = (inLanguage: string, strings: Readonly<Record<string, string>>) => {
  const entries = Object.entries(strings).map(([key, text]) => [key, { text, source: 'h' }]);
  const parsed = parseTranslation({ inLanguage, of: '1.0.0', strings: Object.fromEntries(entries) as unknown });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

describe('sourceTexts', () => {
  it('lists what is to be translated by keys that begin with the id of the nearest entity, in reading order', () => {
    expect(sourceTexts(lesson, 'l1')).to.deep.equal([
      { key: 'l1.name', text: 'Finding a market' },
      { key: 'b1.text', text: 'Four modes.' },
      { key: 'q1.prompt', text: 'Which?' },
      { key: 'q1.hints.0', text: 'Think.' },
      { key: 'q1.hints.1', text: 'Again.' },
    ]);
  });

  it('knows a node by the key it is given, and a term of the glossary by its id', () => {
    const course = {
      name: 'Abroad',
      glossary: [{ id: 'g1', term: 'PME', definition: 'Small.' }],
      'x-name': { text: 'no' },
    };
    expect(sourceTexts(course, 'course').map(({ key }) => key)).to.deep.equal([
      'course.name',
      'g1.term',
      'g1.definition',
    ]);
  });

  it('leaves keys, sources and what is no content alone', () => {
    expect(sourceTexts('a text', 'course')).to.deep.equal([]);
    expect(sourceTexts({ id: 'q', correctResponse: ['name'], sources: [{ name: 'x' }] }, 'q')).to.deep.equal([]);
  });
});

describe('parseTranslation', () => {
  it('reads an overlay as it is shipped', () => {
    expect(file('hu', { 'l1.name': 'Piac keresése' }).strings['l1.name']?.text).to.equal('Piac keresése');
  });

  it('says where an overlay is not as it should be', () => {
    const strings = { 'l1.name': 'Piac' };
    expect(parseTranslation({ inLanguage: 'hu', of: '1.0.0', strings })).to.deep.include({ ok: false });
    const broken = parseTranslation({ inLanguage: 'Hungarian!', of: '1.0.0', strings: {} });
    expect(broken.ok ? null : broken.error).to.deep.include({ code: 'invalid', pointer: '/inLanguage' });
    expect(parseTranslation(null).ok).to.be.false;
  });
});

describe('a node in another language', () => {
  const strings = createStrings('fr-CA', [
    file('fr', { 'l1.name': 'Trouver un marché', 'q1.hints.0': 'Pensez.' }),
    file('fr-CA', { 'q1.prompt': 'Laquelle?' }),
  ]);
  const translated = strings.translate(lesson, 'l1');
  const { item } = translated.blocks[1] ?? {};

  it('has each text in the nearest language that has it', () => {
    expect(translated.name).to.equal('Trouver un marché');
    expect(item?.prompt).to.equal('Laquelle?');
    expect(item?.hints).to.deep.equal(['Pensez.', 'Again.']);
  });

  it('marks what stays in the source language, and knows what it was made from', () => {
    expect(isFallback(translated, 'name')).to.be.false;
    expect(isFallback(translated.blocks[0] ?? {}, 'text')).to.be.true;
    expect(isFallback(item?.hints ?? [], 0)).to.be.false;
    expect(isFallback(item?.hints ?? [], 1)).to.be.true;
    expect(sourceOf(translated)).to.equal(lesson);
  });

  it('covers a node where one text of it is there', () => {
    expect(strings.covers(lesson, 'l1')).to.be.true;
    expect(strings.covers(lesson.blocks[0], 'b1')).to.be.false;
  });

  it('looks in the language and in its parents', () => {
    expect(languageChain('zh-Hant-TW')).to.deep.equal(['zh-Hant-TW', 'zh-Hant', 'zh']);
  });
});
