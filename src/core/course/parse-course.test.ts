import { expect } from '@open-wc/testing';
import { sampleCourse } from '../../testing/courses/sample-course.js';
import { pointerOf } from '../plug.js';
import { parseCourse, parseLesson } from './parse-course.js';

const problemOf = (value: unknown) => {
  const parsed = parseCourse(value);
  return parsed.ok ? null : parsed.error;
};

/** A course in which something stands at a place, by keys. */
function sampleWith(path: readonly (string | number)[], value: unknown): unknown {
  const course: unknown = structuredClone(sampleCourse());
  const [last, ...before] = [...path].reverse();
  const holder = before.reverse().reduce<unknown>((node, key) => Reflect.get(node as object, key), course);
  Reflect.set(holder as object, last ?? '', value);
  return course;
}

describe('parseCourse', () => {
  it('gives the course, frozen to its leaves', () => {
    const parsed = parseCourse(sampleCourse());
    const course = parsed.ok ? parsed.value : null;
    expect(course?.modules[0]?.lessons[0]?.name).to.equal('Finding a market');
    expect(Object.isFrozen(course?.modules[0]?.lessons[0]?.blocks?.[0])).to.be.true;
  });

  it('says where the first fault is, as a JSON pointer', () => {
    expect(problemOf(sampleWith(['modules', 0, 'lessons', 1, 'name'], ''))).to.deep.include({
      code: 'invalid',
      pointer: '/modules/0/lessons/1/name',
    });
    expect(problemOf(sampleWith(['completion', 'masteryScore'], 70))).to.deep.include({
      code: 'invalid',
      pointer: '/completion/masteryScore',
    });
    expect(pointerOf(['a/b', 0, 'c~d'])).to.equal('/a~1b/0/c~0d');
  });

  it('refuses what is no course without throwing', () => {
    for (const value of [null, undefined, 'course', 7, [], {}, { schemaVersion: 1 }])
      expect(problemOf(value)?.code, JSON.stringify(value)).to.equal('invalid');
  });

  it('tells a file of a newer major version from a broken one, and reads one of a newer minor version', () => {
    expect(problemOf({ schemaVersion: '2.0.0' })).to.deep.equal({ code: 'unsupported-version', version: '2.0.0' });
    expect(problemOf(sampleWith(['schemaVersion'], '1.9.0'))).to.be.null;
  });

  const twice: readonly (readonly [what: string, path: readonly (string | number)[], id: string])[] = [
    ['two modules', ['modules', 1, 'id'], 'm1'],
    ['a lesson and a module', ['modules', 0, 'lessons', 0, 'id'], 'm2'],
    ['a block and a lesson', ['modules', 0, 'lessons', 0, 'blocks', 0, 'id'], 'm1-l2'],
    ['an outcome and a test', ['modules', 0, 'outcomes', 0, 'id'], 'm1-test'],
    ['a question of a test and one of a lesson', ['modules', 0, 'assessment', 'items', 1, 'id'], 'q-practice'],
  ];

  for (const [what, path, id] of twice)
    it(`refuses one id for ${what}`, () => {
      expect(problemOf(sampleWith(path, id))).to.deep.include({ code: 'duplicate-id', id });
    });
});

describe('parseCourse on the glossary', () => {
  it('reads a term whose id something else has, too: only `c4s check` tells the author', () => {
    expect(problemOf(sampleWith(['glossary', 0, 'id'], 'm1-l1'))).to.be.null;
  });
});

describe('parseLesson', () => {
  const lesson = { id: 'l1', blocks: [{ id: 'b1', type: 'text', text: 'Four modes.' }] };

  it('gives blocks and sources, frozen', () => {
    const parsed = parseLesson(lesson, 'l1');
    expect(parsed).to.deep.equal({ ok: true, value: { ...lesson, sources: [] } });
    expect(parsed.ok && Object.isFrozen(parsed.value.blocks)).to.be.true;
  });

  it('refuses the file of another lesson, and one id twice', () => {
    const problems = [
      parseLesson(lesson, 'l2'),
      parseLesson({ id: 'l1', blocks: [...lesson.blocks, ...lesson.blocks] }, 'l1'),
      parseLesson({ id: 'l1', blocks: [{ id: 'l1', type: 'text' }] }, 'l1'),
    ].map((parsed) => (parsed.ok ? null : parsed.error));
    expect(problems).to.deep.equal([
      { code: 'invalid', pointer: '/id', reason: 'expected "l2"' },
      { code: 'duplicate-id', id: 'b1', pointer: '/blocks/1/id' },
      { code: 'duplicate-id', id: 'l1', pointer: '/blocks/0/id' },
    ]);
  });
});
