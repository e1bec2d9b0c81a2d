import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '../../scripts/browser.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';

let browser;
let program;
let address;
let course;
before(async () => {
  course = join(temporaryFolder(), 'course');
  cpSync('courses/cluster4smart', course, { recursive: true });
  program = spawn(process.execPath, ['dist/cli/c4s.js', 'preview', course, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await program.stdout.take(1).toArray();
  ({ address } = JSON.parse(line));
  browser = await launchChromium();
});
after(async () => {
  program.kill();
  await browser.close();
});

describe('the preview', () => {
  it('shows the course, follows changes at the same place, and switches language and width', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const faults = [];
    page.on('console', (message) => (message.type() === 'error' ? faults.push(message.text()) : null));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Start the course' }).click();
    await frame.getByRole('heading', { name: 'Building an internationalisation strategy for your members' }).waitFor();

    const lesson = join(course, 'lessons/m1-l1.json');
    const { blocks, ...rest } = JSON.parse(readFileSync(lesson, 'utf8'));
    const news = { id: 'b-news', type: 'text', text: 'Written a moment ago.' };
    writeFileSync(
      lesson,
      JSON.stringify({ ...rest, blocks: [news, { ...news, id: 'b-odd', type: 'odd' }, ...blocks] }),
    );
    await frame.getByText('Written a moment ago.').first().waitFor();
    await page.getByText('No block is called "odd".').waitFor();

    await page.getByLabel('Language').selectOption('hu');
    await frame.locator('html[lang=hu]').waitFor();
    await frame.getByRole('heading', { level: 2 }).first().waitFor();
    await page.getByLabel('Width').selectOption('320');
    assert.equal(await frame.locator('body').evaluate((body) => body.clientWidth - 32), 320);
    assert.deepEqual(faults, []);
  });
});
