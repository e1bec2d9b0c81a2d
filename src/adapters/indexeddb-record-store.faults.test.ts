import { expect } from '@open-wc/testing';
import type { RecordStore, StoreChange } from '../core/ports.js';
import { FACT_COURSE as COURSE, factNumber, idsOf } from '../testing/contracts/describe-record-store.js';
import { Faults, outcomeOf, TestDatabases } from '../testing/page/test-databases.js';

const databases = new TestDatabases();
afterEach(() => databases.clear());

const stored = async () => idsOf(await databases.open().read(COURSE));

describe('the store on IndexedDB, when transactions fail', () => {
  const facts = [factNumber(1), factNumber(2)];

  for (const name of ['append', 'read', 'export', 'erase'] as const) {
    for (const when of ['before', 'after'] as const) {
      for (const error of ['AbortError', 'UnknownError', 'QuotaExceededError', 'InvalidStateError'] as const) {
        it(`tells the truth when ${name} meets ${error} ${when} its commit`, async () => {
          const faults = new Faults();
          const store: RecordStore = databases.open(faults);
          if (name !== 'append') await store.append(facts);
          faults.plan(name, when, error);
          const acts = {
            append: () => store.append(facts),
            read: () => store.read(COURSE),
            export: () => store.export(),
            erase: () => store.erase(COURSE),
          };
          const first = await outcomeOf(acts[name]());
          expect(faults.left).to.equal(0);
          const isPassing = error === 'AbortError' || error === 'InvalidStateError';
          expect(first === 'done').to.equal(isPassing);
          if (first === 'done' && name === 'append') expect(await stored()).to.deep.equal(idsOf(facts));
          if (first !== 'done') expect(await outcomeOf(acts[name]())).to.equal('done');
          expect(await stored()).to.deep.equal(name === 'erase' ? [] : idsOf(facts));
        });
      }
    }
  }

  it('gives up after three lost connections, and keeps what it was given', async () => {
    const faults = new Faults();
    const store = databases.open(faults);
    await store.append([factNumber(1)]);
    for (let times = 0; times < 3; times += 1) faults.plan('append', 'before', 'AbortError');
    expect(await outcomeOf(store.append([factNumber(2)]))).to.equal('connection-lost');
    expect(await stored()).to.have.length(2);
  });

  it('brings home what did not fit when there is room again', async () => {
    const faults = new Faults();
    const store = databases.open(faults);
    await store.append([factNumber(1)]);
    faults.plan('append', 'before', 'QuotaExceededError');
    expect(await outcomeOf(store.append([factNumber(2)]))).to.equal('quota');
    expect(databases.journal.entries()).to.have.length(1);
    await store.append([factNumber(2)]);
    expect(databases.journal.entries()).to.deep.equal([]);
    expect(await stored()).to.have.length(2);
  });

  it('shows what is only noted so far as part of the record', async () => {
    const faults = new Faults();
    const store = databases.open(faults);
    await store.append([factNumber(1)]);
    faults.plan('append', 'before', 'QuotaExceededError');
    await outcomeOf(store.append([factNumber(2)]));
    faults.plan('bring-home', 'before', 'QuotaExceededError');
    expect(await store.read(COURSE)).to.have.length(2);
    faults.plan('bring-home', 'before', 'QuotaExceededError');
    expect(await store.export()).to.have.length(2);
  });

  it('notes what is on its way when the page goes', async () => {
    const store = databases.open();
    const saving = store.append([factNumber(1)]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(databases.journal.entries().map(({ fact }) => fact.id)).to.deep.equal([factNumber(1).id]);
    await saving;
    expect(databases.journal.entries()).to.deep.equal([]);
  });

  it('does not bring home what was erased meanwhile', async () => {
    const faults = new Faults();
    const [store, other] = [databases.open(faults), databases.open()];
    await store.append([factNumber(1)]);
    await other.erase(COURSE);
    faults.plan('append', 'before', 'UnknownError');
    await outcomeOf(store.append([factNumber(2)]));
    expect(databases.journal.entries()).to.have.length(1);
    expect(await stored()).to.deep.equal([]);
    expect(databases.journal.entries()).to.deep.equal([]);
  });

  it('forgets what was noted when it is erased', async () => {
    const faults = new Faults();
    const store = databases.open(faults);
    await store.append([factNumber(1)]);
    faults.plan('append', 'before', 'QuotaExceededError');
    await outcomeOf(store.append([factNumber(2)]));
    await store.erase(COURSE);
    expect(databases.journal.entries()).to.deep.equal([]);
    expect(await stored()).to.deep.equal([]);
  });

  it('gives up a transaction that does not end', async () => {
    const faults = new Faults();
    const store = databases.open(faults);
    await store.append([factNumber(1)]);
    const raw = await databases.raw();
    const blocking = raw.transaction('events', 'readwrite').objectStore('events');
    let isHeld = true;
    const hold = () => {
      if (isHeld) blocking.get('x').onsuccess = hold;
    };
    hold();
    const patience = faults.endsWithin;
    faults.endsWithin = 150;
    expect(await outcomeOf(store.append([factNumber(2)]))).to.equal('unknown');
    faults.endsWithin = patience;
    isHeld = false;
    raw.close();
    await store.append([factNumber(2)]);
    expect(await stored()).to.have.length(2);
  });

  it('is put aside and comes back with the page', async () => {
    const store = databases.open();
    await store.append([factNumber(1)]);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await databases.open().append([factNumber(2)]);
    const told = new Promise<StoreChange>((resolve) => {
      store.onChange(resolve);
    });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(await told).to.deep.equal({ kind: 'appended', course: null });
    expect(await store.read(COURSE)).to.have.length(2);
  });
});
