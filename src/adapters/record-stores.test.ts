import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { StoreError, type RecordStore, type StoreTrouble } from '../core/ports.js';
import { describeRecordStore, factNumber } from '../testing/describe-record-store.js';
import { Database } from './database.js';
import { createDurableRecordStore } from './durable-record-store.js';
import { createIndexedDbRecordStore } from './indexeddb-record-store.js';
import { createMemoryRecordStore } from './memory-record-store.js';

const COURSE = factNumber(0).course;
let name = '';
let opened: RecordStore[] = [];

const open = () => {
  const store = createIndexedDbRecordStore(new Database(name));
  opened.push(store);
  return store;
};

beforeEach(() => {
  name = `c4s-test-${String(performance.now())}-${String(Math.random())}`;
});

afterEach(async () => {
  for (const store of opened) store.close();
  opened = [];
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
    request.onerror = resolve;
    request.onblocked = resolve;
  });
});

describeRecordStore('memory', createMemoryRecordStore);
describeRecordStore('IndexedDB', open);
describeRecordStore('durable', () => createDurableRecordStore(open()));

describe('the store on IndexedDB', () => {
  it('writes nothing before the learner acts', async () => {
    const store = open();
    await store.read(COURSE);
    await store.export();
    expect((await indexedDB.databases()).map((database) => database.name)).to.not.include(name);
  });

  it('shows facts of one tab to another, within a second', async () => {
    const [here, there] = [open(), open()];
    let seen = 0;
    there.onChange(({ kind }) => {
      if (kind === 'appended')
        void there.read(COURSE).then((facts) => {
          seen = facts.length;
        });
    });
    await here.append([factNumber(1)]);
    await waitUntil(() => seen === 1, 'the other tab reads', { timeout: 1000 });
  });

  it('does not let a tab write back what another has erased', async () => {
    const [here, there] = [open(), open()];
    await there.append([factNumber(1)]);
    await here.read(COURSE);
    await here.erase();
    // The message may be late: the write itself must find out.
    const result = await there.append([factNumber(2)]).then(
      () => 'written',
      (error: unknown) => error,
    );
    if (result !== 'written') expect((result as StoreError).code).to.equal('erased');
    expect((await here.read(COURSE)).map(({ id }) => id)).to.not.include(factNumber(1).id);
  });

  it('keeps facts of a later version and leaves them unread', async () => {
    const store = open();
    await store.append([factNumber(1)]);
    const later = { ...factNumber(2), type: 'something-new' };
    await store.append([later as never]);
    expect(await store.read(COURSE)).to.have.length(1);
    expect(await store.export()).to.deep.include(later);
  });

  it('opens a database that a newer version has raised', async () => {
    const store = open();
    await store.append([factNumber(1)]);
    store.close();
    await aTimeout(50);
    const raised = indexedDB.open(name, 7);
    await new Promise((resolve) => {
      raised.onsuccess = resolve;
    });
    raised.result.close();
    expect(await open().read(COURSE)).to.have.length(1);
  });

  it('opens again after its connection was closed under it', async () => {
    const database = new Database(name);
    const store = createIndexedDbRecordStore(database);
    opened.push(store);
    await store.append([factNumber(1)]);
    await database.use((db) => {
      db.close();
      return Promise.resolve();
    });
    await store.append([factNumber(2)]);
    expect(await store.read(COURSE)).to.have.length(2);
  });

  it('ignores what is no message of ours', async () => {
    const store = open();
    let calls = 0;
    store.onChange(() => {
      calls += 1;
    });
    const channel = new BroadcastChannel('c4s-record');
    for (const forged of ['erased', null, { kind: 'appended' }, { kind: 'appended', course: 7 }, [], { kind: 'other' }])
      channel.postMessage(forged);
    await aTimeout(100);
    channel.close();
    expect(calls).to.equal(0);
  });
});

describe('the durable store', () => {
  const refusing = (factory: () => IDBFactory | undefined) =>
    createIndexedDbRecordStore(new Database(name, { factory, within: 50 }));

  for (const [fault, factory] of [
    [
      'throws',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['is missing', () => undefined],
    [
      'never answers',
      () => ({ databases: () => new Promise(() => undefined), open: () => ({}) }) as unknown as IDBFactory,
    ],
    [
      'cannot open',
      () =>
        ({
          databases: () => Promise.resolve([{ name }]),
          open: () => {
            throw new DOMException('no', 'UnknownError');
          },
        }) as unknown as IDBFactory,
    ],
  ] as const) {
    it(`works in memory, and says so, where storage ${fault}`, async () => {
      const store = createDurableRecordStore(refusing(factory));
      const troubles: StoreTrouble[] = [];
      store.onTrouble?.((trouble) => troubles.push(trouble));
      expect(await store.read(COURSE)).to.deep.equal([]);
      await store.append([factNumber(1)]);
      expect(await store.read(COURSE)).to.have.length(1);
      expect([store.keeping, troubles]).to.deep.equal(['memory', ['memory']]);
    });
  }

  it('brings over what waited in memory when storage comes back', async () => {
    const kept = createMemoryRecordStore();
    let isRefused = true;
    const flaky: RecordStore = {
      ...kept,
      append: (facts) => (isRefused ? Promise.reject(new StoreError('unavailable')) : kept.append(facts)),
    };
    const store = createDurableRecordStore(flaky);
    await store.append([factNumber(1)]);
    expect(store.keeping).to.equal('memory');
    isRefused = false;
    await store.append([factNumber(2)]);
    expect(store.keeping).to.equal('kept');
    expect(await kept.read(COURSE)).to.have.length(2);
  });

  it('reports a full disk instead of pretending', async () => {
    const kept = createMemoryRecordStore();
    const store = createDurableRecordStore({ ...kept, append: () => Promise.reject(new StoreError('quota')) });
    const result = await store.append([factNumber(1)]).then(
      () => 'saved',
      (error: unknown) => (error as StoreError).code,
    );
    expect(result).to.equal('quota');
    expect(store.keeping).to.equal('kept');
  });
});
