import { prepare, prepareBrowsers } from './prepare.mjs';
import { chooseSteps, runGraph } from './test/graph.mjs';
import { runCommands } from './test/run-step.mjs';
import { stepsOf } from './test/steps.mjs';

/** Steps that run at once: one for each core of a small machine. More would only make each of them slower. */
const SLOTS = 2;

// `npm test` runs all steps, `npm test -- lint unit` some and what they need, `npm test -- --list` shows what waits for what.
// `npm run test:all` shows every story in all languages and themes.
const args = process.argv.slice(2);
const chosen = choose(args.filter((arg) => !arg.startsWith('--')));
if (args.includes('--list')) for (const step of chosen) console.log(describe(step));
else if (chosen.length > 0) await runAll(chosen);

function choose(names) {
  try {
    return chooseSteps(stepsOf({ isFull: args.includes('--all') }), names);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
    return [];
  }
}

function describe({ name, needs = [], browsers }) {
  const parts = [
    ...(needs.length > 0 ? [`needs ${needs.join(', ')}`] : []),
    ...(browsers ? [`runs in ${browsers().join(', ')}`] : []),
  ];
  return parts.length > 0 ? `${name}: ${parts.join('; ')}` : name;
}

async function runAll(steps) {
  await prepare();
  const browsers = new Set(steps.flatMap((step) => step.browsers?.() ?? []));
  if (browsers.size > 0) await prepareBrowsers([...browsers]);
  const began = performance.now();
  const results = new Map();
  await runGraph(steps, {
    slots: SLOTS,
    run: async (step) => {
      const result = await runStep(step, steps.length === 1);
      results.set(step.name, result);
      return result.ok;
    },
    leaveOut: ({ name }, failed) => {
      console.log(`\nnot run: ${name}, for it needs ${failed.join(' and ')}`);
      results.set(name, { ok: false, passed: 0, failed: 0, failures: [`${name} was not run`], notes: [] });
    },
  });
  summarize(steps, results, began);
}

/** Two steps would mix what they print, so each is shown whole when it has ended; one alone is shown as it goes. */
async function runStep({ name, commands }, isAlone) {
  const began = performance.now();
  console.log(`\n${name} begins`);
  const result = await runCommands(commands, isAlone ? (text) => process.stdout.write(text) : undefined);
  if (!isAlone) console.log(`\n── ${name} ${'─'.repeat(Math.max(2, 70 - name.length))}\n${result.output.trimEnd()}`);
  result.seconds = secondsSince(began);
  console.log(`${result.ok ? 'ok' : 'FAILED'}: ${name} (${result.seconds} s)`);
  return result;
}

function secondsSince(began) {
  return ((performance.now() - began) / 1000).toFixed(0);
}

function summarize(steps, results, began) {
  const all = steps.map(({ name }) => ({ name, ...results.get(name) }));
  const sum = (key) => all.reduce((total, result) => total + result[key], 0);
  const times = all.filter(({ seconds }) => seconds).map(({ name, seconds }) => `${name} ${seconds} s`);
  console.log(`\n${secondsSince(began)} s in all: ${times.join(', ')}`);
  for (const note of all.flatMap(({ notes }) => notes)) console.log(`\n${note}`);
  const failed = all.filter(({ ok }) => !ok);
  if (failed.length > 0) console.log(`\nFailed steps: ${failed.map(({ name }) => name).join(', ')}`);
  for (const { failures } of all) for (const failure of failures) console.log(`  ${failure}`);
  console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
  if (failed.length > 0 || sum('failed') > 0) process.exitCode = 1;
}
