import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { c4s, check, importAuthoring, newCourse, path, plant, read, readJson, write } from './support.mjs';

const { exportXliff, importXliff } = await importAuthoring('translate/xliff');
const { exportCsv, importCsv } = await importAuthoring('translate/translation-csv');
const OVERLAY = 'translations/hu/course.json';

const letter = fc.oneof(
  fc.constantFrom(...'<>&"\r\n\t\u0007\u0085\u2028\u2029 ]'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
);
const text = (minLength) => fc.string({ unit: letter, minLength, maxLength: 30 });
const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(\.[a-zA-Z0-9"&<'~/-]{1,9}){0,3}$/);
const unit = fc
  .record({
    file: fc.constantFrom('course.json', 'lessons/l1.json'),
    key,
    source: text(1),
    target: text(0),
    stale: fc.boolean(),
  })
  .map(({ stale, ...rest }) => ({ ...rest, state: rest.target === '' ? 'missing' : stale ? 'stale' : 'translated' }));
const units = fc.uniqueArray(unit, { selector: ({ file, key }) => `${file} ${key}`, maxLength: 12 });
const bare = ({ file, key, source, target, state }) => ({ file, key, source, target, pending: state !== 'translated' });
const sorted = (list) => [...list].sort((a, b) => (`${a.file} ${a.key}` < `${b.file} ${b.key}` ? -1 : 1));

test('all texts come back from XLIFF as they went', () => {
  fc.assert(
    fc.property(units, (list) => {
      const back = importXliff(exportXliff(list, { from: 'en', to: 'hu' }), { to: 'hu' });
      assert.deepEqual(sorted(back), sorted(list.map(bare)));
    }),
    { numRuns: 300 },
  );
});

test('all texts come back from a table as they went', () => {
  fc.assert(
    fc.property(units, fc.constantFrom('hu', 'en', 'es', 'pt-BR'), (list, to) => {
      const table = importCsv(exportCsv(list, to), { to, lossy: false });
      const back = table.map(({ pending: _pending, lossy: _lossy, ...rest }) => rest);
      assert.deepEqual(
        back,
        list.map(({ state: _state, ...rest }) => rest),
      );
    }),
    { numRuns: 300 },
  );
});

function hungarian() {
  const folder = newCourse();
  plant(folder, 'course.json', '"inLanguage": "en",', '"inLanguage": "en",\n  "availableLanguage": ["en", "hu"],');
  return folder;
}

const exported = async (folder) => (await c4s('translate', folder, '--to', 'hu', '--export', 'xliff')).out;
const taken = async (folder, xliff) => {
  write(folder, 'hu.xlf', xliff);
  return await c4s('translate', folder, '--to', 'hu', '--import', path(folder, 'hu.xlf'));
};

/** Translates every text as `hu: …`, as a translation tool would. */
const translated = (xliff) =>
  xliff
    .replaceAll('state="initial"', 'state="translated"')
    .replaceAll(/<source>([\s\S]*?)<\/source>/g, '<source>$1</source>\n        <target>hu: $1</target>');

test('a file that was translated by a tool makes a course complete in its language', async () => {
  const folder = hungarian();
  assert.equal((await taken(folder, translated(await exported(folder)))).code, 0);
  assert.deepEqual(await check(folder), { code: 0, findings: [] });
  assert.equal(readJson(folder, OVERLAY).strings['q1.options.b.text'].text, 'hu: A "law", or so');
});

test('what is exported and imported again changes nothing, also where texts are stale or missing', async () => {
  const folder = hungarian();
  await taken(folder, translated(await exported(folder)));
  plant(folder, 'course.json', '"What is a cluster?"', '"What is a cluster now?"');
  const overlay = readJson(folder, OVERLAY);
  delete overlay.strings['course.name'];
  write(folder, OVERLAY, overlay);
  const before = read(folder, OVERLAY);
  for (const format of ['xliff', 'csv']) {
    write(folder, 'again', (await c4s('translate', folder, '--to', 'hu', '--export', format)).out);
    assert.match(
      (await c4s('translate', folder, '--to', 'hu', '--import', path(folder, 'again'))).out,
      /Taken over: 0/,
    );
    assert.equal(read(folder, OVERLAY), before);
  }
});

test('an old translation is fresh again once a translator says that it still fits', async () => {
  const folder = hungarian();
  await taken(folder, translated(await exported(folder)));
  plant(folder, 'course.json', '"What is a cluster?"', '"What is a cluster now?"');
  assert.equal((await check(folder)).code, 1);
  await taken(folder, (await exported(folder)).replace('state="initial" subState="c4s:stale"', 'state="reviewed"'));
  assert.deepEqual(await check(folder), { code: 0, findings: [] });
});

test('segments that a tool has parted, and its marks, are put together again', async () => {
  const folder = hungarian();
  const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="hu">
    <file id="f" original="course.json"><group id="g"><unit id="u" name="course.name">
      <segment state="final"><source>Working</source><target><mrk id="m" type="term">Közös</mrk></target></segment>
      <ignorable><source> </source><target> </target></ignorable>
      <segment state="final"><source>together</source><target>munka</target></segment></unit></group></file></xliff>`;
  assert.match((await taken(folder, xliff)).out, /Taken over: 1/);
  assert.equal(readJson(folder, OVERLAY).strings['course.name'].text, 'Közös munka');
});

for (const [name, xliff, reason] of [
  ['of another language', (await exported(hungarian())).replace('trgLang="hu"', 'trgLang="fr"'), /"fr", not for "hu"/],
  ['of version 1', '<xliff version="1.2"/>', /not XLIFF 2\.x but version "1\.2"/],
  ['that breaks off', (await exported(hungarian())).slice(0, -9), /not well-formed/],
  ['with a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${await exported(hungarian())}`, /DOCTYPE/],
]) {
  test(`a file ${name} is refused and changes nothing`, async () => {
    const folder = hungarian();
    const { code, err } = await taken(folder, xliff);
    assert.equal(code, 2);
    assert.match(err, reason);
    assert.throws(() => read(folder, OVERLAY));
  });
}
