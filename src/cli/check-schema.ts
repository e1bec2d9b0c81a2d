import { pointerOf } from '../core/course/parse-course.js';
import type { JsonFile } from './course-files.js';

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
}
interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

/**
 * Reports everything that a schema does not allow.
 * @param before - Pointer of the value in its file.
 * @returns Whether the value is allowed.
 */
export function checkSchema(file: JsonFile, before: string, schema: unknown, value: unknown): boolean {
  if (!isSchema(schema)) return true;
  const result = schema.safeParse(value);
  if (result.success) return true;
  for (const { path, code, ...rest } of result.error.issues) {
    const pointer = `${before}${pointerOf(path)}`;
    file.report('error', 'invalid', pointer, `The schema does not allow this: ${reason(code, rest)}.`);
  }
  return false;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}

/** @param rest - Where a rule of our own failed, it may say why: `params.why`. */
function reason(code: string, rest: object): string {
  const params: unknown = Reflect.get(rest, 'params');
  if (typeof params === 'object' && params !== null && 'why' in params) return String(params.why);
  const details = ['expected', 'minimum', 'maximum', 'pattern', 'values', 'keys']
    .filter((name) => name in rest)
    .map((name) => `${name} ${String(Reflect.get(rest, name))}`);
  return [code === 'custom' ? 'it does not fit the rest' : code.replaceAll('_', ' '), ...details].join(', ');
}
