import { pointerOf } from '../../core/plug.js';
import type { JsonFile } from '../files/course-files.js';
import { explainIssue, type Issue } from './explain-issue.js';
import type { Explain } from './explain-misfit.js';

interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

/**
 * Reports everything that a schema does not allow.
 * @param before - Pointer of the value in its file.
 * @param explain - What the type of the value says of parts that do not fit together; nothing for what has no type.
 * @returns Whether the value is allowed.
 */
export function checkSchema(
  file: JsonFile,
  before: string,
  schema: unknown,
  value: unknown,
  explain: Explain = () => null,
): boolean {
  if (!isSchema(schema)) return true;
  const result = schema.safeParse(value);
  if (result.success) return true;
  for (const issue of result.error.issues) {
    const { path, message } = explainIssue(issue, value, explain);
    file.report('error', 'invalid', `${before}${pointerOf(path)}`, message);
  }
  return false;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'safeParse' in value;
}
