import { expect } from '@open-wc/testing';
import type { FactBody } from '../../core/record/fact.js';
import { boxWith } from '../../testing/page/box.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { deepElements } from '../../testing/harnesses/widget-frame.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { some } from '../../testing/some.js';

const before: readonly FactBody[] = [{ type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' }];
const auto = { theme: 'auto' };

describe('a course in the colours of its page', () => {
  const pages: Readonly<Record<string, readonly [string, string]>> = {
    'without any background': ['', 'light'],
    'with a white card': ['background: #fff', 'light'],
    'with a dark background': ['background: #14161a; color: #eee', 'dark'],
    'that says it is dark': ['color-scheme: dark; background: #fff', 'dark'],
    'with a dark colour in OKLCH': ['background: oklch(0.2 0.03 250)', 'dark'],
    'with a picture and light text': ['background-image: linear-gradient(#000, #222); color: #fafafa', 'dark'],
    'with a picture and dark text': ['background-image: linear-gradient(#fff, #eee); color: #111', 'light'],
    'with a veil too thin to count': ['background: rgb(0 0 0 / 0.1)', 'light'],
  };

  for (const [what, [style, scheme]] of Object.entries(pages)) {
    it(`is ${scheme} on a page ${what}`, async () => {
      const course = await CourseHarness.open({ parent: await boxWith(style), attributes: auto });
      expect(course.scheme).to.equal(scheme);
    });
  }

  it('sees through shadow roots', async () => {
    const box = await boxWith('background: #101010');
    const inner = document.createElement('div');
    box.attachShadow({ mode: 'open' }).append(inner);
    const course = await CourseHarness.open({ parent: inner, attributes: auto });
    expect(course.scheme).to.equal('dark');
  });

  it('follows a page that has a switch', async () => {
    const page = document.body;
    const course = await CourseHarness.open({ attributes: auto });
    page.style.background = '#111';
    page.setAttribute('data-theme', 'dark');
    await waitUntil(() => course.scheme === 'dark');
    page.style.background = '';
    page.removeAttribute('data-theme');
    await waitUntil(() => course.scheme === 'light');
  });

  it('is what the tag says', async () => {
    const parent = await boxWith('background: #14161a');
    const course = await CourseHarness.open({ parent, attributes: { theme: 'light' } });
    expect(course.scheme).to.equal('light');
    course.element.theme = 'dark';
    await course.ready();
    expect(course.scheme).to.equal('dark');
  });
});

describe('a course on a page with styles of its own', () => {
  const HOSTILE = `
    c4s-course, c4s-course *, html, button, a, select, option, h2, h3, p, ol, li, nav, details { all: unset !important; }
    body, c4s-course, button, a, select, h2, h3, p, ol, li, nav { float: right !important; text-transform: uppercase !important; letter-spacing: 0.5em !important;
      line-height: 0.5 !important; white-space: pre !important; font-size: 4px !important; color: yellow !important; }
    button, a, select { display: none !important; }`;
  const looks = [
    'color',
    'fontSize',
    'lineHeight',
    'textTransform',
    'letterSpacing',
    'display',
    'backgroundColor',
    'whiteSpace',
  ] as const;

  const snapshot = (course: CourseHarness) =>
    deepElements(course.one('.root')).map((element) => {
      const style = getComputedStyle(element);
      return `${element.localName} ${looks.map((name) => style[name]).join(' | ')}`;
    });

  const onPageWith = async (css: string): Promise<readonly string[]> => {
    const sheet = Object.assign(document.createElement('style'), { textContent: css });
    document.head.append(sheet);
    try {
      return snapshot(await CourseHarness.open({ before }));
    } finally {
      sheet.remove();
    }
  };

  it('looks the same whatever the page sets', async () => {
    const plain = await onPageWith('');
    for (const css of [
      HOSTILE,
      'html { font-size: 62.5% }',
      'html { font-size: 4px }',
      'body { text-align: right; zoom: 1 }',
    ]) {
      expect(await onPageWith(css), css).to.deep.equal(plain);
    }
  });

  it('stays left to right on a page that is right to left', async () => {
    document.documentElement.dir = 'rtl';
    const course = await CourseHarness.open({ width: 1000 });
    const [root, panel, nav] = [course.one('.root'), course.one('.panel'), course.one('nav')];
    document.documentElement.dir = '';
    expect(getComputedStyle(root).direction).to.equal('ltr');
    expect(nav.getBoundingClientRect().left).to.be.lessThan(panel.getBoundingClientRect().left);
  });

  it('fills any parent at any width from 280 pixels on, and nothing stands out', async () => {
    const places = ['Overview', 'Finding a market', 'Module 1 test'];
    const course = await CourseHarness.open({ before });
    const box = course.element.parentElement;
    for (const place of places) {
      await course.goTo(place);
      for (let width = 280; width <= 1280; width += 40) {
        if (box) box.style.inlineSize = `${String(width)}px`;
        await new Promise(requestAnimationFrame);
        expect(course.overflow, `${place} at ${String(width)}`).to.deep.equal([]);
        expect(course.element.getBoundingClientRect().width).to.equal(width);
      }
    }
  });

  for (const [lang, ...texts] of [
    ['en', 'Saving…', 'Saved on this device'],
    ['fr', 'Enregistrement…', 'Enregistré sur cet appareil'],
    ['hu', 'Mentés…', 'Mentve ezen az eszközön'],
    ['es', 'Guardando…', 'Guardado en este dispositivo'],
  ] as const) {
    it(`moves nothing when it begins to save and has saved, so that a finger that is down meets its button, ${lang}`, async () => {
      const course = await CourseHarness.open({ before, attributes: { lang } });
      const box = course.element.parentElement;
      const heights = async (): Promise<readonly number[]> => {
        const all: number[] = [];
        for (let width = 280; width <= 800; width += 40) {
          if (box) box.style.inlineSize = `${String(width)}px`;
          await new Promise(requestAnimationFrame);
          all.push(course.one('.header').getBoundingClientRect().height);
        }
        return all;
      };
      const idle = await heights();
      const saved = course.one('.saved');
      for (const text of some(texts)) {
        saved.textContent = text;
        expect(await heights(), text).to.deep.equal(idle);
      }
    });
  }

  it('fits 280 pixels with long words, help, contents and strips', async () => {
    const course = await CourseHarness.open({ width: 280, attributes: { lang: 'hu', lesson: 'nowhere' } });
    await course.press('Tartalom');
    expect(course.overflow).to.deep.equal([]);
    await course.press('Súgó');
    expect(course.overflow).to.deep.equal([]);
    course.element.lang = 'en';
    await waitUntil(() => course.language === 'en');
  });

  for (const parent of [
    'display: flex',
    'display: grid; grid-template-columns: auto',
    'float: left; inline-size: 100%',
    'display: table-cell; inline-size: 600px',
  ]) {
    it(`does not collapse in a parent with ${parent}`, async () => {
      const box = await boxWith(`inline-size: 600px; ${parent}`);
      const course = await CourseHarness.open({ parent: box });
      expect(course.element.getBoundingClientRect().width).to.be.greaterThan(550);
    });
  }
});
