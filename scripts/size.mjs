import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { prepare, prepareBrowsers, prepareBuild } from './prepare.mjs';

// What a learner pays, in bytes over the wire (brotli, quality 11), in each language: the scripts, our own texts in that language, the
// course with its texts, and its media. What the host's own page costs is not ours. A scenario goes on from the one before and counts only what it fetched in addition.
// `-- --json` for tools, `-- --files` lists the files, `-- --check` holds the result to the budget.
const LANGUAGES = ['en', 'fr', 'hu', 'es'];
const KINDS = ['javascript', 'texts', 'course', 'media'];
const TEXTS = new RegExp(`^dist/chunks/\\w+/(${LANGUAGES.join('|')})\\.js$`);
const budget = JSON.parse(readFileSync('.config/size-budget.json', 'utf8'));

await prepare();
await prepareBrowsers(['chromium']);
await prepareBuild();
const { launchChromium, serveFolder } = await import('./browser.mjs');
const { pageIn, scenarios } = await import('./size/scenarios.mjs');
const measured = await measureAll();
if (process.argv.includes('--json')) console.log(JSON.stringify(measured));
else printTable(measured);
if (process.argv.includes('--check')) check(measured);

async function measureAll() {
  const site = await serveFolder(process.cwd());
  const browser = await launchChromium();
  try {
    const result = {};
    for (const language of LANGUAGES) result[language] = await measure(browser, site.origin, language);
    return result;
  } finally {
    await browser.close();
    site.close();
  }
}

/** @returns For each scenario the bytes of each kind, their `total`, and the `files`. */
async function measure(browser, origin, language) {
  const files = new Map();
  const pending = [];
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, locale: language });
  page.setDefaultTimeout(60_000);
  await page.route('**/demo/plain.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageIn(language) }),
  );
  page.on('response', (response) => pending.push(note(response, files)));
  const result = {};
  for (const [name, play] of Object.entries(scenarios)) {
    const before = new Set(files.keys());
    await play(page, origin, language);
    await page.waitForLoadState('networkidle');
    await Promise.all(pending);
    result[name] = sumOf([...files].filter(([path]) => !before.has(path)).map(([path, file]) => ({ path, ...file })));
  }
  await page.close();
  return result;
}

async function note(response, files) {
  const path = new URL(response.url()).pathname.slice(1);
  const kind = kindOf(path);
  if (!kind || !response.ok()) return;
  const body = await response.body();
  files.set(path, { kind, bytes: kind === 'media' ? body.length : brotliCompressSync(body).length });
}

function kindOf(path) {
  if (TEXTS.test(path)) return 'texts';
  if (path.startsWith('dist/')) return 'javascript';
  if (!path.startsWith('courses/')) return null;
  return path.endsWith('.json') ? 'course' : 'media';
}

function sumOf(files) {
  const sum = (kind) => files.filter((file) => file.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)]));
  return { ...sums, total: files.reduce((total, { bytes }) => total + bytes, 0), files };
}

function printTable(result) {
  const row = (cells) =>
    console.log(cells.map((cell, index) => (index < 2 ? cell.padEnd(16) : cell.padStart(11))).join(''));
  row(['scenario', 'language', ...KINDS, 'total', 'limit']);
  for (const name of Object.keys(scenarios)) {
    for (const language of LANGUAGES) {
      const { files, total, ...kinds } = result[language][name];
      row([name, language, ...KINDS.map((kind) => String(kinds[kind])), String(total), limitOf(name, language)]);
      if (!process.argv.includes('--files')) continue;
      for (const { path, bytes } of files) console.log(`${String(bytes).padStart(12)}  ${path}`);
    }
  }
}

function limitOf(name, language) {
  return String(budget[name]?.total?.[language] ?? '');
}

function check(result) {
  for (const [name, { javascript, total }] of Object.entries(budget)) {
    for (const language of LANGUAGES) {
      const found = result[language][name];
      hold(`${name} (${language}): JavaScript`, found.javascript, javascript[language]);
      if (total) hold(`${name} (${language}): all bytes`, found.total, total[language]);
    }
  }
}

function hold(what, bytes, limit) {
  if (bytes <= limit) return;
  console.error(`${what}: ${String(bytes)} bytes are over the budget of ${String(limit)}`);
  process.exitCode = 1;
}
