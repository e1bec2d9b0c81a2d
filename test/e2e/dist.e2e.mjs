import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { wantedBrowsers } from '../../.config/find-browsers.mjs';
import { IN_PAGE, startAnyBrowser } from './any-browser.mjs';

const LIMIT = 20_000;

const question = (id, prompt) => ({
  id,
  interaction: 'choice',
  prompt,
  options: [
    { id: 'right', text: 'The right one', feedback: 'That is it.' },
    { id: 'wrong', text: 'The wrong one', feedback: 'That is not it.' },
  ],
  correctResponse: ['right'],
  maxChoices: 1,
  shuffle: false,
  feedback: { correct: 'This is why.', incorrect: 'Think again.' },
});

const course = {
  schemaVersion: '1.0.0',
  id: 'https://example.org/courses/smoke',
  version: '1.0.0',
  inLanguage: 'en',
  name: 'A small course',
  completion: { moveOn: 'CompletedAndPassed', masteryScore: 0.5 },
  certificate: { awardingBody: { name: 'The Academy', country: 'Hungary' } },
  modules: [
    {
      id: 'm1',
      name: 'The module',
      outcomes: [{ id: 'm1-o1', kind: 'knowledge', text: 'Tell right from wrong.', assessed: true }],
      lessons: [
        {
          id: 'm1-l1',
          name: 'The lesson',
          blocks: [
            { id: 'm1-l1-b1', type: 'text', text: 'Some **words**.' },
            { id: 'm1-l1-b2', type: 'check', item: question('q1', 'Which one in the lesson?') },
          ],
        },
      ],
      assessment: {
        id: 'm1-test',
        name: 'The test',
        shuffle: false,
        items: [{ ...question('q2', 'Which one in the test?'), assesses: ['m1-o1'] }],
      },
    },
  ],
};

/** A browser that refuses to store anything, as some do in a frame or by a policy. */
const REFUSES = `<script>
  Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('refused', 'SecurityError'); } });
</script>`;

const pageWith = (script) => `<!doctype html>
<html lang="en"><meta charset="utf-8" /><title>Smoke</title>${script}${IN_PAGE}<script type="module" src="/dist/c4s.js"></script>
<c4s-course src="/smoke.json" lang="en"></c4s-course></html>`;

const SERVED = {
  '/smoke.json': ['application/json', JSON.stringify(course)],
  '/smoke': ['text/html', pageWith('')],
  '/refused': ['text/html', pageWith(REFUSES)],
};

function serve() {
  const files = sirv(process.cwd(), { dev: true });
  const server = createServer((request, response) => {
    const served = SERVED[request.url];
    if (served) response.writeHead(200, { 'content-type': `${served[0]}; charset=utf-8` }).end(served[1]);
    else files(request, response, () => response.writeHead(404).end());
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** From the first lesson to the certificate. Runs in the page. */
async function study({ limit }) {
  const page = window.inPage;
  const press = (wanted) => page.press(wanted, limit);
  const see = (wanted) => page.see('c4s-course', wanted, limit);
  const seen = {};
  await press('Start the course');
  seen.lesson = await see('Which one in the lesson?');
  await press('The right one');
  await press('Check answer');
  seen.answered = await see('This is why.');
  await press('Mark as done');
  seen.saved = await see('Saved on this device');
  document.querySelector('c4s-course').go({ kind: 'assessment', id: 'm1-test' });
  await press('Start the test');
  seen.test = await see('Which one in the test?');
  await press('The right one');
  await press('Next');
  await press('Submit the test');
  seen.result = await see('Passed');
  document.querySelector('c4s-course').go({ kind: 'certificate', scope: 'course' });
  await page.write('Given name', 'Győző', limit);
  await page.write('Family name', 'Kővágó-Szűcs', limit);
  await press('Issue the certificate');
  seen.certificate = await see('Győző Kővágó-Szűcs');
  seen.hiddenShapes = page.hiddenShapes();
  await document.querySelector('c4s-course').chooseLanguage('hu');
  document.querySelector('c4s-course').go({ kind: 'overview' });
  seen.language = await see('Mentve ezen az eszközön');
  return seen;
}

/** A first step where nothing can be stored. Runs in the page. */
async function studyUnsaved({ limit }) {
  const page = window.inPage;
  await page.press('Start the course', limit);
  await page.press('The right one', limit);
  await page.press('Check answer', limit);
  return {
    answered: await page.see('c4s-course', 'This is why.', limit),
    told: await page.see('c4s-course', 'This browser does not keep your progress.', limit),
  };
}

for (const name of wantedBrowsers()) {
  describe(`what ships, in ${name}`, () => {
    let server;
    let browser;
    const open = (path) => browser.open(`http://127.0.0.1:${String(server.address().port)}${path}`);
    before(async () => {
      server = await serve();
      browser = await startAnyBrowser(name);
    });
    after(async () => {
      await browser?.close();
      server.closeAllConnections();
      server.close();
    });

    it('leads from the first lesson to the certificate, and into another language', async () => {
      const page = await open('/smoke');
      assert.deepEqual(await page.run(study, { limit: LIMIT }), {
        lesson: 'Which one in the lesson?',
        answered: 'This is why.',
        saved: 'Saved on this device',
        test: 'Which one in the test?',
        result: 'Passed',
        certificate: 'Győző Kővágó-Szűcs',
        hiddenShapes: [],
        language: 'Mentve ezen az eszközön',
      });
      await page.close();
    });

    it('can be studied where nothing may be stored, and says so', async () => {
      const page = await open('/refused');
      assert.deepEqual(await page.run(studyUnsaved, { limit: LIMIT }), {
        answered: 'This is why.',
        told: 'This browser does not keep your progress.',
      });
      await page.close();
    });
  });
}
