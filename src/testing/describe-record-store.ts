import { expect } from '@open-wc/testing';
import type { RecordStore, StoreChange } from '../core/ports.js';
import type { Fact } from '../core/record/fact.js';

/** A fact of a course; `n` makes its id and its place in time. */
export function factNumber(n: number, course = 'https://example.org/courses/a'): Fact {
  const count = String(n).padStart(12, '0');
  return {
    id: `0190f000-0000-7000-8000-${count}`,
    v: 1,
    course,
    courseVersion: '1.0.0',
    at: '2026-11-03T09:00:00.000Z',
    hlc: `000000000-${n.toString(36).padStart(4, '0')}`,
    type: 'lesson-opened',
    lesson: `l${String(n)}`,
  };
}

const COURSE = factNumber(0).course;
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id).sort();

/**
 * What every record store promises, whatever it keeps facts in.
 * @param create - Opens a store on the same place each time within one test.
 */
export function describeRecordStore(name: string, create: () => RecordStore): void {
  describe(`${name}: a record store`, () => {
    it('gives back what was appended, each fact once', async () => {
      const store = create();
      const facts = [factNumber(1), factNumber(2)];
      await store.append(facts);
      await store.append([...facts, factNumber(3)]);
      expect(ids(await store.read(COURSE))).to.deep.equal(ids([...facts, factNumber(3)]));
    });

    it('keeps the first of two facts with one id', async () => {
      const store = create();
      await store.append([factNumber(1)]);
      await store.append([{ ...factNumber(1), at: '2030-01-01T00:00:00.000Z' }]);
      const [fact] = await store.read(COURSE);
      expect(fact?.at).to.equal('2026-11-03T09:00:00.000Z');
    });

    it('keeps courses apart', async () => {
      const store = create();
      await store.append([factNumber(1), factNumber(2, 'https://example.org/courses/b')]);
      expect(await store.read(COURSE)).to.have.length(1);
      expect(await store.export()).to.have.length(2);
    });

    it('takes a large batch', async () => {
      const store = create();
      await store.append(Array.from({ length: 500 }, (_one, index) => factNumber(index)));
      expect(await store.read(COURSE)).to.have.length(500);
    });

    it('erases one course and says so', async () => {
      const store = create();
      const changes: StoreChange['kind'][] = [];
      store.onChange(({ kind }) => changes.push(kind));
      await store.append([factNumber(1), factNumber(2, 'https://example.org/courses/b')]);
      await store.erase(COURSE);
      expect(await store.read(COURSE)).to.deep.equal([]);
      expect(await store.export()).to.have.length(1);
      expect(changes).to.include('erased');
    });

    it('takes new facts after an erasure', async () => {
      const store = create();
      await store.append([factNumber(1)]);
      await store.erase();
      await store.append([factNumber(2)]);
      expect(ids(await store.read(COURSE))).to.deep.equal(ids([factNumber(2)]));
    });
  });
}
