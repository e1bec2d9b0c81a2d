import { aTimeout, expect } from '@open-wc/testing';
import type { Fact } from '../core/record/fact.js';
import { LearnerHistory } from '../testing/courses/learner-history.js';
import { FakeTime } from '../testing/page/fake-time.js';
import { ScriptedStore } from '../testing/page/scripted-store.js';
import { Recorder, type Saving } from './recorder.js';

const COURSE = 'https://c4s.example/courses/sample';
const [FIRST, SECOND, THIRD] = [1000, 3000, 10_000];

const [one, two, three] = new LearnerHistory({ id: COURSE, version: '1.0.0' }).registers().completes('l1', 'l2').facts;
if (!one || !two || !three) throw new Error('the history is too short');

/** What a page knows of a course, as its session does. */
class Page {
  readonly store = new ScriptedStore(COURSE);
  readonly recorder = new Recorder(COURSE, this.store.port, [FIRST, SECOND, THIRD]);
  /** Each state of saving that was told, without repetitions. */
  readonly told: Saving[] = [];
  known: Fact[] = [];
  erasures = 0;

  constructor() {
    this.recorder.connect({
      known: () => this.known,
      restored: (facts) => {
        const ids = new Set(this.known.map(({ id }) => id));
        this.known.push(...facts.filter(({ id }) => !ids.has(id)));
        this.#note();
      },
      erased: () => {
        this.known = [];
        this.erasures += 1;
      },
      changed: () => {
        this.#note();
      },
    });
  }

  /** The learner has done something. */
  happens(...facts: readonly Fact[]): void {
    this.known.push(...facts);
    this.recorder.record(facts);
    this.#note();
  }

  get stored(): readonly string[] {
    return [...this.store.facts.keys()];
  }

  #note(): void {
    const { saving } = this.recorder;
    if (saving !== this.told.at(-1)) this.told.push(saving);
  }
}

