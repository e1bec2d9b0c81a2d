import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, watch } from 'node:fs';
import { after, test } from 'node:test';
import { temporaryFolder } from '../temporary-folder.mjs';
import { PROGRAM, c4s, check, importSource, newCourse, path, read, readJson, write } from './support.mjs';

// What becomes of a course when a long import is interrupted, runs out of room, or may not write.

const COUNT = 5000;
const QUESTIONS = path(temporaryFolder(), 'questions.gift');
write(
  '',
  QUESTIONS,
  Array.from(
    { length: COUNT },
    (_one, index) => `::Question ${index % 50}::How many of ${index}? {=${index} ~none}\n\n`,
  ).join(''),
);

/** A course with a module that has no test yet. */
function courseToFill() {
  const folder = newCourse();
  const course = readJson(folder, 'course.json');
  course.modules.push({ id: 'm2', name: 'More', lessons: [] });
  write(folder, 'course.json', course);
  return folder;
}

const START = read(courseToFill(), 'course.json');
const ARGUMENTS = (folder) => ['import', QUESTIONS, '--into', folder, '--module', 'm2', '--json'];
const leftovers = (folder) => readdirSync(folder).filter((name) => name.startsWith('.'));

/** That a course is as it was or has all questions, and that nothing else stays once it is opened again. @returns Which. */
async function wholeOf(folder) {
  const text = read(folder, 'course.json');
  const isOld = text === START;
  if (!isOld) assert.equal(JSON.parse(text).modules[1].assessment.items.length, COUNT);
  assert.deepEqual((await check(folder)).findings, []);
  assert.deepEqual([leftovers(folder), read(folder, 'course.json')], [[], text]);
  return isOld ? 'old' : 'new';
}

test('5,000 questions are read once and written once, each with an id of its own', async () => {
  const { MemoryCourseFiles } = await importSource('adapters/memory-course-files');
  const { openCourseOrThrow } = await importSource('authoring/course/open-course');
  const { readQuestions, importQuestions } = await importSource('authoring/interchange/import-questions');
  const files = new MemoryCourseFiles({
    'course.json': START,
    'lessons/l1.json': read(newCourse(), 'lessons/l1.json'),
  });
  const calls = [];
  const counted = {
    list: (folder) => files.list(folder),
    size: (file) => files.size(file),
    read: (file) => (calls.push(`read ${file}`), files.read(file)),
    commit: (changes) => (calls.push(`commit ${changes.map((one) => one.path).join()}`), files.commit(changes)),
  };
  const course = await openCourseOrThrow({ files: counted, name: 'course.json', labelOf: (file) => file });
  const results = await readQuestions(read('', QUESTIONS), 'gift', 'en');
  const items = await importQuestions(course, results, 'm2');
  assert.deepEqual([items.length, new Set(items.map(({ id }) => id)).size], [COUNT, COUNT]);
  assert.deepEqual(calls, ['read course.json', 'read lessons/l1.json', 'commit course.json']);
});

test('killed at any time, an import has written all or nothing', async () => {
  const began = performance.now();
  const whole = courseToFill();
  execFileSync(process.execPath, [PROGRAM, ...ARGUMENTS(whole)], { maxBuffer: 1e8 });
  assert.equal(await wholeOf(whole), 'new');
  const lasts = performance.now() - began;
  for (const part of [0.4, 0.6, 0.75, 0.9]) {
    const folder = courseToFill();
    const child = spawn(process.execPath, [PROGRAM, ...ARGUMENTS(folder)], { stdio: 'ignore' });
    const gone = new Promise((resolve) => child.once('close', resolve));
    setTimeout(() => child.kill('SIGKILL'), lasts * part);
    await gone;
    await wholeOf(folder);
  }
});

test('killed as soon as it begins to write, an import has written all or nothing', async () => {
  for (let time = 0; time < 2; time += 1) {
    const folder = courseToFill();
    const child = spawn(process.execPath, [PROGRAM, ...ARGUMENTS(folder)], { stdio: 'ignore' });
    const watcher = watch(folder, () => child.kill('SIGKILL'));
    await new Promise((resolve) => child.once('close', resolve));
    watcher.close();
    await wholeOf(folder);
  }
});

test('a read-only course file stays as it is, and that is said', async () => {
  const folder = courseToFill();
  chmodSync(path(folder, 'course.json'), 0o444);
  const { code, out, err } = await c4s(...ARGUMENTS(folder));
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /course\.json is read-only: nothing was written\.$/m);
  assert.equal(await wholeOf(folder), 'old');
});

const mounted = [];
after(() => mounted.forEach((folder) => execFileSync('umount', [folder])));

/** An empty disk of 48 kB; null where this machine lets nobody make one. */
function smallDisk() {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  mounted.push(folder);
  return folder;
}

test('on a full disk a course stays as it is, and that is said', async (context) => {
  const folder = smallDisk();
  if (!folder) return context.skip('no disk of its own can be made here; atomic-write.test.mjs plays one that is full');
  cpSync(courseToFill(), folder, { recursive: true });
  const { code, err } = await c4s(...ARGUMENTS(folder));
  assert.equal(code, 2);
  assert.match(err, /no room left on the disk.*nothing was written/);
  assert.equal(await wholeOf(folder), 'old');
});

test('more questions than a test may have are not written at all', async () => {
  const folder = courseToFill();
  const { code, err } = await c4s('import', QUESTIONS, '--into', folder, '--module', 'm1');
  assert.equal(code, 2);
  assert.match(err, /at most 5000, and there are 5001.*Nothing was written/);
  assert.equal(await wholeOf(folder), 'old');
});
