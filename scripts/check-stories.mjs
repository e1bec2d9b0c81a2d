import { existsSync, readFileSync } from 'node:fs';
import { launchChromium, serveFolder } from './browser.mjs';
import { openStoryPage, runStory } from './stories/run-story.mjs';

const FOLDER = 'storybook-static';
/** Each language in one theme, so that every story is seen in both. */
const THEMES = { en: 'light', fr: 'dark', hu: 'light', es: 'dark' };
const PAGES = 2;

// Every story in every language, light and dark: no error, no failed play function, nothing on the console, no axe violation.
// `npm run test:stories -- quiz` runs only those whose id contains "quiz".
const wanted = process.argv[2] ?? '';
if (!existsSync(`${FOLDER}/iframe.html`)) throw new Error('No built stories: run "npm run build:storybook" first.');
const { entries } = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ type, id }) => type === 'story' && id.includes(wanted));
const runs = stories.flatMap(({ id, tags = [] }) =>
  Object.entries(THEMES).map(([language, theme]) => ({ id, tags, language, theme })),
);

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
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`stories: ${String(runs.length - failures.length)} passed, ${String(failures.length)} failed`);
if (failures.length > 0 || runs.length === 0) process.exitCode = 1;

async function work(left) {
  const page = await openStoryPage(browser);
  for (let run = left.shift(); run; run = left.shift()) {
    const faults = await runStory(page, site.origin, run);
    const name = `${run.id} [${run.language}, ${run.theme}]`;
    for (const fault of faults) console.error(`${name} ${fault}`);
    if (faults.length > 0) failures.push(`${name} · ${faults[0].split('\n')[0]}`);
    const done = runs.length - left.length;
    if (done % 40 === 0) console.log(`… ${String(done)} of ${String(runs.length)}`);
  }
  await page.context().close();
}
