import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { createProject } from './project.mjs';

let project;
before(() => {
  project = createProject();
});
after(() => project.remove());

describe('the package as it is published', () => {
  it('has nothing that publint finds', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(project.tarball);
    const { messages } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
      strict: true,
    });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, project.package, { color: false })),
      [],
    );
  });

  it('has types that resolve wherever its modules do', () => {
    // The scripts for pages have no types, nor do schemas.
    const entrypoints = ['.', 'define', 'core', 'elements/course', 'elements/lesson', 'elements/quiz'];
    const tool = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const args = [tool, project.tarball, '--format', 'json', '--entrypoints', ...entrypoints];
    // It also fails for `node10` and for CommonJS, which cannot load our modules at all.
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const { analysis } = JSON.parse(stdout);
    const found = analysis.problems.filter((problem) =>
      ['node16-esm', 'bundler', 'node16', undefined].includes(problem.resolutionKind ?? problem.resolutionOption),
    );
    assert.deepEqual(found, []);
    assert.equal(Object.keys(analysis.entrypoints).length, entrypoints.length);
  });
});
