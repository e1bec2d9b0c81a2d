import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { launchChromium, serveFolder } from '../../scripts/browser.mjs';
import { createProject } from './project.mjs';

const course = {
  schemaVersion: '1.0.0',
  id: 'https://example.org/courses/x',
  version: '1.0.0',
  inLanguage: 'en',
  name: 'A small course',
  modules: [
    { id: 'm1', name: 'M', lessons: [{ id: 'l1', name: 'L', blocks: [{ id: 'b1', type: 'text', text: 'Hello.' }] }] },
  ],
};

/** A page that localises itself, with the library that ours is a copy of. */
const LOCALISES = `
import { configureLocalization, msg } from '@lit/localize';
const { setLocale } = configureLocalization({
  sourceLocale: 'en', targetLocales: ['de'], loadLocale: async () => ({ templates: { greeting: 'Guten Tag' } }),
});
window.told = [];
window.addEventListener('lit-localize-status', ({ detail }) => window.told.push(detail.status));
window.greet = () => msg('Good day', { id: 'greeting' });
window.speakGerman = () => setLocale('de');
`;
const WIDGETS = `
await import('@cluster4smart/widgets/define');
const element = document.createElement('c4s-course');
element.lang = 'hu';
element.content = ${JSON.stringify(course)};
document.body.append(element);
`;
const PAGES = {
  alone: WIDGETS,
  'after-host': `${LOCALISES}${WIDGETS}`,
  'before-host': `${WIDGETS}await import('./host.js');`,
};

describe('the package in a page that Vite has built', () => {
  let project;
  let site;
  let browser;
  before(async () => {
    project = createProject(['@lit/localize']);
    project.write('host.js', LOCALISES);
    for (const [name, script] of Object.entries(PAGES)) {
      project.write(`${name}.js`, script);
      project.write(
        `${name}.html`,
        `<!doctype html><title>Host</title><script type="module" src="./${name}.js"></script>`,
      );
    }
    const input = Object.keys(PAGES).map((name) => join(project.folder, `${name}.html`));
    await build({
      root: project.folder,
      configFile: false,
      logLevel: 'error',
      build: { target: 'es2022', rolldownOptions: { input } },
    });
    site = await serveFolder(join(project.folder, 'dist'));
    browser = await launchChromium();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    project?.remove();
  });

  async function open(name) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site.origin}/${name}.html`);
    await page.getByRole('button', { name: 'A kurzus indítása' }).waitFor();
    assert.deepEqual(errors, []);
    return page;
  }

  it('shows the course', async () => {
    await (await open('alone')).close();
  });

  for (const name of ['after-host', 'before-host']) {
    it(`${name.replace('-', ' the ')} localises: each speaks its own language, and neither hears the other`, async () => {
      const page = await open(name);
      await page.waitForFunction(() => typeof window.greet === 'function');
      await page.evaluate(() => document.querySelector('c4s-course').chooseLanguage('fr'));
      await page.getByRole('button', { name: 'Commencer la formation' }).waitFor();
      assert.deepEqual(await page.evaluate(() => [window.greet(), window.told]), ['Good day', []]);
      await page.evaluate(() => window.speakGerman());
      assert.equal(await page.evaluate(() => window.greet()), 'Guten Tag');
      await page.getByRole('button', { name: 'Commencer la formation' }).waitFor();
      await page.close();
    });
  }
});
