import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadReferences } from '../../scripts/check/references.mjs';

const FILES = ['README.md', 'docs/scoring.md', 'docs/decisions/0001-state.md', 'src/core/record/decide.ts'];
const dead = (path, text) => deadReferences(path, text, FILES).map((fault) => /"(.+)"/.exec(fault)[1]);

test('a link, a path and a bare name of a file that is not there are found, with their line', () => {
  assert.deepEqual(deadReferences('docs/scoring.md', 'See\n[the rules](rules.md).', FILES), [
    'line 2: refers to "rules.md", which does not exist',
  ]);
  assert.deepEqual(dead('README.md', 'as `src/core/decide.ts` says, (ux.md 3.4)'), ['src/core/decide.ts', 'ux.md']);
  assert.deepEqual(dead('src/a.ts', '// by the rules of scoring-rules.md\n/* see gone.ts */'), [
    'scoring-rules.md',
    'gone.ts',
  ]);
});

test('what is there may be named by any end of its path, and links start where they stand', () => {
  assert.deepEqual(
    dead('README.md', '`decide.ts`, `record/decide.ts`, src/core/record/decide.ts, [notes](docs/decisions)'),
    [],
  );
  assert.deepEqual(
    dead('docs/decisions/0001-state.md', '[scoring](../scoring.md#rules), [home](../../README.md), [top](#top)'),
    [],
  );
  assert.deepEqual(dead('docs/decisions/0001-state.md', '[scoring](docs/scoring.md)'), ['docs/scoring.md']);
});

test('addresses, placeholders, built files, code and strings are no references', () => {
  assert.deepEqual(
    dead('README.md', 'https://example.org/course.md `<type>.schema.ts` `*.test.ts` `dist/c4s.d.ts` `lessons/*.json`'),
    [],
  );
  assert.deepEqual(dead('README.md', '```sh\nc4s import lesson.md\n```'), []);
  assert.deepEqual(
    dead('src/a.ts', "import x from './gone.ts'; const y = 'http://a/b.md'; const z = '// lost.md';"),
    [],
  );
});
