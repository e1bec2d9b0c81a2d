import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.mjs';

const ROOM = 'src/interactions';
const PARTS = ['.config', 'content-schema', 'docs', 'scripts', 'src', 'stories', 'package.json', 'tsconfig.json'];
const house = temporaryFolder();

/** Copies a type as the README says: the folder and its files under another name, which stands in them as well. */
function copyType(from, to) {
  const folder = join(house, ROOM, to);
  cpSync(join(house, ROOM, from), folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(`./${from}`, `./${to}`).replaceAll(`'${from}'`, `'${to}'`));
    renameSync(path, join(folder, name.replace(from, to)));
  }
}

test('a copied interaction folder is a type of its own with no other edit than to generate', () => {
  for (const part of PARTS) if (existsSync(part)) cpSync(part, join(house, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
  for (const type of ['choice', 'match', 'likert']) copyType(type, `our-${type}`);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs'], { cwd: house, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const read = (path) => readFileSync(join(house, path), 'utf8');
  for (const type of ['our-choice', 'our-match', 'our-likert']) {
    assert.match(read(`${ROOM}/index.generated.ts`), new RegExp(`'${type}': \\(\\) => import`));
    assert.match(read('content-schema/lesson.v1.schema.json'), new RegExp(`"const": "${type}"`));
    assert.match(
      read(`content-schema/fixtures/valid/interaction-${type}.json`),
      new RegExp(`"interaction": "${type}"`),
    );
  }
});
