import { parseJson } from '../core/course/parse-json.js';
import type { CourseProblem } from '../core/errors.js';
import type { CancelSignal, ContentSource } from '../core/ports.js';
import { fail, ok, type Result } from '../core/result.js';

const LARGEST = 5_000_000;

/**
 * Course files over HTTP. Reads at most 5 MB of UTF-8; a failed request, an HTML page and broken JSON are told apart.
 * Trying again is the learner's choice.
 */
export function createFetchContentSource(): ContentSource {
  return {
    async load(url, signal) {
      try {
        const text = await loadText(url, signal);
        return text.ok ? await parseJson(text.value, url) : text;
      } catch {
        // Offline, refused by CORS, cut off in the middle, or given up by the caller: browsers do not tell which.
        return fail({ code: 'network', url });
      }
    },
  };
}

async function loadText(url: string, signal?: CancelSignal): Promise<Result<string, CourseProblem>> {
  const abort = new AbortController();
  if (signal?.aborted) abort.abort();
  signal?.addEventListener('abort', () => {
    abort.abort();
  });
  const response = await fetch(url, { signal: abort.signal, credentials: 'same-origin' });
  const { status } = response;
  if (status === 404 || status === 410) return fail({ code: 'not-found', url, status });
  if (!response.ok) return fail({ code: 'server', url, status });
  const text = await readText(response);
  return text === null ? fail({ code: 'too-large', url, limit: LARGEST }) : ok(text);
}

/** The text of a response; null as soon as it is too long. */
async function readText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST) {
      reader.cancel().catch(() => undefined);
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
