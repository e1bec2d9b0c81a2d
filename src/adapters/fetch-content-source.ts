import { parseJson } from '../core/course/parse-json.js';
import type { CourseProblem } from '../core/errors.js';
import type { CancelSignal, ContentSource } from '../core/ports.js';
import { fail, ok, type Result } from '../core/result.js';

const LARGEST = 5_000_000;

/** Course files over HTTP. Reads at most 5 MB; an HTML page, broken JSON and a failed request are told apart. */
export function createFetchContentSource(): ContentSource {
  return {
    async load(url, signal) {
      const text = await loadText(url, signal);
      return text.ok ? parseJson(text.value, url) : text;
    },
  };
}

async function loadText(url: string, signal?: CancelSignal): Promise<Result<string, CourseProblem>> {
  const abort = new AbortController();
  signal?.addEventListener('abort', () => {
    abort.abort();
  });
  try {
    const response = await fetch(url, { signal: abort.signal, credentials: 'same-origin' });
    if (response.status === 404 || response.status === 410)
      return fail({ code: 'not-found', url, status: response.status });
    if (!response.ok) return fail({ code: 'server', url, status: response.status });
    return await readText(response, url, abort);
  } catch {
    return fail({ code: 'network', url });
  }
}

async function readText(
  response: Response,
  url: string,
  abort: AbortController,
): Promise<Result<string, CourseProblem>> {
  const reader = response.body?.getReader();
  if (!reader) return ok(await response.text());
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return ok(text + decoder.decode());
    size += value.byteLength;
    if (size > LARGEST) {
      abort.abort();
      return fail({ code: 'too-large', url, limit: LARGEST });
    }
    text += decoder.decode(value, { stream: true });
  }
}
