import { expect } from '@open-wc/testing';
import { createFetchContentSource } from './fetch-content-source.js';

const URL_ = 'https://partner.example/course.json';
const bytes = (...parts: (string | number[])[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));

describe('the content source', () => {
  const source = createFetchContentSource();
  const network = window.fetch;
  let answer: (url: string, init: RequestInit) => Promise<Response> | Response;
  let asked = 0;

  beforeEach(() => {
    asked = 0;
    window.fetch = (url, init) => {
      asked += 1;
      return Promise.resolve(answer(url as string, init ?? {}));
    };
  });
  afterEach(() => {
    window.fetch = network;
  });

  const load = (body: BodyInit | null, init?: ResponseInit) => {
    answer = () => new Response(body, init);
    return source.load(URL_);
  };

  it('reads JSON in UTF-8, with a byte order mark too', async () => {
    expect(await load('{"név":"Őrség"}')).to.deep.equal({ ok: true, value: { név: 'Őrség' } });
    expect(await load(bytes([0xef, 0xbb, 0xbf], '{"a":1}'))).to.deep.equal({ ok: true, value: { a: 1 } });
  });

  it('puts characters together that arrive in pieces', async () => {
    const all = new TextEncoder().encode('["űÍñ🎓"]');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of all) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    expect(await load(body)).to.deep.equal({ ok: true, value: ['űÍñ🎓'] });
  });

  for (const [status, code] of [
    [404, 'not-found'],
    [410, 'not-found'],
    [500, 'server'],
    [503, 'server'],
    [429, 'server'],
    [403, 'server'],
  ] as const) {
    it(`calls an answer of ${String(status)} "${code}"`, async () => {
      expect(await load('{}', { status })).to.deep.equal({ ok: false, error: { code, url: URL_, status } });
      expect(asked).to.equal(1);
    });
  }

  it('tells a login page from broken JSON', async () => {
    const page = await load('\n<!DOCTYPE html><title>Log in</title>', {
      headers: { 'content-type': 'application/json' },
    });
    expect(page).to.deep.equal({ ok: false, error: { code: 'not-a-course', url: URL_ } });
    const cut = await load('{\n  "a": [1,\n');
    expect(cut).to.deep.equal({ ok: false, error: { code: 'not-json', url: URL_, line: 3, column: 1 } });
  });

  it('finds UTF-16 and an empty file to be no JSON', async () => {
    const utf16 = await load(bytes([0xff, 0xfe, 0x7b, 0, 0x7d, 0]));
    expect(utf16).to.have.nested.property('error.code', 'not-json');
    expect(await load('')).to.have.nested.property('error.code', 'not-json');
    expect(await load(null, { status: 204 })).to.have.nested.property('error.code', 'not-json');
  });

  it('stops reading a file of more than 5 MB', async () => {
    let [sent, cancelled] = [0, false];
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(1_000_000).fill(0x20));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await load(body)).to.deep.equal({ ok: false, error: { code: 'too-large', url: URL_, limit: 5_000_000 } });
    expect(sent).to.be.below(9);
    expect(cancelled).to.equal(true);
  });

  it('names a lost connection, also in the middle of a file', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await source.load(URL_)).to.deep.equal({ ok: false, error: { code: 'network', url: URL_ } });
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array([0x7b]));
        controller.error(new TypeError('network error'));
      },
    });
    expect(await load(body)).to.have.nested.property('error.code', 'network');
  });

  it('never throws, whatever the address', async () => {
    window.fetch = network;
    for (const url of ['http://', 'https://user:pw@partner.example/', 'nonsense:x', '']) {
      expect((await source.load(url)).ok).to.equal(false);
    }
  });

  it('gives up when it is told to, before and after it has begun', async () => {
    const given: boolean[] = [];
    answer = (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        given.push(signal?.aborted ?? false);
        const stop = () => {
          reject(new DOMException('aborted', 'AbortError'));
        };
        if (signal?.aborted) stop();
        signal?.addEventListener('abort', stop);
      });
    const abort = new AbortController();
    const loading = source.load(URL_, abort.signal);
    abort.abort();
    expect((await loading).ok).to.equal(false);
    expect((await source.load(URL_, abort.signal)).ok).to.equal(false);
    expect(given).to.deep.equal([false, true]);
  });
});
