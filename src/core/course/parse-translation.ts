import type { CourseProblem } from '../errors.js';
import { check } from '../plug.js';
import type { Result } from '../result.js';
import { translationFileSchema, type TranslationFile } from './translation.schema.js';

/** Reads a translation overlay. */
export function parseTranslation(value: unknown): Result<TranslationFile, CourseProblem> {
  return check(translationFileSchema, value);
}
