import { expect } from '@open-wc/testing';
import { fail } from '../../core/result.js';
import { courseEnvironment, CourseHarness, type CourseOptions } from '../../testing/harnesses/course-harness.js';
import { SearchHarness } from '../../testing/harnesses/search-harness.js';
import { searchCourse, searchFiles } from '../../testing/courses/search-course.js';
import { waitUntil } from '../../testing/page/wait-until.js';
import { setUiLanguage } from '../../i18n/locale.js';

const open = (options: CourseOptions = {}) =>
  SearchHarness.open({ content: searchCourse(), files: searchFiles, ...options });

describe('search and glossary', () => {
  afterEach(() => setUiLanguage('en'));

  it('is reached from the contents, and its heading gets the focus', async () => {
    const search = await open();
    expect(search.course.focused).to.equal('Search and glossary');
    expect(search.course.current).to.equal('Search and glossary');
    expect(search.course.headings).to.include.members(['3 Search and glossary', '4 Glossary']);
    await expect(search.course.element).to.be.accessible();
  });

  it('leads back to the lesson that was being read', async () => {
    const search = await open();
    expect(search.text).not.to.contain('Back to the lesson');
    await search.find('pilot');
    await search.follow('Choosing a pilot');
    await search.comeBack();
    expect(search.text).to.contain('Back to the lesson: Choosing a pilot');
    await search.follow('Back to the lesson: Choosing a pilot');
    expect(search.course.focused).to.equal('Choosing a pilot');
  });

  it('lists all terms in the order of the language, with what they mean', async () => {
    const search = await open();
    expect(search.terms).to.deep.equal([
      'cluster',
      'maturity',
      'office',
      'pilot',
      'seal',
      'SME',
      'triple helix',
      'zone',
    ]);
    expect(search.text).to.contain('Companies, universities and government');
  });

  it('follows the language, its order too', async () => {
    const search = await open({ attributes: { lang: 'hu' } });
    expect(search.course.text).to.contain('Szószedet');
    expect(search.terms).to.deep.equal(['cukor', 'csapat', 'gyár', 'hármas spirál', 'iroda', 'öntöde', 'zóna', 'zsír']);
  });

  it('leaves the terms that are looked for, without regard to case and accents, and says how many once', async () => {
    const search = await open({ attributes: { lang: 'hu' } });
    const before = search.announced.length;
    await search.filter('ontod');
    expect(search.terms).to.deep.equal(['öntöde']);
    await waitUntil(() => search.announced.length > before);
    expect(search.announced.slice(before)).to.deep.equal(['Fogalmak: 1 / 8']);
    await search.filter('xyz');
    expect(search.terms).to.deep.equal([]);
  });

  it('finds passages lesson by lesson, marks the words and tells the number once', async () => {
    const search = await open();
    const before = search.announced.length;
    await search.find('pilot');
    expect(search.groups).to.deep.equal(['Glossary', 'What a cluster is', 'Choosing a pilot']);
    expect(search.marked).to.include.members(['pilot']);
    await waitUntil(() => search.announced.length > before);
    expect(search.announced.slice(before)).to.deep.equal(['Found for “pilot”: 3']);
    expect(search.text).to.contain('Found for “pilot”: 3');
    expect(search.course.focused).to.equal('Search');
    await expect(search.course.element).to.be.accessible();
  });

  it('shows a term before those whose explanation names it', async () => {
    const search = await open();
    await search.find('cluster');
    expect(search.course.all('.page dt').map((term) => term.textContent)).to.deep.equal(['cluster', 'triple helix']);
  });

  it('looks in the language that is shown', async () => {
    const search = await open({ attributes: { lang: 'hu' } });
    await search.find('KISERLET');
    expect(search.groups).to.deep.equal(['A kísérlet kiválasztása']);
    expect(search.marked).to.include('kísérlet');
    await search.find('pilot');
    expect(search.groups).to.deep.equal([]);
  });

  it('never shows what would tell an answer, nor the questions of a test', async () => {
    const search = await open();
    for (const word of ['unmistakable', 'giveaway', 'examined']) {
      await search.find(word);
      expect([word, ...search.groups]).to.deep.equal([word]);
    }
    await search.find('Test of module');
    expect(search.groups).to.deep.equal(['Test of module 1']);
  });

  it('opens the lesson at the block, and shows the results again on return', async () => {
    const search = await open();
    await search.find('reversible');
    await search.follow('Choose a reversible');
    expect(search.course.current).to.contain('Choosing a pilot');
    await waitUntil(() => search.course.focused.startsWith('Choose a reversible'));
    await search.course.goTo('Search and glossary');
    await waitUntil(() => search.groups.length > 0);
    expect(search.groups).to.deep.equal(['Choosing a pilot']);
    expect(search.typed).to.equal('reversible');
    expect(search.course.focused).to.equal('Search and glossary');
  });

  it('says what to do when nothing was typed, and when nothing was found', async () => {
    const search = await open();
    await search.find('  … ');
    expect(search.text).to.contain('Write a word first.');
    expect(search.course.one('#query').getAttribute('aria-describedby')).to.equal('query-error query-help');
    expect(search.course.focusedTag).to.equal('input');
    await search.find('unheard');
    expect(search.text).to.contain('Found for “unheard”: 0');
    expect(search.text).to.contain('Try fewer words');
    await expect(search.course.element).to.be.accessible();
    await search.course.press('Clear the search');
    expect(search.course.focusedTag).to.equal('input');
    expect(search.terms).to.have.length(8);
  });

  it('says which part could not be searched, and tries again', async () => {
    let isOffline = true;
    const environment = courseEnvironment({ content: searchCourse(), files: searchFiles });
    const source = {
      load: (url: string) =>
        isOffline && url.includes('lessons/')
          ? Promise.resolve(fail({ code: 'network' as const, url }))
          : environment.source.load(url),
    };
    const search = await open({ environment: { ...environment, source } });
    await search.find('pilot');
    expect(search.text).to.contain('Lessons that could not be searched: 1.');
    expect(search.groups).to.deep.equal(['Glossary', 'What a cluster is', 'Choosing a pilot']);
    await expect(search.course.element).to.be.accessible();
    expect(search.text).not.to.contain('A pilot costs time.');
    isOffline = false;
    await search.course.press('Try again');
    await waitUntil(() => !search.text.includes('could not be searched'));
    await search.course.ready();
    expect(search.course.focused).to.equal('Results');
    expect(search.text).to.contain('A pilot costs time.');
  });

  it('says that it is searching while lessons are on their way', async () => {
    const environment = courseEnvironment({ content: searchCourse(), files: searchFiles });
    const gate: { open?: () => void } = {};
    const wait = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const source = {
      load: async (url: string) => {
        if (url.includes('lessons/')) await wait;
        return environment.source.load(url);
      },
    };
    const search = await open({ environment: { ...environment, source } });
    search.send('pilot');
    await waitUntil(() => search.text.includes('Searching…'), 'does not say that it searches');
    await waitUntil(() => search.announced.includes('Searching…'), 'silent', { timeout: 3000 });
    gate.open?.();
    await search.course.ready();
    expect(search.groups).to.have.length(3);
  });

  for (const width of [320, 1000]) {
    it(`fits a column of ${String(width)} pixels`, async () => {
      const search = await open({ width });
      expect(search.course.overflow).to.deep.equal([]);
      await search.find('pilot');
      expect(search.course.overflow).to.deep.equal([]);
    });
  }

  it('has addresses of its own', async () => {
    for (const address of ['#c4s/search', '#c4s/glossary']) {
      history.replaceState(null, '', address);
      const course = await CourseHarness.open({ content: searchCourse(), attributes: { routing: 'hash' } });
      await waitUntil(() => course.current === 'Search and glossary');
      await course.ready();
      expect([location.hash, course.text.includes('Filter the terms')]).to.deep.equal([address, true]);
      expect(document.activeElement).to.equal(document.body);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves the glossary away where the course has none', async () => {
    const search = await open({ content: { ...searchCourse(), glossary: undefined } });
    expect(search.course.headings).to.include('3 Search');
    expect(search.text).not.to.contain('Glossary');
  });
});
