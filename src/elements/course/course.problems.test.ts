import { aTimeout, expect } from '@open-wc/testing';
import { CourseHarness, courseEnvironment, createFetchContentSource } from '../../testing/harnesses/course-harness.js';
import { sampleCourse } from '../../testing/courses/sample-course.js';

const whole = JSON.stringify(sampleCourse(), null, 2);
const changed = (changes: object) => JSON.stringify({ ...sampleCourse(), ...changes });
const twice = sampleCourse({ blocks: [{ id: 'b-text', type: 'text', text: 'Again.' }] });
const deep = `${'{"x-a":'.repeat(40)}1${'}'.repeat(40)}`;

interface Fault {
  readonly body: string;
  readonly status?: number;
  readonly code: string;
  readonly says: string;
  readonly retry?: boolean;
}

const faults: Readonly<Record<string, Fault>> = {
  'no JSON': {
    body: '{\n  "name": "Course",\n  "oops"\n}',
    code: 'not-json',
    says: 'The course file is damaged: line 4, column 1.',
  },
  'a file cut short': { body: whole.slice(0, 200), code: 'not-json', says: 'The course file is damaged: line' },
  'the HTML page of a login': {
    body: '<!doctype html><title>Log in</title><form><input name="password"></form>',
    code: 'not-a-course',
    says: 'leads to a web page, perhaps a login form',
  },
  'a missing file': {
    body: 'Not found',
    status: 404,
    code: 'not-found',
    says: 'was not found at its address',
    retry: true,
  },
  'a server in trouble': {
    body: '',
    status: 503,
    code: 'server',
    says: 'The server could not send the course',
    retry: true,
  },
  'an unknown major version': {
    body: changed({ schemaVersion: '2.0.0' }),
    code: 'unsupported-version',
    says: 'made for another version of the player (2.0.0)',
  },
  'an id used twice': { body: JSON.stringify(twice), code: 'duplicate-id', says: 'the id “b-text” is used twice' },
  'a wrong type': { body: changed({ name: 12 }), code: 'invalid', says: 'The course file has a mistake at /name.' },
  'no modules': { body: changed({ modules: null }), code: 'invalid', says: 'a mistake at /modules' },
  'a list instead of a course': { body: '[]', code: 'invalid', says: 'a mistake at /' },
  'null instead of a course': { body: 'null', code: 'invalid', says: 'a mistake at /' },
  'a key that could poison objects': {
    body: whole.replace('"name": "Clusters abroad"', '"__proto__": { "polluted": true }, "name": "x"'),
    code: 'forbidden-key',
    says: 'a name that is not allowed: /__proto__',
  },
  'objects too deep': { body: deep, code: 'too-deep', says: 'too large to be shown' },
};

/** The network answers like this from now on, until the test ends. */
function answer(body: string, status = 200): void {
  globalThis.fetch = () => Promise.resolve(new Response(body, { status }));
}

describe('a course file with a fault', () => {
  const network = globalThis.fetch;
  const source = createFetchContentSource();
  const codes: string[] = [];
  const listen = (event: Event) => codes.push((event as CustomEvent<{ code: string }>).detail.code);

  beforeEach(() => {
    codes.length = 0;
    document.addEventListener('c4s-error', listen);
  });
  afterEach(() => {
    globalThis.fetch = network;
    document.removeEventListener('c4s-error', listen);
  });

  for (const [what, { body, status, code, says, retry = false }] of Object.entries(faults)) {
    it(`says readably what is wrong: ${what}`, async () => {
      const before = [{ type: 'lesson-completed', lesson: 'm1-l1', by: 'reading' }] as const;
      const environment = { ...courseEnvironment({ before }), source };
      answer(body, status);
      const course = await CourseHarness.open({ environment, fallback: 'Open the course' });
      expect(course.problem).to.contain(says);
      expect(course.problem).to.contain(`Code: ${code}`);
      expect(course.text).to.contain('Open the course');
      expect(course.buttons).to.deep.equal(retry ? ['Try again'] : []);
      expect(codes).to.deep.equal([code]);
      expect(document.activeElement).to.equal(document.body);
      expect(Reflect.get({}, 'polluted')).to.be.undefined;
      await expect(course.element).to.be.accessible();
      expect(await environment.store('device').export()).to.have.length(2);
      answer(whole);
      course.element.src = '/course.json?again';
      await course.ready();
      expect(course.status).to.equal('1 of 4 steps done · about 25 min left');
    });
  }

  it('tries again by a press, and the focus stays inside whatever comes', async () => {
    answer('', 503);
    const course = await CourseHarness.open({ environment: { ...courseEnvironment(), source } });
    await course.press('Try again');
    expect(course.focused).to.equal('Try again');
    answer(whole);
    await course.press('Try again');
    expect(course.buttons).to.contain('Start the course');
    expect(course.element.contains(document.activeElement)).to.be.true;
    expect(codes).to.deep.equal(['server', 'server']);
  });

  it('says of a broken connection that it is one', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('failed'));
    const course = await CourseHarness.open({ environment: { ...courseEnvironment(), source } });
    expect(course.problem).to.contain('Check your connection and try again.');
  });

  it('reads a file with a byte order mark', async () => {
    answer(`\uFEFF${whole}`);
    const course = await CourseHarness.open({ environment: { ...courseEnvironment(), source } });
    expect(course.buttons).to.contain('Start the course');
  });

  it('shows a place-holder for a block it does not know, and the rest', async () => {
    const content = sampleCourse({ blocks: [{ id: 'b-new', type: 'hologram' }] });
    const course = await CourseHarness.open({ content });
    await course.goTo('Finding a market');
    expect(course.text).to.contain('Why go abroad');
    expect(course.text).to.contain('This part needs a newer version of the player.');
    await aTimeout(0);
    expect(codes).to.deep.equal([]);
  });

  it('says of an address that is none that it is not there', async () => {
    const course = await CourseHarness.open({ environment: courseEnvironment(), attributes: { src: 'http://[' } });
    expect(course.problem).to.contain('Code: not-found');
  });
});
