import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { course, module, withoutFaults } from './learner.mjs';
import { e2eBrowsers, startSite } from './support.mjs';

const PAGES = ['plain', 'layout', 'dark', 'strict-csp', 'classic', 'hu'];
const COURSE = /courses\/cluster4smart\/course\.json$/;

/** What each place has to show, in the words of a language. */
const PLACES = [
  [
    { kind: 'assessment', id: module.assessment.id },
    async (shown, words) => {
      await shown.getByRole('heading', { name: words.test }).last().waitFor();
      await shown.getByRole('button', { name: words.startTest }).waitFor();
    },
  ],
  [
    { kind: 'certificate', scope: module.id },
    async (shown, words) => {
      const certificate = shown.locator('c4s-certificate');
      await certificate.getByRole('heading').first().waitFor();
      await certificate.getByText(words.test).first().waitFor();
    },
  ],
  [
    { kind: 'help' },
    async (shown, words) => {
      await shown.getByRole('heading', { name: words.help, exact: true }).waitFor();
      await shown.getByRole('button', { name: words.download }).waitFor();
    },
  ],
  [
    { kind: 'overview' },
    async (shown, words) => {
      await shown.getByRole('heading', { name: words.module }).first().waitFor();
      assert.equal(await shown.locator('[part="overview"] .modules > li').count(), course.modules.length);
    },
  ],
];
const ENGLISH = {
  test: module.assessment.name,
  module: module.name,
  startTest: 'Start the test',
  help: 'Help',
  download: 'Download your record',
};
const { strings } = JSON.parse(readFileSync('courses/cluster4smart/translations/hu/course.json', 'utf8'));
const HUNGARIAN = {
  test: strings[`${module.assessment.id}.name`].text,
  module: strings[`${module.id}.name`].text,
  startTest: 'A teszt indítása',
  help: 'Súgó',
  download: 'Tanulmányi adatok letöltése',
};

for (const name of e2eBrowsers()) {
  describe(`the demo pages in ${name}`, () => {
    let site;
    before(async () => {
      site = await startSite(name);
    });
    after(() => site.close());

    for (const path of PAGES) {
      it(`${path}: the course starts and shows a lesson without an error or a violation`, async () => {
        const page = await site.open(`/demo/${path}.html`);
        await page.evaluate(() => {
          window.violations = [];
          document.addEventListener('securitypolicyviolation', (event) =>
            window.violations.push(event.violatedDirective),
          );
        });
        await page
          .locator('c4s-course')
          .getByRole('button', { name: /Start the course|A kurzus indítása/ })
          .click();
        await page.locator('c4s-lesson').getByRole('heading').first().waitFor();
        await page.locator('c4s-lesson p').nth(3).waitFor();
        for (const [place, shows] of PLACES) {
          await page.evaluate((to) => document.querySelector('c4s-course').go(to), place);
          await shows(page.locator('c4s-course'), path === 'hu' ? HUNGARIAN : ENGLISH);
        }
        assert.deepEqual(await page.evaluate(() => window.violations), []);
        withoutFaults(page);
      });
    }
  });
}

describe('the sources of a lesson', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  it('show the host of a foreign page as a word of its own', async () => {
    const page = await site.open('/demo/plain.html');
    await page.getByRole('button', { name: 'Start the course' }).click();
    const source = page.locator('c4s-lesson .sources li', { has: page.locator('.host') }).first();
    await source.waitFor();
    assert.match(await source.textContent(), /\S \([a-z0-9-]+\.[a-z0-9.-]+\)/);
    await page.context().close();
  });
});

const fileWith = (changes) =>
  JSON.stringify({
    schemaVersion: '1.0.0',
    id: 'https://example.org/courses/x',
    version: '1.0.0',
    inLanguage: 'en',
    name: 'X',
    modules: [
      { id: 'm1', name: 'M', lessons: [{ id: 'l1', name: 'L', blocks: [{ id: 'b1', type: 'text', text: 'Hello.' }] }] },
    ],
    ...changes,
  });

const DAMAGED = [
  ['no JSON', '{ "schemaVersion": "1.0.0",\n  "id": }', /damaged: line 2, column \d+/],
  ['a login page', '<!doctype html><form>Log in</form>', /leads to a web page/],
  ['an unknown major version', fileWith({ schemaVersion: '9.0.0' }), /another version of the player/],
  [
    'an id used twice',
    fileWith({ modules: [{ id: 'm1', name: 'M', lessons: [{ id: 'm1', name: 'L', blocks: [] }] }] }),
    /“m1” is used twice/,
  ],
  ['a wrong type', fileWith({ name: 7 }), /mistake at \/name/],
  ['a forbidden key', fileWith().replace('"name":"X"', '"name":"X","__proto__":{"x":1}'), /name that is not allowed/],
];

describe('a course file that is damaged', () => {
  let site;
  before(async () => {
    site = await startSite();
  });
  after(() => site.close());

  for (const [what, body, message] of DAMAGED) {
    it(`${what}: says what is wrong, and leaves progress untouched`, async () => {
      const page = await site.open('/demo/plain.html');
      await page.getByRole('button', { name: 'Start the course' }).click();
      await page.getByText('Saved on this device').waitFor();
      await page.route(COURSE, (route) => route.fulfill({ body, contentType: 'application/json' }));
      await page.reload();
      await page.getByText(message).waitFor();
      await page.unroute(COURSE);
      await page.reload();
      await page.getByText('Continue where you left off').waitFor();
      await page.context().close();
    });
  }

  it('a missing file: offers to try again, and does', async () => {
    const page = await site.open('/demo/index.html');
    await page.route(COURSE, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.goto(`${site.origin}/demo/plain.html`);
    await page.getByText('Try again in a moment').waitFor();
    await page.unroute(COURSE);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Start the course' }).waitFor();
    await page.context().close();
  });

  it('an unknown block: shows a place-holder, and the rest', async () => {
    const page = await site.open('/demo/index.html');
    const blocks = [
      { id: 'b1', type: 'hologram' },
      { id: 'b2', type: 'text', text: 'The rest stands.' },
    ];
    const body = fileWith({ modules: [{ id: 'm1', name: 'M', lessons: [{ id: 'l1', name: 'L', blocks }] }] });
    await page.route(COURSE, (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(`${site.origin}/demo/plain.html`);
    await page.getByRole('button', { name: 'Start the course' }).click();
    await page.getByText('needs a newer version of the player').waitFor();
    await page.getByText('The rest stands.').waitFor();
    await page.context().close();
  });
});
