import { expect, fixture, html } from '@open-wc/testing';
import { inlineText, richText, type RichTextOptions } from './rich-text.js';

const BASE = 'https://courses.example/cluster/course.json';
const GLOSSARY = [{ id: 'g-sme', term: 'SME', definition: 'A firm with *fewer* than 250 people.' }];

const shown = (markdown: string, options: RichTextOptions = {}) =>
  fixture<HTMLElement>(html`<div>${richText(markdown, { base: BASE, glossary: GLOSSARY, ...options })}</div>`);
const shownInline = (markdown: string) =>
  fixture<HTMLElement>(html`<p>${inlineText(markdown, { base: BASE, glossary: GLOSSARY })}</p>`);
const tags = (element: HTMLElement) => [...element.querySelectorAll('*')].map(({ localName }) => localName);
const text = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim();

describe('richText', () => {
  it('shows paragraphs, emphasis, code and line breaks', async () => {
    const element = await shown('One *two* **three** `four`\nfive\\\nsix\n\nseven');
    expect(tags(element)).to.deep.equal(['p', 'em', 'strong', 'code', 'br', 'p']);
    expect(text(element)).to.equal('One two three four fivesixseven');
  });

  it('unwraps tight lists, keeps the paragraphs of loose ones and the start of numbers', async () => {
    expect(tags(await shown('- a\n- b\n  1. c'))).to.deep.equal(['ul', 'li', 'li', 'ol', 'li']);
    expect(tags(await shown('3. a\n\n4. b'))).to.deep.equal(['ol', 'li', 'p', 'li', 'p']);
    expect((await shown('3. a')).querySelector('ol')?.start).to.equal(3);
  });

  it('shows quotes in quotes, code blocks and rules', async () => {
    expect(tags(await shown('> a\n> > b'))).to.deep.equal(['blockquote', 'p', 'blockquote', 'p']);
    expect(text((await shown('```js\n<b>\n```')).querySelector('pre code'))).to.equal('<b>');
    expect(tags(await shown('a\n\n---\n\nb'))).to.deep.equal(['p', 'hr', 'p']);
  });

  it('starts headings at the level of the place and leaves no gap', async () => {
    expect(tags(await shown('# a\n## b\n#### c\n## d', { headingLevel: 3 }))).to.deep.equal(['h3', 'h3', 'h4', 'h3']);
    expect(tags(await shown('###### a\n###### b', { headingLevel: 5 }))).to.deep.equal(['h5', 'h6']);
  });

  it('shows raw HTML as text', async () => {
    const element = await shown('<img src=x onerror=alert(1)>\n\na <b>c</b>');
    expect(tags(element)).to.deep.equal(['p', 'p']);
    expect(text(element)).to.contain('<img src=x onerror=alert(1)>').and.to.contain('a <b>c</b>');
  });

  it('opens foreign pages in a tab of their own, says so and shows the host', async () => {
    const element = await shown(
      '[report](https://eca.example/r) [https://eca.example/s](https://other.example/s) <https://eca.example>',
    );
    const links = [...element.querySelectorAll('a')];
    expect(links.map(({ target, rel }) => `${target} ${rel}`)).to.deep.equal(
      Array(3).fill('_blank noopener noreferrer'),
    );
    expect(text(element)).to.equal(
      'report (opens in a new tab) (eca.example) https://eca.example/s (opens in a new tab) (other.example) https://eca.example (opens in a new tab)',
    );
  });

  it('follows mail, telephone and places of the page, and leaves the text of any other address', async () => {
    const hrefs = [
      ...(await shown('[a](mailto:a@b.c) [b](tel:+361) [c](#c4s/lesson/m1-l1)')).querySelectorAll('a'),
    ].map((a) => a.getAttribute('href'));
    expect(hrefs).to.deep.equal(['mailto:a@b.c', 'tel:+361', '#c4s/lesson/m1-l1']);
    const refused = await shown(
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](https://user:pw@bank.example) [d](vbscript:x) [e](blob:x)',
    );
    expect(tags(refused)).to.deep.equal(['p']);
    expect(text(refused)).to.equal('a b c d e');
  });

  it('shows pictures from allowed addresses and the alternative of others', async () => {
    const pictures = await shown('![a *b*](media/a.svg) ![c](http://evil.example/c.png)');
    const [image] = pictures.querySelectorAll('img');
    expect(pictures.querySelectorAll('img').length).to.equal(1);
    expect([image?.src, image?.alt, image?.referrerPolicy, image?.loading]).to.deep.equal([
      'https://courses.example/cluster/media/a.svg',
      'a b',
      'no-referrer',
      'lazy',
    ]);
    expect(text(pictures)).to.equal('c');
  });

  it('explains terms of the glossary and leaves unknown ones as text', async () => {
    const element = await shown('[SMEs](glossary:g-sme) and [more](glossary:g-none)');
    expect(tags(element)).to.deep.equal(['p', 'c4s-term']);
    expect(text(element)).to.equal('SMEs and more');
  });

  it('shows the same text again from the same tree', async () => {
    const element = await shown('a *b*');
    expect(element.outerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      (await shown('a *b*')).outerHTML.replace(/<!--.*?-->/g, ''),
    );
  });
});

describe('inlineText', () => {
  it('takes no first word for a list, a heading or a quote', async () => {
    for (const markdown of ['2021. május', '- a', '# a', '> a', '1) a', '    a', '---', '```', '[a]: x', '<div>']) {
      const element = await shownInline(markdown);
      expect(tags(element), markdown).to.deep.equal([]);
      expect(text(element)).to.equal(markdown.trim());
    }
  });

  it('shows phrases at any place of the text', async () => {
    expect(tags(await shownInline('**“a”** b'))).to.deep.equal(['strong']);
    expect(tags(await shownInline('_a_ `b`\n\n[c](https://c.example)'))).to.deep.equal([
      'em',
      'code',
      'a',
      'span',
      'span',
    ]);
    expect(text(await shownInline('5 × 0.4 * 2 * 3'))).to.equal('5 × 0.4 * 2 * 3');
  });
});

describe('hostile texts', () => {
  const hostile: Readonly<Record<string, string>> = {
    'open brackets': '['.repeat(100_000),
    'links in links': '[a]('.repeat(50_000),
    'links without end': '[a](b'.repeat(9_000),
    'quotes in quotes': `${'>'.repeat(5_000)}a`,
    'lists in lists': Array.from({ length: 300 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
    emphasis: '*a **b '.repeat(7_000),
    comments: 'a <!-- '.repeat(7_000),
    backticks: Array.from({ length: 300 }, (_, index) => `e${'`'.repeat(index)}`).join(''),
    'strong words': '**a** '.repeat(8_000),
    tabs: `${'\t'.repeat(49_000)}a`,
  };
  for (const [name, markdown] of Object.entries(hostile)) {
    it(`shows ${name} without hanging`, async () => {
      const started = performance.now();
      const element = await shown(markdown);
      expect(performance.now() - started).to.be.below(20_000);
      expect(text(element)?.length).to.be.above(0);
    });
  }
});
