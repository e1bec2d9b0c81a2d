import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { forbidden } = createRequire(import.meta.url)('../../.config/dependency-cruiser.cjs');
const law = readFileSync('docs/architecture.md', 'utf8');

/** Who may import whom by the linter: `elements: core, i18n, …`, of the rooms that there are. */
function linted() {
  return forbidden
    .map(({ comment = '' }) => /^src\/([\w-]+) may import (.+)\.$/.exec(comment))
    .filter((match) => match !== null && existsSync(`src/${match[1]}`))
    .map(([, room, others]) => `${room}: ${others === 'nothing else of src' ? 'nothing' : sorted(others.split(', '))}`)
    .sort();
}

/** The same by the law: the rows of the table below its heading. */
function written() {
  const [, after] = law.split('## Who may import whom');
  const rows = [...after.split('\n## ')[0].matchAll(/^\| (`[^|]+`) \| ([^|]+) \|$/gm)];
  return rows
    .flatMap(([, rooms, others]) => {
      const allowed = others.startsWith('nothing') ? 'nothing' : sorted(names(others));
      return names(rooms).map((room) => `${room}: ${allowed}`);
    })
    .sort();
}

const names = (cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
const sorted = (list) => [...list].sort().join(', ');

test('people and machines read the same of who may import whom', () => {
  assert.ok(linted().length > 10);
  assert.deepEqual(written(), linted());
});

test('every room of the sources is in the law', () => {
  for (const name of linted().map((line) => line.split(':')[0])) assert.match(law, new RegExp(`\`src/${name}/`), name);
});

test('every decision has a number of its own, and its title says it', () => {
  const notes = readdirSync('docs/decisions').filter((name) => name !== 'README.md');
  const numbers = notes.map((name) => name.slice(0, 4));
  assert.deepEqual([...new Set(numbers)], numbers);
  for (const name of notes)
    assert.ok(readFileSync(`docs/decisions/${name}`, 'utf8').startsWith(`# ${name.slice(0, 4)} `), name);
});

test('each stop of the walks is there, by its file and by its name in it', () => {
  const stops = [...law.matchAll(/`(src\/[\w./-]+\.ts)` `(#?\w+)`/g)];
  assert.ok(stops.length > 15);
  for (const [, path, name] of stops) assert.match(readFileSync(path, 'utf8'), new RegExp(`(?<!\\w)${name}\\b`), path);
});
