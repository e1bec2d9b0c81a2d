import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseSteps, runGraph } from '../../scripts/test/graph.mjs';
import { readCounts, runCommands } from '../../scripts/test/run-step.mjs';
import { stepsOf } from '../../scripts/test/steps.mjs';

const later = () => new Promise((resolve) => setTimeout(resolve));

/** Runs steps that only take note of when they begin and end; those in `broken` fail. */
async function walk(steps, { slots = 2, broken = [] } = {}) {
  const log = [];
  let most = 0;
  let running = 0;
  await runGraph(steps, {
    slots,
    run: async ({ name, slots: taken = 1 }) => {
      log.push(`begin ${name}`);
      running += taken;
      most = Math.max(most, running);
      await later();
      running -= taken;
      log.push(`end ${name}`);
      return !broken.includes(name);
    },
    leaveOut: ({ name }, failed) => log.push(`leave out ${name} for ${failed.join()}`),
  });
  return { log, most };
}

describe('the graph of steps', () => {
  it('begins a step when all that it needs has ended, and never more at once than there are slots', async () => {
    const steps = [{ name: 'd', needs: ['a', 'b'] }, { name: 'a' }, { name: 'b' }, { name: 'c' }];
    const { log, most } = await walk(steps);
    assert.ok(log.indexOf('begin d') > Math.max(log.indexOf('end a'), log.indexOf('end b')));
    assert.equal(log.filter((line) => line.startsWith('end')).length, 4);
    assert.equal(most, 2);
  });

  it('leaves out what needs a failed step, also over several, and runs all the rest', async () => {
    const steps = [
      { name: 'a' },
      { name: 'b', needs: ['a'] },
      { name: 'c', needs: ['b'] },
      { name: 'd' },
      { name: 'e', after: ['a'] },
    ];
    const { log } = await walk(steps, { broken: ['a'] });
    assert.ok(log.includes('leave out b for a') && log.includes('leave out c for b'));
    assert.ok(log.includes('end d') && log.includes('end e'));
  });

  it('gives a step that takes both slots the machine for itself', async () => {
    const { most, log } = await walk([{ name: 'a' }, { name: 'wide', slots: 2 }, { name: 'b' }]);
    assert.equal(most, 2);
    assert.ok(log.includes('end wide'));
  });

  it('says so where steps wait for each other', async () => {
    const circle = [
      { name: 'a', needs: ['b'] },
      { name: 'b', needs: ['a'] },
    ];
    await assert.rejects(walk(circle), /These steps wait for each other: a, b/);
  });

  it('chooses steps with what they need, and lists them where a name is not known', () => {
    const steps = [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c' }];
    assert.deepEqual(
      chooseSteps(steps, ['b']).map(({ name }) => name),
      ['a', 'b'],
    );
    assert.equal(chooseSteps(steps, []).length, 3);
    assert.throws(() => chooseSteps(steps, ['lnit']), /There is no step "lnit". The steps are: a, b, c/);
  });

  it('is whole: the steps of npm test can all be run', async () => {
    const { log } = await walk(chooseSteps(stepsOf(), []));
    assert.equal(log.filter((line) => line.startsWith('end')).length, stepsOf().length);
  });
});

describe('a step', () => {
  const print = (code) => ['--eval', code];

  it('counts the tests that its scripts tell of, and names those that failed', async () => {
    const result = await runCommands([
      print("console.log('note: c\\nfailed: a · b\\nunit: 3 passed, 1 failed'); process.exitCode = 1"),
    ]);
    const { output, ...rest } = result;
    assert.match(output, /^failed: a · b$/m);
    assert.deepEqual(rest, { ok: false, passed: 3, failed: 1, failures: ['a · b'], notes: ['c'] });
  });

  it('counts one failure where a script fails without a test, and runs no further command', async () => {
    const result = await runCommands([print('process.exit(3)'), print("console.log('too late')")]);
    assert.deepEqual([result.ok, result.failed, result.output], [false, 1, '']);
  });

  it('reads counts in colours, and the last where there are several', () => {
    assert.equal(readCounts('\u001b[32mcli: 1 passed, 0 failed\u001b[0m\nunit: 2 passed, 0 failed\n').passed, 2);
  });
});
