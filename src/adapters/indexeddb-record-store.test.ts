import { aTimeout, expect } from '@open-wc/testing';
import type { StoreChange } from '../core/ports.js';
import { FACT_COURSE as COURSE, factNumber, idsOf } from '../testing/contracts/describe-record-store.js';
import { outcomeOf, settled, TestDatabases } from '../testing/page/test-databases.js';
import { createFrameFactory } from './frame-factory.js';

const databases = new TestDatabases();
afterEach(() => databases.clear());

const stored = async () => idsOf(await databases.open().read(COURSE));

describe('the store on IndexedDB', () => {
  it('writes nothing before the learner acts', async () => {
    const before = localStorage.length;
    const store = databases.open();
    expect(await store.read(COURSE)).to.deep.equal([]);
    expect(await store.export()).to.deep.equal([]);
    await store.erase(COURSE);
    expect(await databases.exists()).to.equal(false);
    expect(localStorage.length).to.equal(before);
  });

  it('writes nothing before the learner acts in a browser that cannot list databases', async () => {
    const factory = () => ({ open: (name: string) => indexedDB.open(name) }) as IDBFactory;
    const store = databases.open({ factory });
    expect(await store.read(COURSE)).to.deep.equal([]);
    expect(await databases.exists()).to.equal(false);
    await store.append([factNumber(1)]);
    expect(await store.read(COURSE)).to.have.length(1);
  });

  it('begins to keep while it is still looking', async () => {
    const store = databases.open();
    await Promise.all([store.read(COURSE), store.append([factNumber(1)]), store.read(COURSE)]);
    expect(await stored()).to.deep.equal(idsOf([factNumber(1)]));
  });

  it('opens a database that a newer version has raised and added to', async () => {
    const old = databases.open();
    await old.append([factNumber(1)]);
    old.close();
    const request = indexedDB.open(databases.name, 7);
    request.onupgradeneeded = () => request.result.createObjectStore('added');
    (await settled(request)).close();
    const store = databases.open();
    await store.append([factNumber(2)]);
    expect(await store.read(COURSE)).to.have.length(2);
    const raw = await databases.raw();
    expect([...raw.objectStoreNames]).to.include('added');
    raw.close();
  });

  it('steps aside when a newer version wants to raise the database, and goes on after it', async () => {
    const store = databases.open();
    await store.append([factNumber(1)]);
    (await databases.raw(9)).close();
    await store.append([factNumber(2)]);
    expect(await stored()).to.have.length(2);
  });

  it('stores all of a batch or nothing', async () => {
    const broken = { ...factNumber(2), lesson: () => undefined };
    expect(await outcomeOf(databases.open().append([factNumber(1), broken as never]))).to.equal('unknown');
    const raw = await databases.raw();
    expect(await settled(raw.transaction('events').objectStore('events').count())).to.equal(0);
    raw.close();
  });

  it('goes on after the data of the site were cleared', async () => {
    const store = databases.open();
    await store.append([factNumber(1)]);
    await databases.drop();
    expect(await store.read(COURSE)).to.deep.equal([]);
    await store.append([factNumber(2)]);
    expect(await store.read(COURSE)).to.have.length(1);
  });

  it('keeps from a new frame where the document has lost its connection for good', async () => {
    const dead = {
      open: () => {
        throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
      },
    };
    let isDead = false;
    const factory = () => (isDead ? (dead as unknown as IDBFactory) : indexedDB);
    const store = databases.open({ factory, freshFactory: createFrameFactory });
    await store.append([factNumber(1)]);
    isDead = true;
    (await databases.raw(2)).close();
    await store.append([factNumber(2)]);
    expect(await store.read(COURSE)).to.have.length(2);
    expect(await stored()).to.have.length(2);
    const frame = document.querySelector('iframe');
    expect(frame?.checkVisibility()).to.equal(false);
  });

  it('reads and writes through the database of a frame as through its own', async () => {
    const factory = await createFrameFactory();
    const store = databases.open({ factory: () => factory });
    await store.append([factNumber(1)]);
    await store.erase(COURSE);
    await store.append([factNumber(2)]);
    expect(idsOf(await store.read(COURSE))).to.deep.equal(idsOf([factNumber(2)]));
    document.querySelector('iframe')?.remove();
  });

  it('finds its way back after its frame was taken away', async () => {
    const factory = await createFrameFactory();
    let first = true;
    const store = databases.open({
      factory: () => {
        const is = first;
        first = false;
        return is ? factory : indexedDB;
      },
    });
    await store.append([factNumber(1)]);
    document.querySelector('iframe')?.remove();
    await store.append([factNumber(2)]);
    expect(await stored()).to.have.length(2);
  });

  for (const [what, forged] of [
    ['a word', 'erased'],
    ['nothing', null],
    ['an order to erase', { kind: 'erased' }],
    ['a list', []],
    ['a wrong course', { kind: 'changed', course: { toString: 'x' } }],
    ['no course', { kind: 'changed' }],
  ] as const) {
    it(`takes no notice of ${what} that somebody else sends`, async () => {
      const store = databases.open();
      await store.append([factNumber(1)]);
      const changes: StoreChange[] = [];
      store.onChange((change) => changes.push(change));
      const channel = new BroadcastChannel('c4s-record');
      channel.postMessage(forged);
      await aTimeout(50);
      channel.close();
      expect(changes).to.deep.equal([]);
      expect(await stored()).to.have.length(1);
    });
  }
});
