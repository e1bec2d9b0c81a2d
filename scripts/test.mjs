import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { prepare, prepareBrowsers } from './prepare.mjs';

const tests = (folder, end) =>
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => name.endsWith(end));
const hasStories = () => tests('src', '.stories.ts') || tests('stories', '.stories.ts');
const hasE2e = () => tests('test/e2e', '.e2e.mjs');

const STEPS = [
  { name: 'generated files', commands: [['scripts/generate.mjs', '--check']] },
  { name: 'lint', commands: [['scripts/lint.mjs']] },
  { name: 'types', commands: [['scripts/typecheck.mjs']] },
  { name: 'translations', commands: [['scripts/check-i18n.mjs']] },
  { name: 'build', commands: [['scripts/build.mjs']] },
  { name: 'size', commands: [['scripts/size.mjs', '--check']] },
  { name: 'cli', commands: [['scripts/test-cli.mjs']] },
  { name: 'package', commands: [['scripts/test-package.mjs']] },
  { name: 'unit', commands: [['node_modules/@web/test-runner/dist/bin.js', '--coverage']] },
  { name: 'stories', when: hasStories, commands: [['scripts/build-storybook.mjs'], ['scripts/check-stories.mjs']] },
  { name: 'e2e', when: hasE2e, commands: [['scripts/test-e2e.mjs']] },
];

// `npm test` runs all steps, `npm test -- lint unit` some. All run even if one fails, so that every failure is seen.
await prepare();
await prepareBrowsers();
const wanted = process.argv.slice(2);
const counts = { passed: 0, failed: 0 };
const failedSteps = [];
const failures = [];
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await runStep(step);
if (failedSteps.length > 0) console.log(`\nFailed steps: ${failedSteps.join(', ')}`);
for (const failure of failures) console.log(`  ${failure}`);
console.log(`\n${String(counts.passed)} passed, ${String(counts.failed)} failed`);
if (failedSteps.length > 0 || counts.failed > 0) process.exitCode = 1;

async function runStep({ name, when, commands }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 70 - name.length))}`);
  if (when && !when()) {
    console.log('skipped: there are none yet');
    return;
  }
  const began = performance.now();
  const failed = await failedTestsOf(commands);
  if (failed !== null) {
    failedSteps.push(name);
    // A step that fails without a failed test, like lint, counts as one failure.
    if (failed === 0) counts.failed += 1;
  }
  console.log(`${failed === null ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
}

/** Runs commands until one fails. @returns null where all went well, else how many tests failed. */
async function failedTestsOf(commands) {
  for (const command of commands) {
    const { code, passed, failed, lines } = await runCounting(command);
    failures.push(...lines);
    counts.passed += passed;
    counts.failed += failed;
    if (code !== 0) return failed;
  }
  return null;
}

/** Runs a script, shows what it prints and reads its last lines: `unit: 12 passed, 0 failed` and, before it, `failed: …` for each. */
function runCounting(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['inherit', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      output = (output + String(data)).slice(-20_000);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const text = stripVTControlCharacters(output);
      const [, passed = '0', failed = '0'] =
        /^(?:unit|cli|package|stories|e2e): (\d+) passed, (\d+) failed$/m.exec(text) ?? [];
      const lines = [...text.matchAll(/^failed: (.+)$/gm)].map(([, line]) => line);
      resolve({ code, passed: Number(passed), failed: Number(failed), lines });
    });
  });
}
