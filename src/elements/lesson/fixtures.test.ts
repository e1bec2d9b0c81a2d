import { expect } from '@open-wc/testing';
import { blockLoaders } from '../../blocks/index.generated.js';
import { lessonsOf, type AssessmentItem, type Block, type Course } from '../../core/course/course.js';
import { parseCourse } from '../../core/course/parse-course.js';
import { parseJson } from '../../core/course/parse-json.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { expectedCodes, FixtureHarness, loadFixture } from '../../testing/harnesses/fixture-harness.js';

const COURSES = ['smallest', 'complete', 'newer-minor', 'with-byte-order-mark', 'unusual-letters'];
const blocks = new Map(Object.entries(blockLoaders));
const interactions = new Map(Object.entries(interactionLoaders));

/** What the player says of a course: the code of the first problem of the file, its blocks and its questions; null for none. */
async function problemOf(name: string): Promise<string | null> {
  const loaded = await loadFixture(name);
  return loaded.ok ? problemOfValue(loaded.value) : loaded.error.code;
}

async function problemOfValue(value: unknown): Promise<string | null> {
  const course = parseCourse(value);
  return course.ok ? problemOfParts(course.value) : course.error.code;
}

async function problemOfParts(course: Course): Promise<string | null> {
  const items = course.modules.flatMap(({ assessment }) => assessment?.items ?? []);
  const all = [
    ...lessonsOf(course)
      .flatMap((lesson) => lesson.blocks ?? [])
      .map(problemOfBlock),
    ...items.map(problemOfItem),
  ];
  return (await Promise.all(all)).find((problem) => problem !== null) ?? null;
}

async function problemOfBlock(block: Block): Promise<string | null> {
  const type = (await blocks.get(block.type)?.())?.default;
  if (!type) return 'unknown-block';
  const parsed = type.parseBlock(block);
  if (!parsed.ok) return parsed.error.code;
  const problems = await Promise.all(type.items(block).map(problemOfItem));
  return problems.find((problem) => problem !== null) ?? null;
}

async function problemOfItem(item: AssessmentItem): Promise<string | null> {
  const type = (await interactions.get(item.interaction)?.())?.default;
  if (!type) return 'unknown-interaction';
  const parsed = type.parseItem(item);
  return parsed.ok ? null : parsed.error.code;
}

describe('fixtures of course files', () => {
  const valid = [
    ...COURSES.map((name) => `course-${name}`),
    ...[...blocks.keys()].map((type) => `block-${type}`),
    ...[...interactions.keys()].map((type) => `interaction-${type}`),
  ];
  for (const name of valid) {
    it(`reads and shows ${name}, without a placeholder`, async () => {
      expect(await problemOf(`valid/${name}`)).to.equal(null);
      if (name === 'course-smallest') return;
      const page = await FixtureHarness.open(`valid/${name}`);
      expect(page.placeholders).to.deep.equal([]);
      expect(page.empty).to.deep.equal([]);
    });
  }

  it('says of every other file what is expected of it', async () => {
    const expected = await expectedCodes();
    expect(expected).to.not.be.empty;
    for (const [name, code] of expected) expect(await problemOf(`invalid/${name}`), name).to.equal(code);
  });

  it('refuses what is too deep or too large', async () => {
    const course = {
      schemaVersion: '1.0.0',
      id: 'urn:x',
      version: '1.0.0',
      inLanguage: 'en',
      modules: [{ id: 'm', name: 'M', lessons: [] }],
    };
    expect(await problemOfValue({ ...course, name: 'a'.repeat(200_000) })).to.equal(null);
    expect(await problemOfValue({ ...course, name: 'a'.repeat(200_001) })).to.equal('invalid');
    const deep = await parseJson('['.repeat(33) + ']'.repeat(33), 'deep.json');
    expect(deep.ok ? null : deep.error.code).to.equal('too-deep');
    const allowed = await parseJson('['.repeat(31) + ']'.repeat(31), 'deep.json');
    expect(allowed.ok).to.equal(true);
  });
});
