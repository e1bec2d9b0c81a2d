import type { CourseProblem } from '../errors.js';
import { fail, ok, type Result } from '../result.js';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
export const DEEPEST = 32;

/**
 * Reads JSON from a file of unknown origin.
 * A byte order mark is accepted; an HTML page (a login form, say) is told from broken JSON.
 * @param url - Named in the problem.
 */
export async function parseJson(text: string, url: string): Promise<Result<unknown, CourseProblem>> {
  const json = text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(json)) return fail({ code: 'not-a-course', url });
  try {
    const value: unknown = JSON.parse(json);
    const problem = findUnsafe(value, '', 0);
    return problem ? fail(problem) : ok(value);
  } catch {
    const { locateJsonError } = await import('./locate-json-error.js');
    return fail({ code: 'not-json', url, ...locateJsonError(json) });
  }
}

function findUnsafe(value: unknown, pointer: string, depth: number): CourseProblem | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEEPEST) return { code: 'too-deep', limit: DEEPEST };
  for (const key of Object.keys(value)) {
    const child = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (FORBIDDEN_KEYS.has(key)) return { code: 'forbidden-key', pointer: child, key };
    const problem = findUnsafe(Reflect.get(value, key), child, depth + 1);
    if (problem) return problem;
  }
  return null;
}
