import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { replacements } from '../../scripts/build/replacements.mjs';

/** Bundles a module as if it stood at this path, with the replacements, as the browser tests do. */
async function bundle(path, code) {
  const id = `${process.cwd()}/${path}`;
  const given = {
    name: 'given',
    resolveId: (wanted) => (wanted === 'given' ? id : null),
    load: (wanted) => (wanted === id ? code : null),
  };
  const typescript = {
    name: 'typescript',
    async transform(source, from) {
      if (!/\.ts$/.test(from)) return null;
      return { code: (await transform(source, { loader: 'ts', target: 'es2022' })).code, map: null };
    },
  };
  const built = await rollup({
    input: 'given',
    plugins: [given, typescript, ...replacements(), nodeResolve()],
    onwarn: () => undefined,
  });
  return (await built.generate({ format: 'es' })).output[0].code;
}

for (const [kind, end] of [
  ['src', 'ts'],
  ['build/ts', 'js'],
]) {
  describe(`what the build replaces, in ${kind}`, () => {
    it('gives lit-html a policy of our name that cannot throw', async () => {
      const code = await bundle(`${kind}/x.${end}`, `export { html } from 'lit-html';`);
      assert.match(code, /try \{ return \w+\.createPolicy\('c4s-lit'/);
      assert.doesNotMatch(code, /createPolicy\(['"]lit-html/);
    });

    it('reads the schemas with the stand-in for zod, but not where a test compares both', () => {
      const zod = replacements().find(({ name }) => name === 'small-zod');
      const path = zod.resolveId('zod/mini', `/a/${kind}/core/course/course.schema.${end}`);
      assert.equal(path, `${process.cwd()}/${kind}/core/schema/zod-mini.${end}`);
      assert.equal(zod.resolveId('zod/mini', `/a/${kind}/core/schema/zod-mini.test.${end}`), null);
      assert.equal(zod.resolveId('zod', `/a/${kind}/x.${end}`), null);
    });

    it('numbers the messages, in code and in locales alike', async () => {
      const message = `export const words = msg('Next', { id: 'course.help' });`;
      const [, inCode] = /id: '([0-9a-z]{1,2})'/.exec(await bundle(`${kind}/x.${end}`, message)) ?? [];
      const locale = `export const templates = {\n  'course.help': \`Suivant\`,\n};`;
      const [, inLocale] =
        /'([0-9a-z]{1,2})': `Suivant`/.exec(await bundle(`${kind}/i18n/locales/fr.${end}`, locale)) ?? [];
      assert.ok(inCode);
      assert.equal(inCode, inLocale);
    });

    it('refuses a message that no translation file knows', async () => {
      await assert.rejects(
        bundle(`${kind}/x.${end}`, `export const a = msg('A', { id: 'nobody.knows' });`),
        /nobody\.knows/,
      );
    });

    it('takes line breaks out of templates, and no slash of a shape', async () => {
      const code = await bundle(
        `${kind}/x.${end}`,
        'export const a = svg`\n  <circle r="1" />\n  <path d="M0 0" />\n`; export const b = html`\n  <p lang="">\n  a\n</p>`;',
      );
      assert.match(code, /svg` <circle r="1"\s?\/> <path d="M0 0"\s?\/> `/);
      assert.match(code, /html` <p lang=""> a <\/p>`/);
    });

    it('leaves a space between words that stand in several templates', async () => {
      const code = await bundle(
        `${kind}/x.${end}`,
        'export const a = (b) => html`<p>${b}${html`<span> (${b})</span>`}\n  <i>${b}</i> ${b}</p>`;',
      );
      assert.match(code, /html`<p>\$\{b\}\$\{html`<span> \(\$\{b\}\)<\/span>`\} <i>\$\{b\}<\/i> \$\{b\}<\/p>`/);
    });
  });
}

describe('the list of replacements', () => {
  it('leaves nothing of zod in a module that reads a schema', async () => {
    const code = await bundle('src/x.ts', `import * as z from 'zod/mini'; export const name = z.string();`);
    assert.ok(code.length < 10_000, `${String(code.length)} characters`);
  });

  it('gives a reason for each', () => {
    for (const { name, reason } of replacements()) assert.ok(reason?.length > 40, name);
  });

  it('fails where lit-html makes its policy in another way', () => {
    const policy = replacements().find(({ name }) => name === 'own-trusted-types-policy');
    const id = 'node_modules/lit-html/lit-html.js';
    const code = readFileSync(id, 'utf8').replaceAll('createPolicy', 'makePolicy');
    const error = (message) => {
      throw new Error(message);
    };
    assert.throws(() => policy.transform.call({ error }, code, id), /found 0/);
  });
});