describe('the recorder', () => {
  let time: FakeTime;
  let page: Page;

  beforeEach(() => {
    time = new FakeTime('2026-11-03T09:00:00Z');
    page = new Page();
  });
  afterEach(() => {
    time.restore();
  });

  const settle = () => aTimeout(5);
  const pass = async (milliseconds: number) => {
    time.passes(milliseconds / 60_000);
    await settle();
  };

  it('goes from idle by saving to saved, and says saved only once the store has confirmed', async () => {
    expect(page.recorder.saving).to.equal('idle');
    page.happens(one);
    expect(page.recorder.saving).to.equal('saving');
    await settle();
    expect(page.told).to.deep.equal(['saving', 'saved']);
    expect(page.stored).to.deep.equal([one.id]);
  });

  it('says that a write failed, tries again after a second, and says when it is saved', async () => {
    page.store.writing = 'quota';
    page.happens(one);
    await settle();
    expect(page.recorder.saving).to.equal('unsaved');
    page.store.writing = null;
    await pass(FIRST - 10);
    expect(page.stored).to.deep.equal([]);
    await pass(10);
    expect(page.stored).to.deep.equal([one.id]);
    expect(page.told).to.deep.equal(['saving', 'unsaved', 'saved']);
  });

  it('waits longer after each failure, never gives up, and begins anew after a success', async () => {
    page.store.writing = 'timeout';
    page.happens(one);
    await settle();
    for (const [count, delay] of [FIRST, SECOND, THIRD, THIRD, THIRD].entries()) {
      await pass(delay - 10);
      expect(page.store.writes, `before try ${String(count + 2)}`).to.have.length(count + 1);
      await pass(10);
      expect(page.store.writes, `try ${String(count + 2)}`).to.have.length(count + 2);
    }
    page.store.writing = null;
    await pass(THIRD);
    page.store.writing = 'timeout';
    page.happens(two);
    await settle();
    const { length } = page.store.writes;
    await pass(FIRST);
    expect(page.store.writes).to.have.length(length + 1);
  });

  it('tries again all that waits, in one write', async () => {
    page.store.writing = 'connection-lost';
    page.happens(one);
    page.happens(two, three);
    await settle();
    page.store.writing = null;
    await pass(SECOND);
    expect(page.store.writes.at(-1)).to.deep.equal([one.id, two.id, three.id]);
    expect(page.recorder.saving).to.equal('saved');
    await pass(10 * THIRD);
    expect(page.store.writes).to.have.length(3);
  });

  it('writes what waits at once when a later write succeeds', async () => {
    page.store.writing = 'timeout';
    page.happens(one);
    await settle();
    page.store.writing = null;
    page.happens(two);
    await settle();
    expect(page.store.writes.at(-1)).to.deep.equal([one.id]);
    expect(page.recorder.saving).to.equal('saved');
  });

  it('notices that saved facts are gone, and writes them back with the next act only', async () => {
    page.happens(one);
    await settle();
    page.store.facts.clear();
    page.store.tell({ kind: 'appended', course: COURSE });
    await settle();
    expect(page.recorder.saving).to.equal('unsaved');
    await pass(10 * THIRD);
    expect(page.stored).to.deep.equal([]);
    page.happens(two);
    await settle();
    expect(page.stored).to.deep.equal([one.id, two.id]);
    expect(page.recorder.saving).to.equal('saved');
  });

  it('lets nothing come back that was read before it was erased', async () => {
    page.store.facts.set(one.id, one);
    let open: () => void = () => undefined;
    page.store.gate = new Promise((resolve) => (open = resolve));
    const restored = page.recorder.restore();
    await page.store.port.erase(COURSE);
    open();
    await restored;
    expect([page.known, page.erasures, page.store.reads]).to.deep.equal([[], 1, 2]);
    expect(page.recorder.saving).to.equal('idle');
  });

  it('forgets what waits when the course is erased, here or in another tab', async () => {
    page.store.writing = 'timeout';
    page.happens(one);
    await settle();
    page.store.tell({ kind: 'erased', course: null });
    page.store.writing = null;
    await pass(10 * THIRD);
    expect([page.stored, page.known, page.recorder.saving]).to.deep.equal([[], [], 'idle']);
  });

  it('does not write back what another tab has erased, and reads again to know', async () => {
    page.store.isErasedElsewhere = true;
    page.happens(one);
    await settle();
    expect([page.known, page.erasures, page.recorder.saving]).to.deep.equal([[], 1, 'idle']);
    await pass(10 * THIRD);
    expect(page.stored).to.deep.equal([]);
  });

  it('hears nothing of other courses', async () => {
    page.happens(one);
    await settle();
    page.store.tell({ kind: 'erased', course: 'https://c4s.example/courses/other' });
    page.store.tell({ kind: 'appended', course: 'https://c4s.example/courses/other' });
    await settle();
    expect([page.erasures, page.store.reads]).to.deep.equal([0, 0]);
  });

  it('reads again after a reading that failed', async () => {
    page.store.facts.set(one.id, one);
    page.store.reading = 'unavailable';
    await page.recorder.restore();
    expect(page.known).to.deep.equal([]);
    page.store.reading = null;
    await pass(FIRST);
    expect(page.known).to.deep.equal([one]);
    expect(page.recorder.saving).to.equal('saved');
  });

  it('reads once more, not twice at a time, when it is asked while it reads', async () => {
    let open: () => void = () => undefined;
    page.store.gate = new Promise((resolve) => (open = resolve));
    const all = [page.recorder.restore(), page.recorder.restore(), page.recorder.restore()];
    await settle();
    expect(page.store.reads).to.equal(1);
    open();
    await Promise.all(all);
    expect(page.store.reads).to.equal(2);
  });

  it('gives out what is not saved with what is, and what it knows where the store cannot be read', async () => {
    const idsIn = (text: string) => (JSON.parse(text) as { facts: readonly Fact[] }).facts.map(({ id }) => id);
    page.happens(one);
    await settle();
    page.store.writing = 'quota';
    page.happens(two);
    await settle();
    expect(idsIn(await page.recorder.export())).to.deep.equal([one.id, two.id]);
    page.store.reading = 'unavailable';
    expect(idsIn(await page.recorder.export())).to.deep.equal([one.id, two.id]);
  });

  it('says whether it could erase', async () => {
    page.happens(one);
    await settle();
    page.store.writing = 'unavailable';
    expect(await page.recorder.erase()).to.be.false;
    expect(page.stored).to.deep.equal([one.id]);
    page.store.writing = null;
    expect(await page.recorder.erase()).to.be.true;
    expect([page.stored, page.recorder.saving]).to.deep.equal([[], 'idle']);
  });

  it('says that the browser keeps nothing', () => {
    const recorder = new Recorder(COURSE, { ...page.store.port, keeping: 'memory' });
    recorder.record([one]);
    expect(recorder.saving).to.equal('memory');
  });
});
