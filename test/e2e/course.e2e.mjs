import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { byKeys, byTaps } from './hands.mjs';
import {
  answer,
  answerAll,
  module,
  questionHeading,
  readLessons,
  shownItem,
  steps,
  withoutFaults,
} from './learner.mjs';
import { openPage, startSite } from './support.mjs';

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const firstStepDone = `1 of ${String(steps)} steps done`;
const start = (page) => page.getByRole('button', { name: 'Start the course' });
const inside = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 80) ?? '';
  });

async function passTest(page, press, between) {
  await press.push(page.getByRole('button', { name: 'Start the test' }));
  await page.getByRole('heading', { name: /Question 1 of 8/ }).waitFor();
  await answerAll(page, press, between);
  await press.push(page.getByRole('button', { name: 'Submit the test' }));
  await page.getByRole('heading', { name: 'Passed' }).waitFor();
}

describe('module 1 of the real course', () => {
  it('is studied by keyboard alone to its passed test, with a reload in the middle', async () => {
    const page = await site.open('/demo/plain.html');
    const press = byKeys(page);
    await start(page).waitFor();
    assert.equal(
      await page.evaluate(() => document.activeElement === document.body),
      true,
      'nothing takes the focus on load',
    );
    await press.push(start(page));
    await readLessons(page, press);
    await passTest(page, press, async (count) => {
      if (count !== 2) return;
      // Whoever leaves at once loses nothing either.
      await page.reload();
      await page.getByRole('button', { name: 'Continue', exact: true }).waitFor();
      await press.push(page.getByRole('button', { name: 'Continue', exact: true }));
      await press.push(page.getByRole('button', { name: 'Continue the test' }));
      await page.locator('c4s-quiz c4s-item').waitFor();
      // It continues at the first question without an answer; the one just answered is one step back.
      await press.push(page.locator('c4s-quiz').getByRole('button', { name: /^Back/ }));
      await questionHeading(page, count + 1).waitFor();
    });
    assert.match(await inside(page), /Passed/, 'the result has the focus');
    withoutFaults(page);
    await page.context().close();
  });

  it('is passed by single taps at 320 pixels, and gives a certificate on one landscape page', async () => {
    const page = await site.open('/demo/plain.html', {
      viewport: { width: 320, height: 700 },
      hasTouch: true,
      isMobile: true,
    });
    const press = byTaps();
    await press.push(start(page));
    await readLessons(page, press);
    await passTest(page, press);
    await press.push(page.getByRole('button', { name: /certificate/i }).first());
    const form = page.locator('c4s-certificate');
    await form.getByLabel(/Given name/).fill('Győző');
    await form.getByLabel(/Family name/).fill('Kővágó-Szűcs');
    await press.push(form.getByRole('button', { name: 'Issue the certificate' }));
    await form.getByRole('button', { name: 'Print or save as PDF' }).waitFor();
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      press.push(form.getByRole('button', { name: 'Print or save as PDF' })),
    ]);
    await sheet.waitForLoadState();
    await sheet.getByText('Győző Kővágó-Szűcs').first().waitFor();
    const pdf = (await sheet.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, 'one page');
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf);
    assert.ok(Math.abs(width - 842) < 2 && Math.abs(height - 595) < 2, `A4 landscape, not ${width} x ${height}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `nothing is wider than the screen (${String(overflow)})`);
    withoutFaults(page);
    await page.context().close();
  });

  it('keeps an answer when the language changes in the middle of a question', async () => {
    const page = await site.open('/demo/hu.html');
    await page.getByRole('button', { name: 'A kurzus indítása' }).click();
    await page.locator('c4s-lesson').getByRole('heading').first().waitFor();
    await page.evaluate(
      (id) => document.querySelector('c4s-course').go({ kind: 'assessment', id }),
      module.assessment.id,
    );
    await page.getByRole('button', { name: 'A teszt indítása' }).click();
    await page.locator('c4s-quiz c4s-item').waitFor();
    await page.getByRole('combobox', { name: 'Nyelv' }).selectOption('en');
    await page.getByRole('heading', { name: /Question 1 of 8/ }).waitFor();
    const press = byKeys(page);
    const item = await shownItem(page);
    await answer(page, item, press);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('hu');
    await page.getByRole('heading', { name: /1\. kérdés, összesen 8/ }).waitFor();
    await page.getByRole('combobox', { name: 'Nyelv' }).selectOption('en');
    await page.getByRole('heading', { name: /Question 1 of 8/ }).waitFor();
    await page.locator('c4s-quiz').getByRole('button', { name: /^Next/ }).click();
    await page.getByRole('heading', { name: /Question 2 of 8/ }).waitFor();
    // In the record of this browser, which is written while the learner goes on.
    const given = await page.waitForFunction(async () => {
      const settled = (request) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await settled(indexedDB.open('c4s-learn'));
      const facts = await settled(db.transaction('events').objectStore('events').getAll());
      db.close();
      return new Set(facts.flatMap(({ type, item }) => (type === 'response-drafted' ? item : []))).size;
    });
    assert.equal(await given.jsonValue(), 1);
    withoutFaults(page);
    await page.context().close();
  });

  it('shows in a second tab what happens in the first, within a second', async () => {
    const page = await site.open('/demo/plain.html');
    const other = await openPage(page.context(), site.origin, '/demo/layout.html');
    await start(other).waitFor();
    await start(page).click();
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await other.getByText(firstStepDone).first().waitFor({ timeout: 1500 });
    assert.ok((await other.getByText(firstStepDone).count()) >= 2, 'the course and the tracker agree');
    withoutFaults(page);
    withoutFaults(other);
    await page.context().close();
  });

  it('works to the end of a lesson where storage is refused, and says so', async () => {
    const page = await site.open('/demo/plain.html');
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.reload();
    await start(page).click();
    await page.getByText('This browser does not keep your progress.').waitFor();
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await page.getByText(firstStepDone).waitFor();
    withoutFaults(page);
    await page.context().close();
  });

  it('keeps its place in the address, so that the back button undoes a move', async () => {
    const page = await site.open('/demo/plain.html');
    await start(page).waitFor();
    await page.evaluate(() => {
      const course = document.querySelector('c4s-course');
      const anew = course.cloneNode(true);
      anew.setAttribute('routing', 'hash');
      course.replaceWith(anew);
    });
    const [first] = module.lessons;
    const heading = page.locator('c4s-lesson').getByRole('heading', { name: first.name });
    await start(page).click();
    await heading.waitFor();
    assert.equal(new URL(page.url()).hash, `#c4s/lesson/${first.id}`);
    await page.goBack();
    await page.getByRole('button', { name: 'Continue', exact: true }).waitFor();
    assert.equal(new URL(page.url()).hash, '');
    await page.goForward();
    await heading.waitFor();
    await page.reload();
    withoutFaults(page);
    await page.context().close();
  });

  it('keeps what a key moves to out from under a bar that the page holds on screen', async () => {
    const page = await site.open('/demo/plain.html');
    await start(page).click();
    const end = page.getByRole('button', { name: 'Mark as done' });
    await end.waitFor();
    await end.focus();
    await page.keyboard.press('Shift+Tab');
    await end.evaluate((button) => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position: fixed; inset-block-start: 0; inset-inline: 0; block-size: 90px; background: #123';
      document.body.append(bar);
      button.style.scrollMargin = '0';
      window.scrollBy(0, button.getBoundingClientRect().top - 30);
    });
    await page.keyboard.press('Tab');
    await page.waitForFunction((button) => button.getBoundingClientRect().top >= 90, await end.elementHandle());
    withoutFaults(page);
    await page.context().close();
  });

  it('writes nothing before the learner acts', async () => {
    const page = await site.open('/demo/plain.html');
    await start(page).waitFor();
    const stored = await page.evaluate(async () =>
      [...(await indexedDB.databases()), ...Object.keys(localStorage), document.cookie].filter(Boolean),
    );
    assert.deepEqual(stored, []);
    await page.context().close();
  });
});
