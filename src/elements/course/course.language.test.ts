import { expect } from '@open-wc/testing';
import { setUiLanguage } from '../../i18n/locale.js';
import type { FactBody } from '../../core/record/fact.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const chosen = (language: string): FactBody => ({ type: 'language-chosen', language });

/** A box with a language, two shadow roots deep. */
function deepBox(lang: string): HTMLElement {
  const outer = Object.assign(document.createElement('div'), { lang });
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const box = document.createElement('div');
  inner.attachShadow({ mode: 'open' }).append(box);
  document.body.append(outer);
  return box;
}

describe('languages of a course', () => {
  const navigatorLanguages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages');
  const browserSpeaks = (...languages: readonly string[]) => {
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
  };

  afterEach(async () => {
    Reflect.deleteProperty(navigator, 'languages');
    expect(navigatorLanguages).to.exist;
    for (const box of document.querySelectorAll('body > div[lang]')) box.remove();
    await setUiLanguage('en');
  });

  it('obeys the tag first, then the learner, then the page around, then the browser, then speaks English', async () => {
    browserSpeaks('es-MX', 'en');
    const steps: readonly [string, Parameters<typeof CourseHarness.open>[0]][] = [
      ['fr', { attributes: { lang: 'fr-CA' }, before: [chosen('hu')], parent: deepBox('es') }],
      ['hu', { before: [chosen('hu')], parent: deepBox('fr') }],
      ['fr', { parent: deepBox('fr') }],
      ['es', {}],
    ];
    for (const [expected, options] of steps) {
      const course = await CourseHarness.open(options);
      expect(course.language).to.equal(expected);
      course.element.remove();
    }
    browserSpeaks('ja', 'zh');
    const course = await CourseHarness.open();
    expect(course.language).to.equal('en');
  });

  it('passes over a language that it does not speak', async () => {
    browserSpeaks('fr');
    const course = await CourseHarness.open({ attributes: { lang: 'ja' }, parent: deepBox('de') });
    expect(course.language).to.equal('fr');
  });

  it('never writes the language of the tag or the page', async () => {
    const course = await CourseHarness.open();
    await course.chooseLanguage('hu');
    expect(course.element.hasAttribute('lang')).to.be.false;
    expect(document.documentElement.lang).not.to.equal('hu');
  });

  it('switches by the menu, keeps the place, and remembers the choice as a fact', async () => {
    const course = await CourseHarness.open();
    await course.goTo('Choosing a market entry mode');
    await course.chooseLanguage('hu');
    expect(course.language).to.equal('hu');
    expect(course.menu).to.equal('hu');
    expect(course.text).to.contain('Four modes.');
    expect(course.text).to.contain('Klaszterek külföldön');
    expect(course.focusedTag).to.equal('select');
    expect(course.visit.session.state.language).to.equal('hu');
    const again = await CourseHarness.open({ environment: course.environment });
    expect(again.menu).to.equal('hu');
  });

  it('shows content in a language of its own where the tag says so', async () => {
    const course = await CourseHarness.open({ attributes: { 'content-lang': 'hu' } });
    expect(course.language).to.equal('en');
    expect(course.one('[part="title"]').lang).to.equal('hu');
    expect(course.text).to.contain('Klaszterek külföldön');
    expect(course.buttons).to.contain('Start the course');
    await course.chooseLanguage('fr');
    expect(course.text).to.contain('Klaszterek külföldön');
  });

  it('marks texts without a translation with the language they stand in', async () => {
    const course = await CourseHarness.open({ attributes: { lang: 'hu' } });
    const names = course.all('.module :is(h3, h4)').map(({ lang, textContent }) => [textContent.trim(), lang]);
    expect(names).to.deep.equal([
      ['Belépés a piacra', 'hu'],
      ['Leading people', 'en'],
      ['Industry 4.0', 'en'],
    ]);
    expect(course.all('nav .step-name [lang="en"]').map(({ textContent }) => textContent)).to.deep.equal([
      'Choosing a market entry mode',
      'The first meeting',
    ]);
  });

  it('shows the same choice in both menus of a page', async () => {
    const [first, second] = [await CourseHarness.open(), await CourseHarness.open()];
    await first.chooseLanguage('fr');
    await second.ready();
    expect([first.menu, second.menu]).to.deep.equal(['fr', 'fr']);
    await second.chooseLanguage('es');
    await first.ready();
    expect([first.menu, second.menu]).to.deep.equal(['es', 'es']);
  });

  it('follows the tag when its language changes', async () => {
    const course = await CourseHarness.open({ attributes: { lang: 'hu' } });
    course.element.lang = 'fr';
    await waitUntil(() => course.language === 'fr', 'the language does not change');
  });
});
