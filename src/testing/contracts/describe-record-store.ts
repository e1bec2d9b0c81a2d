import { expect } from '@open-wc/testing';
import type { RecordStore, StoreChange } from '../../core/ports.js';
import type { Fact } from '../../core/record/fact.js';
import { replay } from '../../core/record/evolve.js';

const OTHER_COURSE = 'https://example.org/courses/b';

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

/** The course of {@link factNumber}. */
export const FACT_COURSE = factNumber(0).course;

/** Ids of facts, sorted. */
export const idsOf = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id).sort();

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
      await store.append([...facts, factNumber(3), factNumber(3)]);
      expect(idsOf(await store.read(FACT_COURSE))).to.deep.equal(idsOf([...facts, factNumber(3)]));
    });

    it('takes facts in any order', async () => {
      const [forth, facts] = [create(), [3, 1, 2, 5, 4].map((n) => factNumber(n))];
      for (const fact of facts) await forth.append([fact]);
      expect(replay(await forth.read(FACT_COURSE))).to.deep.equal(replay(facts));
    });

    it('takes what is appended at the same time', async () => {
      const store = create();
      await Promise.all([1, 2, 3, 4].map((n) => store.append([factNumber(n), factNumber(n + 1)])));
      expect(await store.read(FACT_COURSE)).to.have.length(5);
    });

    it('keeps the first of two facts with one id', async () => {
      const store = create();
      await store.append([factNumber(1)]);
      await store.append([{ ...factNumber(1), at: '2030-01-01T00:00:00.000Z' }]);
      const [fact] = await store.read(FACT_COURSE);
      expect(fact?.at).to.equal('2026-11-03T09:00:00.000Z');
    });

    it('keeps courses apart', async () => {
      const store = create();
      await store.append([factNumber(1), factNumber(2, OTHER_COURSE)]);
      expect(await store.read(FACT_COURSE)).to.have.length(1);
      expect(await store.export()).to.have.length(2);
    });

    it('takes nothing as well as a large batch', async () => {
      const store = create();
      await store.append([]);
      await store.append(Array.from({ length: 500 }, (_one, index) => factNumber(index)));
      expect(await store.read(FACT_COURSE)).to.have.length(500);
    });

    it('erases one course and says so', async () => {
      const store = create();
      const changes: StoreChange[] = [];
      const stop = store.onChange((change) => changes.push(change));
      await store.append([factNumber(1), factNumber(2, OTHER_COURSE)]);
      await store.erase(FACT_COURSE);
      expect(await store.read(FACT_COURSE)).to.deep.equal([]);
      expect(await store.export()).to.have.length(1);
      expect(changes).to.deep.equal([{ kind: 'erased', course: FACT_COURSE }]);
      stop();
      await store.erase(FACT_COURSE);
      expect(changes).to.have.length(1);
    });

    it('takes new facts after an erasure of everything', async () => {
      const store = create();
      await store.append([factNumber(1), factNumber(2, OTHER_COURSE)]);
      await store.erase();
      await store.append([factNumber(3)]);
      expect(idsOf(await store.read(FACT_COURSE))).to.deep.equal(idsOf([factNumber(3)]));
      expect(await store.export()).to.have.length(1);
    });

    it('erases where nothing is', async () => {
      const store = create();
      await store.erase(FACT_COURSE);
      expect(await store.export()).to.deep.equal([]);
    });
  });
}

/**
 * What stores promise besides, that outlive the page and serve several tabs.
 * @param create - Opens a store on the same place each time within one test, as another tab would.
 */
export function describeSharedRecordStore(name: string, create: () => RecordStore): void {
  describe(`${name}: a record store of several tabs`, () => {
    it('shows each tab what the others have stored', async () => {
      const [here, there] = [create(), create()];
      await Promise.all([here.append([factNumber(1)]), there.append([factNumber(2)])]);
      expect(await here.read(FACT_COURSE)).to.have.length(2);
      expect(await there.read(FACT_COURSE)).to.have.length(2);
    });

    it('tells other tabs within a second', async () => {
      const [here, there] = [create(), create()];
      const told = new Promise<StoreChange>((resolve) => {
        there.onChange(resolve);
      });
      await here.append([factNumber(1)]);
      const late = new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await Promise.race([told, late])).to.deep.equal({ kind: 'appended', course: FACT_COURSE });
    });

    it('does not let a tab write back what another has erased', async () => {
      const [here, there] = [create(), create()];
      await there.append([factNumber(1)]);
      await here.erase(FACT_COURSE);
      const code = await there.append([factNumber(1), factNumber(2)]).catch((error: unknown) => error);
      expect(code).to.have.property('code', 'erased');
      expect(await here.read(FACT_COURSE)).to.deep.equal([]);
    });

    it('tells a tab that what it holds was erased, and lets it begin anew', async () => {
      const [here, there] = [create(), create()];
      await there.append([factNumber(1)]);
      await here.erase();
      const changes: StoreChange[] = [];
      there.onChange((change) => changes.push(change));
      expect(await there.read(FACT_COURSE)).to.deep.equal([]);
      expect(changes).to.deep.include({ kind: 'erased', course: FACT_COURSE });
      await there.append([factNumber(2)]);
      expect(await here.read(FACT_COURSE)).to.have.length(1);
    });

    it('leaves other courses alone when one is erased', async () => {
      const [here, there] = [create(), create()];
      await there.append([factNumber(1), factNumber(2, OTHER_COURSE)]);
      await here.erase(FACT_COURSE);
      await there.append([factNumber(3, OTHER_COURSE)]);
      expect(await here.read(OTHER_COURSE)).to.have.length(2);
    });

    it('keeps facts of a later version and leaves them unread', async () => {
      const store = create();
      const later = { ...factNumber(2), type: 'something-new' };
      await store.append([factNumber(1), later as never]);
      expect(await store.read(FACT_COURSE)).to.have.length(1);
      expect(await create().export()).to.deep.include(later);
    });
  });
}
