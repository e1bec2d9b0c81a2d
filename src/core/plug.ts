import type { CourseProblem } from './errors.js';
import { fail, ok, type Result } from './result.js';

/** One fault that a schema has found. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
}

/** The part of a zod schema that readers and plugs need. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } };
}

/** The class of a custom element, not yet registered. Opaque here: this room knows no DOM. */
export type ElementClass = new () => object;

/** A value read by a schema; the first fault as a problem. */
export function check<T>(schema: Schema<T>, value: unknown): Result<T, CourseProblem> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail({ code: 'invalid', pointer: pointerOf(issue?.path ?? []), reason: issue?.code ?? 'invalid' });
}

/** JSON pointer (RFC 6901) of a path of keys. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
