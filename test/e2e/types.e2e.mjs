import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { answerIn, gesturesFor, isGraded } from './answers.mjs';
import { byMouse, byTabs, byTaps, hasMouseWay } from './hands.mjs';
import { withoutFaults } from './learner.mjs';
import { eventually, startSite } from './support.mjs';

const WIDE = { viewport: { width: 1000, height: 800 } };
const NARROW = { viewport: { width: 320, height: 700 }, hasTouch: true };

const types = readdirSync('src/interactions', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const fixtureOf = (type) => `/content-schema/fixtures/valid/interaction-${type}.json`;
const itemsOf = (type) => {
  const [{ lessons }] = JSON.parse(readFileSync(`.${fixtureOf(type)}`, 'utf8')).modules;
  return lessons[0].blocks.map(({ item }) => item);
};
const pageOf = (type) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>${type}</title>
  <script type="module" src="/dist/c4s.js"></script>
  <a href="/">A partner’s website</a>
  <c4s-course src="${fixtureOf(type)}" lesson="m1-l1"></c4s-course>
</html>`;

/** The answers that are on record in this browser, in the order they were given; without ids and times, which are of the moment. */
async function answersOnRecord(page) {
  const facts = await page.evaluate(async () => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('c4s-learn'));
    const events = await settled(db.transaction('events').objectStore('events').getAll());
    db.close();
    return events;
  });
  return facts
    .filter(({ type }) => type === 'item-answered')
    .sort((one, other) => (one.hlc < other.hlc ? -1 : 1))
    .map(({ id: _id, at: _at, hlc: _hlc, duration: _duration, ...rest }) => rest);
}

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

for (const type of types) {
  describe(`questions of the type ${type}`, () => {
    const items = itemsOf(type);
    const withMouse = items.some((item) => gesturesFor(item).some(hasMouseWay));
    const records = [];

    /** Answers all items of the fixture rightly, checks each, and keeps what is then on record. */
    async function study(options, hands) {
      const page = await site.open(`/types.html?type=${type}`, {
        html: pageOf(type),
        reducedMotion: 'reduce',
        ...options,
      });
      const press = hands(page);
      for (const [index, item] of items.entries()) {
        const card = page.locator('c4s-item').nth(index);
        await card.getByRole('button', { name: /^(Check|Save) answer$/ }).waitFor();
        await answerIn(card, item, press);
        await press.push(card.getByRole('button', { name: /^(Check|Save) answer$/ }));
        await card.getByRole('button', { name: /^(Try again|Change your answer)$/ }).waitFor();
      }
      // The record is written a moment after the learner sees the outcome.
      const isWhole = (answers) => answers.length >= items.length;
      records.push(await eventually(() => answersOnRecord(page), isWhole));
      withoutFaults(page);
      await page.context().close();
    }

    it('can be answered by keyboard alone, one Tab at a time from the top of the page', () => study(WIDE, byTabs));

    it('can be answered by single taps alone at 320 pixels', () => study(NARROW, byTaps));

    if (withMouse) it('can be answered by dragging or pressing with a mouse', () => study(WIDE, byMouse));

    it('leave the same record, with the full score, whichever way they are answered', () => {
      assert.equal(records.length, withMouse ? 3 : 2);
      const [first, ...others] = records;
      assert.deepEqual(
        first.map(({ item }) => item),
        items.map(({ id }) => id),
      );
      for (const [index, { item, response, outcome }] of first.entries()) {
        assert.ok(response !== undefined, `${item} has a response`);
        if (!isGraded(items[index])) assert.equal(outcome, null, `${item} has no score`);
        else assert.equal(outcome.raw, outcome.max, `${item} has the full score`);
      }
      for (const other of others) assert.deepEqual(other, first);
    });
  });
}
