import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '../temporary-folder.mjs';

const PARTS = [
  '.config',
  'content-schema',
  'docs',
  'scripts',
  'src',
  'stories',
  'test',
  'package.json',
  'tsconfig.json',
];
const house = temporaryFolder();
const inHouse = (path) => join(house, path);
const read = (path) => readFileSync(inHouse(path), 'utf8');
const readJson = (path) => JSON.parse(read(path));

/** A way of answering with a score, one without, and a kind of block: one with all its files renamed, the others as they were copied. */
const COPIES = [
  {
    kind: 'interaction',
    key: 'interaction',
    room: 'src/interactions',
    from: 'choice',
    to: 'our-choice',
    renamed: true,
  },
  { kind: 'interaction', key: 'interaction', room: 'src/interactions', from: 'likert', to: 'our-likert' },
  { kind: 'block', key: 'type', room: 'src/blocks', from: 'figure', to: 'our-figure' },
];
const folders = COPIES.map(({ room, to }) => `${room}/${to}`);

function copyType({ room, from, to, renamed }) {
  cpSync(inHouse(`${room}/${from}`), inHouse(`${room}/${to}`), { recursive: true });
  if (!renamed) return;
  for (const name of readdirSync(inHouse(`${room}/${to}`))) {
    const path = inHouse(`${room}/${to}/${name}`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(`./${from}`, `./${to}`));
    renameSync(path, inHouse(`${room}/${to}/${name.replace(from, to)}`));
  }
}

/** Runs a program of the house and expects it to be content. Tests that it runs report for themselves, not to these. */
function run(...args) {
  const env = { ...process.env };
  delete env.NODE_TEST_CONTEXT;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8', env });
  assert.equal(status, 0, `${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}

before(() => {
  for (const part of PARTS) if (existsSync(part)) cpSync(part, inHouse(part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), inHouse('node_modules'));
  COPIES.forEach(copyType);
  run('scripts/generate.mjs');
});

test('a copied folder is a type of its own with no other edit than to generate', () => {
  for (const { kind, key, room, to } of COPIES) {
    assert.match(read(`${room}/index.generated.ts`), new RegExp(`'${to}': \\(\\) => import`));
    assert.match(read('content-schema/lesson.v1.schema.json'), new RegExp(`"const": "${to}"`));
    assert.match(read(`content-schema/fixtures/valid/${kind}-${to}.json`), new RegExp(`"${key}": "${to}"`));
    assert.match(read('docs/authoring.md'), new RegExp(`### \`${to}\`\\n\\n[^#]*"${key}": "${to}"`));
  }
  run('scripts/generate.mjs', '--check');
});

test('the guide shows how to write it, and what it shows can be copied', () => {
  const report = run('--test', '--test-reporter=spec', 'test/cli/guide.test.mjs');
  for (const { to } of COPIES) assert.match(report, new RegExp(`✔ the guide shows how to write "${to}"`));
});

test('hands know how to answer it, and whether it has a score', async () => {
  const modules = JSON.stringify(pathToFileURL(inHouse('test/e2e/answers.mjs')).href);
  const script = `import { gesturesFor, isGraded } from ${modules};
    const items = JSON.parse(process.argv[1]);
    console.log(JSON.stringify(items.map((item) => [gesturesFor(item).length > 0, isGraded(item)])));`;
  for (const { kind, to } of COPIES.filter((copy) => copy.kind === 'interaction')) {
    const [{ lessons }] = readJson(`content-schema/fixtures/valid/${kind}-${to}.json`).modules;
    const items = lessons[0].blocks.map(({ item }) => item);
    const answers = JSON.parse(run('--input-type=module', '--eval', script, JSON.stringify(items)));
    assert.deepEqual(
      answers,
      items.map(() => [true, to === 'our-choice']),
      to,
    );
  }
});

test('the program checks it, and writes it into a course', () => {
  run('--input-type=module', '--eval', `import('./scripts/build/cli.mjs').then(({ buildCli }) => buildCli())`);
  run('dist/cli/c4s.js', 'new', 'course', 'course', '--name', 'First steps');
  for (const { kind, to } of COPIES) {
    cpSync(inHouse(`content-schema/fixtures/valid/${kind}-${to}.json`), inHouse(`${kind}-${to}/course.json`));
    run('dist/cli/c4s.js', 'check', `${kind}-${to}`);
    run('dist/cli/c4s.js', 'new', kind === 'block' ? 'block' : 'item', 'course', '--type', to, '--into', 'l1');
    assert.match(read('course/lessons/l1.json'), new RegExp(`": "${to}"`));
  }
});

test('it compiles, and keeps the rules of the house', () => {
  const include = [...folders, 'src/interactions/*.generated.ts', 'src/blocks/*.generated.ts'];
  writeFileSync(inHouse('tsconfig.copies.json'), JSON.stringify({ extends: './tsconfig.json', include }));
  run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.copies.json');
  run('node_modules/eslint/bin/eslint.js', '-c', '.config/eslint.config.mjs', ...folders);
  run(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ...['--config', '.config/dependency-cruiser.cjs', '--preserve-symlinks', 'src/interactions', 'src/blocks'],
  );
});
