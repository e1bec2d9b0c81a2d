import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { prepare, prepareBrowsers, prepareBuild } from './prepare.mjs';

// What a learner pays in JavaScript: brotli bytes (quality 11) of every script that the browser fetched. Each scenario continues
// from the one before and lists only what it fetched in addition. `-- --json` for tools, `-- --check` against the budget.
const asJson = process.argv.includes('--json');
const budget = JSON.parse(readFileSync('.config/size-budget.json', 'utf8'));

await prepare();
await prepareBrowsers(['chromium']);
await prepareBuild();
const { launchChromium, serveFolder } = await import('./browser.mjs');
const { scenarios } = await import('./size/scenarios.mjs');
const measured = await measure();
if (asJson) console.log(JSON.stringify({ scenarios: measured }));
else printTable(measured);
if (process.argv.includes('--check')) check(measured);

async function measure() {
  const site = await serveFolder(process.cwd());
  const browser = await launchChromium();
  const sizes = new Map();
  const pending = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, locale: 'en' });
    page.setDefaultTimeout(20_000);
    page.on('response', (response) => pending.push(note(response, sizes)));
    const result = {};
    for (const [name, play] of Object.entries(scenarios)) {
      const before = new Set(sizes.keys());
      await play(page, site.origin);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(700);
      await Promise.all(pending);
      const files = [...sizes].filter(([path]) => !before.has(path)).map(([path, bytes]) => ({ path, bytes }));
      result[name] = { js: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
    }
    return result;
  } finally {
    await browser.close();
    site.close();
  }
}

async function note(response, sizes) {
  const isScript =
    response.request().resourceType() === 'script' || /javascript/.test(response.headers()['content-type'] ?? '');
  if (!isScript || !response.ok()) return;
  const path = new URL(response.url()).pathname.slice(1);
  sizes.set(path, brotliCompressSync(await response.body()).length);
}

function printTable(result) {
  for (const [name, { js, files }] of Object.entries(result)) {
    const limit = budget[name] ? ` of ${String(budget[name])}` : '';
    console.log(`${name}: ${String(js)}${limit} bytes (brotli)${name === Object.keys(result)[0] ? '' : ' more'}`);
    for (const { path, bytes } of files) console.log(`${String(bytes).padStart(8)}  ${path}`);
  }
}

function check(result) {
  for (const [name, limit] of Object.entries(budget)) {
    if (result[name].js <= limit) continue;
    console.error(`${name}: ${String(result[name].js)} bytes are over the budget of ${String(limit)}`);
    process.exitCode = 1;
  }
}
