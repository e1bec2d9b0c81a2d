import type { Misfit } from '../../core/authoring/type-authoring.js';
import { explainMisfit, valueAt, type Explain } from './explain-misfit.js';

/** What a schema does not allow: zod's words for it. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in quotation marks'],
  ['number', 'a number, without quotation marks'],
  ['int', 'a whole number, without quotation marks'],
  ['boolean', 'true or false, without quotation marks'],
  ['array', 'a list in [ ]'],
  ['object', 'fields in { }'],
  ['record', 'fields in { }'],
]);

/**
 * Says what a schema does not allow, in the words of somebody who writes the file.
 * @param value - What was held against the schema.
 * @param explain - What the type of the value says of parts that do not fit together.
 * @returns The sentence, and the path of the place that has to be mended.
 */
export function explainIssue({ path, code, ...rest }: Issue, value: unknown, explain: Explain): Misfit {
  const here = valueAt(value, path);
  const detail = (name: string): unknown => Reflect.get(rest, name);
  const say = (message: string): Misfit => ({ path, message });
  switch (code) {
    case 'custom': {
      // A rule of one type alone may say why itself.
      const params: unknown = detail('params');
      if (typeof params === 'object' && params !== null && 'why' in params) return say(String(params.why));
      return explainMisfit(path, value, explain);
    }
    case 'invalid_type': {
      const wanted = TYPES.get(String(detail('expected'))) ?? String(detail('expected'));
      const name = path.at(-1);
      if (here !== undefined) return say(`Here must stand ${wanted}, and not ${brief(here)}.`);
      return say(`"${String(name)}" is missing: ${wanted}.`);
    }
    case 'invalid_value': {
      const values: unknown = detail('values');
      const known = Array.isArray(values) ? values.map(brief).join(', ') : '';
      return say(
        `${here === undefined ? 'Something is missing' : `${brief(here)} is not known`} here. Known: ${known}.`,
      );
    }
    case 'invalid_format':
      return say(formatOf(here, String(detail('pattern'))));
    case 'too_small':
    case 'too_big':
      return say(sizeOf(here, code === 'too_small', Number(detail(code === 'too_small' ? 'minimum' : 'maximum'))));
    case 'invalid_union':
      return say(
        'This has none of the forms that may stand here: a field is missing, or does not belong to the others.',
      );
    case 'invalid_key':
      return say(`"${String(path.at(-1))}" cannot be the name of a field here.`);
    default:
      return say(`This does not fit: ${code.replaceAll('_', ' ')}.`);
  }
}

function formatOf(here: unknown, pattern: string): string {
  if (pattern.startsWith('/^[a-z][a-z0-9-]'))
    return `${brief(here)} is no id: lower-case letters without accents, digits and hyphens, beginning with a letter.`;
  if (pattern.startsWith('/^PT'))
    return `${brief(here)} is no duration: write "PT20M" for 20 minutes, "PT1H30M" for an hour and a half.`;
  if (pattern.startsWith('/^[A-Za-z]{2,3}(-'))
    return `${brief(here)} is no tag of a language: write "es", for example, or "pt-BR".`;
  return `${brief(here)} is not written as it must be: it has to match ${pattern}.`;
}

function sizeOf(here: unknown, isSmall: boolean, limit: number): string {
  if (typeof here === 'number') return `${String(here)} is ${isSmall ? 'less' : 'more'} than ${String(limit)}.`;
  if (here === '') return 'This text is empty: write it, or take the field away.';
  const count = typeof here === 'string' || Array.isArray(here) ? here.length : 0;
  const what = Array.isArray(here) ? '' : ' characters';
  return `There must be ${isSmall ? 'at least' : 'at most'} ${String(limit)}${what}, and there are ${String(count)}.`;
}

/** A value in a few words. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'fields in { }';
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…"` : text;
}
