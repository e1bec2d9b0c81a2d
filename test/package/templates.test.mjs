import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parseLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/parse-literals.js';
import { launchChromium } from '../../scripts/browser.mjs';
import { smallTemplates } from '../../scripts/build/replacements/small-templates.mjs';
import { compareTemplates } from './compare-templates.mjs';

const IS_TEMPLATE = /^(html|svg)$/;
const small = smallTemplates();

/** Values stand as comments between elements, where a text might not be allowed, and as texts in a tag. */
const joined = (parts) =>
  parts
    .reduce((before, { text }, index) => {
      const isInTag = before.lastIndexOf('<') > before.lastIndexOf('>');
      return before + (isInTag ? `[[${String(index)}]]` : `<!--[[${String(index)}]]-->`) + text;
    }, '')
    .replace(/^(<!--\[\[0\]\]-->)/, '');

const templatesIn = (code, path) =>
  parseLiterals(code, { fileName: path })
    .filter(({ tag }) => IS_TEMPLATE.test(tag ?? ''))
    .map(({ tag, parts }) => ({ tag, text: joined(parts) }));

/** Every template of a file as it is written and as it ships. */
async function pairsOf(path) {
  const code = readFileSync(path, 'utf8');
  const shipped = (await small.transform.call(null, code, `${process.cwd()}/${path}`))?.code ?? code;
  const [written, minified] = [templatesIn(code, path), templatesIn(shipped, path)];
  assert.equal(written.length, minified.length, path);
  return written.map(({ tag, text }, index) => ({ path, tag, written: text, shipped: minified[index].text }));
}

const files = readdirSync('src', { recursive: true })
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter(
    (path) => /^(?!.*(\.test|\.stories|\.examples|\.d)\.ts$).*\.ts$/.test(path) && !path.startsWith('src/testing/'),
  );

describe('the templates that ship', () => {
  let browser;
  let page;
  let pairs;
  before(async () => {
    pairs = (await Promise.all(files.map(pairsOf))).flat();
    browser = await launchChromium();
    page = await browser.newPage();
  });
  after(() => browser?.close());

  it('are the elements, attributes and words that were written, and the same drawings', async () => {
    assert.ok(
      pairs.length > 300 && pairs.filter(({ tag }) => tag === 'svg').length > 20,
      `${String(pairs.length)} templates`,
    );
    assert.ok(
      pairs.some(({ written, shipped }) => written !== shipped),
      'templates are made smaller',
    );
    assert.deepEqual(await page.evaluate(compareTemplates, pairs), []);
  });

  it('would be told from drawings with a shape inside another, and from words that run together', async () => {
    const faults = await page.evaluate(compareTemplates, [
      {
        path: 'a',
        tag: 'svg',
        written: '<circle r="9" /><path d="M0 0h9" />',
        shipped: '<circle r="9"><path d="M0 0h9">',
      },
      { path: 'b', tag: 'html', written: '<b>a</b> ', shipped: '<b>a</b>' },
      { path: 'c', tag: 'html', written: '<p lang="">a</p>', shipped: '<p>a</p>' },
      { path: 'd', tag: 'html', written: '<p>\n  a\n</p>\n', shipped: '<p>a</p>' },
    ]);
    assert.deepEqual(
      faults.map((fault) => fault[0]),
      ['a', 'b', 'c'],
    );
  });
});
