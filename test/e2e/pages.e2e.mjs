import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { module, withoutFaults } from './learner.mjs';
import { e2eBrowsers, startSite } from './support.mjs';

const PAGES = ['plain', 'layout', 'dark', 'strict-csp', 'classic', 'hu'];
const COURSE = /courses\/cluster4smart\/course\.json$/;

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
        for (const place of [
          { kind: 'assessment', id: module.assessment.id },
          { kind: 'certificate', scope: module.id },
          { kind: 'help' },
          { kind: 'overview' },
        ]) {
          await page.evaluate((to) => document.querySelector('c4s-course').go(to), place);
          await page.waitForTimeout(400);
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

const course = (changes) =>
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
  ['an unknown major version', course({ schemaVersion: '9.0.0' }), /another version of the player/],
  [
    'an id used twice',
    course({ modules: [{ id: 'm1', name: 'M', lessons: [{ id: 'm1', name: 'L', blocks: [] }] }] }),
    /“m1” is used twice/,
  ],
  ['a wrong type', course({ name: 7 }), /mistake at \/name/],
  ['a forbidden key', course().replace('"name":"X"', '"name":"X","__proto__":{"x":1}'), /name that is not allowed/],
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
    const body = course({ modules: [{ id: 'm1', name: 'M', lessons: [{ id: 'l1', name: 'L', blocks }] }] });
    await page.route(COURSE, (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(`${site.origin}/demo/plain.html`);
    await page.getByRole('button', { name: 'Start the course' }).click();
    await page.getByText('needs a newer version of the player').waitFor();
    await page.getByText('The rest stands.').waitFor();
    await page.context().close();
  });
});
