import { expect } from '@open-wc/testing';
import { StoreError, type RecordStore, type StoreChange, type StoreTrouble } from '../core/ports.js';
import { FACT_COURSE as COURSE, factNumber, idsOf } from '../testing/contracts/describe-record-store.js';
import { outcomeOf, TestDatabases } from '../testing/page/test-databases.js';
import type { DatabaseOrigin } from './database.js';
import { DurableRecordStore } from './durable-record-store.js';
import { createMemoryRecordStore } from './memory-record-store.js';
import { waitUntil } from '../testing/page/wait-until.js';

const databases = new TestDatabases();
const opened: RecordStore[] = [];
const open = (origin?: DatabaseOrigin, retryAfter = [20]) => {
  const store = new DurableRecordStore(databases.open(origin), retryAfter);
  opened.push(store);
  return store;
};
afterEach(async () => {
  for (const store of opened.splice(0)) store.close();
  await databases.clear();
});

const never = () => new Promise(() => undefined);
const fake = (factory: object) => () => factory as IDBFactory;
const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

/** What browsers do that refuse storage (docs/decisions/0003-record-store.md). */
const refusals: Readonly<Record<string, () => IDBFactory | undefined>> = {
  'is missing': () => undefined,
  'throws when it is looked at': refuse('SecurityError'),
  'throws when it is opened': fake({ databases: () => Promise.resolve([]), open: refuse('SecurityError') }),
  'does not allow changes': fake({
    databases: () => Promise.reject(new Error('no')),
    open: refuse('InvalidStateError'),
  }),
  'never lists its databases': fake({ databases: never }),
  'never opens': fake({ databases: () => Promise.resolve([]), open: never }),
  'gives no request': fake({ databases: () => Promise.resolve([]), open: () => null }),
  'is corrupt': fake({ open: refuse('UnknownError') }),
  'holds something else under our name': () => foreign,
};
let foreign: IDBFactory;

describe('the durable store', () => {
  for (const [fault, factory] of Object.entries(refusals)) {
    it(`works in memory within 4 s, and says so, where IndexedDB ${fault}`, async () => {
      foreign = { open: () => indexedDB.open(`${databases.name}-other`) } as unknown as IDBFactory;
      if (fault.startsWith('holds')) (await emptyDatabase(`${databases.name}-other`)).close();
      const store = open({ factory, opensWithin: 50 }, [60_000]);
      const troubles: StoreTrouble[] = [];
      store.onTrouble((trouble) => troubles.push(trouble));
      expect(await store.read(COURSE)).to.deep.equal([]);
      await store.append([factNumber(1)]);
      await store.append([factNumber(2)]);
      expect(await store.read(COURSE)).to.have.length(2);
      expect(await store.export()).to.have.length(2);
      expect([store.keeping, troubles]).to.deep.equal(['memory', ['memory']]);
      indexedDB.deleteDatabase(`${databases.name}-other`);
    });
  }

  it('does not wait for a hanging database at each act', async () => {
    let asked = 0;
    const hanging = { databases: () => ((asked += 1), never()) };
    const store = open({ factory: fake(hanging), opensWithin: 50 }, [60_000]);
    await store.read(COURSE);
    const before = asked;
    for (let n = 0; n < 10; n += 1) await store.append([factNumber(n)]);
    expect([before > 0, asked]).to.deep.equal([true, before]);
  });

  it('writes nothing elsewhere where storage is refused', async () => {
    const store = open({ factory: () => undefined }, [60_000]);
    await store.append([factNumber(1)]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(databases.journal.entries()).to.deep.equal([]);
  });

  it('brings over what was done in memory when storage comes back, and shows what was there', async () => {
    await databases.open().append([factNumber(1)]);
    let isRefused = true;
    const store = open({ factory: () => (isRefused ? undefined : indexedDB), opensWithin: 60_000 });
    const told: unknown[] = [];
    store.onTrouble((trouble) => told.push(trouble));
    store.onChange((change: StoreChange) => {
      if (change.kind === 'appended') told.push(change.course);
    });
    await store.append([factNumber(2)]);
    expect(await store.read(COURSE)).to.have.length(1);
    isRefused = false;
    await waitUntil(() => store.keeping === 'kept' && told.includes(null));
    expect(idsOf(await store.read(COURSE))).to.deep.equal(idsOf([factNumber(1), factNumber(2)]));
    expect(await databases.open().read(COURSE)).to.have.length(2);
    expect(told.slice(0, 2)).to.deep.equal(['memory', 'none']);
  });

  it('moves what is appended while it moves', async () => {
    const kept = createMemoryRecordStore();
    let isRefused = true;
    const slow: RecordStore = {
      ...kept,
      append: async (facts) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        if (isRefused) throw new StoreError('unavailable');
        await kept.append(facts);
      },
    };
    const store = new DurableRecordStore(slow, [10]);
    await store.append([factNumber(0)]);
    isRefused = false;
    for (let n = 1; n < 12; n += 1) {
      await store.append([factNumber(n)]);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await waitUntil(() => store.keeping === 'kept');
    expect(await kept.read(COURSE)).to.have.length(12);
  });

  it('says that an erasure did not reach what is kept, and makes up for it', async () => {
    await databases.open().append([factNumber(1)]);
    let isRefused = true;
    const store = open({ factory: () => (isRefused ? undefined : indexedDB), opensWithin: 60_000 });
    await store.append([factNumber(2)]);
    expect(await outcomeOf(store.erase(COURSE))).to.equal('unavailable');
    expect(await store.read(COURSE)).to.deep.equal([]);
    isRefused = false;
    await waitUntil(() => store.keeping === 'kept');
    expect(await databases.open().read(COURSE)).to.deep.equal([]);
  });

  it('reports a full disk instead of pretending', async () => {
    const store = new DurableRecordStore({
      ...createMemoryRecordStore(),
      append: () => Promise.reject(new StoreError('quota')),
    });
    expect(await outcomeOf(store.append([factNumber(1)]))).to.equal('quota');
    expect(store.keeping).to.equal('kept');
  });

  it('does not call a database refused that has been open before', async () => {
    let isDead = false;
    const origin = { factory: () => (isDead ? fake({ open: never })() : indexedDB), opensWithin: 60_000 };
    const store = open(origin);
    await store.append([factNumber(1)]);
    isDead = true;
    origin.opensWithin = 50;
    (await databases.raw(2)).close();
    expect(await outcomeOf(store.append([factNumber(2)]))).to.equal('connection-lost');
    expect(store.keeping).to.equal('kept');
    expect(await databases.open().read(COURSE)).to.have.length(2);
  });
});

function emptyDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}
