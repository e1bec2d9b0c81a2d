import { aTimeout, expect } from '@open-wc/testing';
import { createEnvironment } from '../../define/environment.js';
import { CourseHarness } from '../../testing/harnesses/course-harness.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';
import { FakeTime } from '../../testing/page/fake-time.js';
import { paused } from '../../testing/page/paused.js';
import { toldDuring } from '../../testing/page/told.js';
import { waitUntil } from '../../testing/page/wait-until.js';

const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

describe('what a course leaves behind', () => {
  it('writes nothing at all before the learner acts, with the storage of the browser', async () => {
    const id = `https://c4s.example/courses/private-${String(Date.now())}`;
    const before = [await databases(), localStorage.length, sessionStorage.length, document.cookie];
    const real = createEnvironment();
    const content = sampleCourse({ id });
    const source = { load: () => Promise.resolve({ ok: true, value: structuredClone(content) } as const) };
    const environment = { ...real, source };
    const course = await paused(async (time) => {
      const opened = await CourseHarness.open({ environment, content, attributes: { lesson: 'm1-l1', lang: 'hu' } });
      time.elapses(60_000);
      await opened.ready();
      return opened;
    });
    expect([await databases(), localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal(before);
    expect(await real.store('device').read(id)).to.deep.equal([]);
    course.element.lang = 'en';
    await waitUntil(() => course.language === 'en');
    await course.goTo('Choosing a market entry mode');
    await waitUntil(async () => (await real.store('device').read(id)).length > 0, 'nothing is kept', { timeout: 5000 });
    await waitUntil(() => course.text.includes('Saved on this device'));
    await real.store('device').erase(id);
  });

  it('shows in Help all that is stored, on asking', async () => {
    const course = await CourseHarness.open({
      before: [{ type: 'note-written', block: 'b-reflection', text: 'Austria first' }],
    });
    await course.press('Help');
    expect(course.text).not.to.contain('Austria first');
    await course.press('See what is stored');
    await waitUntil(() => course.text.includes('Austria first'));
    expect(course.text).to.contain('Your answers, notes and progress are stored in this browser');
  });

  it('asks before it erases, and gives the focus back when the learner keeps the data', async () => {
    const course = await CourseHarness.open({ before: [{ type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' }] });
    await course.press('Help');
    await course.press('Erase my data');
    const dialog = course.all('dialog').find((each) => each.hasAttribute('open'));
    dialog?.querySelector('button')?.click();
    await aTimeout(0);
    expect(course.focused).to.equal('Erase my data');
    expect(await course.environment.store('device').export()).to.have.length(2);
  });

  it('starts over without touching the certificates', async () => {
    const certificate = 'C4S-2026-7K3F-9Q2M';
    const name = { given: 'Ana', family: 'Núñez' };
    const course = await CourseHarness.open({
      before: [
        { type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' },
        { type: 'certificate-issued', certificate, scope: 'm1', name, language: 'en' },
      ],
    });
    await course.press('Help');
    await course.press('Start over');
    const dialog = course.all('dialog').find((each) => each.hasAttribute('open'));
    dialog?.querySelectorAll('button')[1]?.click();
    await course.ready();
    expect(course.status).to.contain('0 of 4 steps done');
    expect(course.visit.session.state.certificates.get('m1')?.certificate).to.equal(certificate);
    expect(course.focused).to.equal('Overview');
  });
});

describe('what a course announces', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const connection = (isOnline: boolean) => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
    window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  };

  it('is nothing while it loads, and nothing on moves: the heading in focus says it', async () => {
    const said = await toldDuring(async () => {
      const before = [{ type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' } as const];
      const course = await CourseHarness.open({ before });
      await course.press('Continue');
      await course.goTo('The first meeting');
      await course.press('Help');
    });
    expect(said).to.deep.equal([]);
  });

  it('tells once that the connection is gone and once that it is back, on a line that goes away', async () => {
    const time = new FakeTime('2026-11-03T09:00:00Z');
    try {
      const course = await CourseHarness.open();
      await CourseHarness.open({ environment: course.environment });
      const gone = 'You are offline. Keep going with what has been loaded.';
      const saidFirst = await toldDuring(async () => {
        connection(false);
        window.dispatchEvent(new Event('offline'));
        await course.ready();
        expect(course.text).to.contain(gone);
      });
      expect(saidFirst).to.deep.equal([gone]);
      const saidThen = await toldDuring(async () => {
        connection(true);
        await course.ready();
        expect(course.text).to.contain('Back online.');
      });
      expect(saidThen).to.have.length(1);
      time.elapses(60_000);
      await course.ready();
      expect(course.text).not.to.contain('Back online.');
    } finally {
      time.restore();
    }
  });
});
