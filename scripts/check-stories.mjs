import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchChromium, serveFolder } from './browser.mjs';
import { hasPassedInFull, keepPassed } from './stories/inputs.mjs';
import { runsOf } from './stories/matrix.mjs';
import { createStage, runStory } from './stories/run-story.mjs';

const FOLDER = 'storybook-static';
/** Pages that work side by side. */
const PAGES = 2;

// Every story in one of the languages, light or dark: no error, no failed play function, nothing on the console, no axe violation.
// `--full`: in every language and theme. `npm run test:stories -- quiz` runs only those whose id contains "quiz".
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false } },
});
const wanted = positionals[0] ?? '';
if (!existsSync(`${FOLDER}/iframe.html`)) throw new Error('No built stories: run "npm run build:storybook" first.');
const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));
const runs = runsOf(stories, { isFull: values.full });

const site = await serveFolder(`${process.cwd()}/${FOLDER}`);
const browser = await launchChromium();
const failures = [];
try {
  const left = [...runs];
  await Promise.all(Array.from({ length: PAGES }, () => work(left)));
} finally {
  await browser.close();
  site.close();
}
if (values.full && wanted === '' && failures.length === 0) keepPassed(runs.length);
if (!values.full && wanted === '' && !hasPassedInFull())
  console.log('note: stories have changed since the full matrix last passed: npm run test:all');
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`stories: ${String(runs.length - failures.length)} passed, ${String(failures.length)} failed`);
if (failures.length > 0 || runs.length === 0) process.exitCode = 1;

async function work(left) {
  const stage = createStage(browser, site.origin);
  for (let run = left.shift(); run; run = left.shift()) {
    const faults = await runStory(stage, site.origin, run);
    const name = `${run.id} [${run.language}, ${run.theme}]`;
    for (const fault of faults) console.error(`${name} ${fault}`);
    if (faults.length > 0) failures.push(`${name} · ${faults[0].split('\n')[0]}`);
  }
  await stage.close();
}
