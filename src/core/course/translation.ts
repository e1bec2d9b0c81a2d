import { ENTITY_FIELDS } from './entities.js';
import { TYPE_TEXT_FIELDS } from './text-fields.generated.js';
import { SHARED_TEXT_FIELDS } from './text-fields.js';
import { languageChain, markFallback, markSource, type Strings } from './translated.js';
import type { TranslationFile } from './translation.schema.js';

const TEXT_FIELDS = new Set(`${SHARED_TEXT_FIELDS} ${TYPE_TEXT_FIELDS}`.split(' '));

/** One translatable text as it stands in a file. */
export interface SourceText {
  /** `<id>.<path>`; list members stand by their `id`, else by their index; the course itself is `course`. */
  readonly key: string;
  readonly text: string;
}

interface Walk {
  readonly key: string;
  readonly field: string;
  readonly strings: Pick<Strings, 'lookup'> | null;
  readonly found: SourceText[];
}

/**
 * Lists the translatable texts of a course file, a lesson file or any entity with an id, in reading order.
 * @param prefix - Key of the node itself: its id, or `course`.
 */
export function sourceTexts(node: unknown, prefix: string): readonly SourceText[] {
  const found: SourceText[] = [];
  copy(node, { key: prefix, field: '', strings: null, found });
  return found;
}

/**
 * A copy of a content node with its texts in another language. A text without translation stays in the source language and
 * is marked, see {@link isFallback}.
 */
export function translate<T>(node: T, prefix: string, strings: Pick<Strings, 'language' | 'lookup'>): T {
  return copy(node, { key: prefix, field: '', strings, found: [] }) as T;
}

/** Looks texts up in the overlays of one language and of its parents: `fr-CA`, then `fr`. Later files win over earlier ones. */
export function createStrings(language: string, files: readonly TranslationFile[]): Strings {
  const byLanguage = new Map<string, Map<string, string | readonly string[]>>();
  for (const file of files) {
    const strings = byLanguage.get(file.inLanguage) ?? new Map<string, string | readonly string[]>();
    for (const [key, { text }] of Object.entries(file.strings)) strings.set(key, text);
    byLanguage.set(file.inLanguage, strings);
  }
  const strings: Strings = {
    language,
    lookup(key) {
      for (const candidate of languageChain(language)) {
        const text = byLanguage.get(candidate)?.get(key);
        if (text !== undefined) return { text, language: candidate };
      }
      return undefined;
    },
    translate: (node, prefix) => translate(node, prefix, strings),
    covers(node, prefix) {
      const texts = sourceTexts(node, prefix);
      return texts.length === 0 || texts.some(({ key }) => strings.lookup(key) !== undefined);
    },
  };
  return strings;
}

function copy(node: unknown, walk: Walk): unknown {
  if (Array.isArray(node)) return copyList(node, walk);
  if (typeof node !== 'object' || node === null) return node;
  const result: Record<string, unknown> = {};
  const fallback = new Set<string>();
  for (const [field, value] of Object.entries(node)) {
    if (field.startsWith('x-')) continue;
    if (typeof value === 'string') {
      result[field] = isText(field, walk.field)
        ? copyText(value, `${walk.key}.${field}`, field, walk, fallback)
        : value;
    } else {
      result[field] = copy(value, { ...walk, field, key: memberKey(value, field, walk.key) });
    }
  }
  if (walk.strings) markSource(result, node);
  markFallback(result, fallback);
  return result;
}

function copyList(list: readonly unknown[], walk: Walk): unknown {
  const fallback = new Set<string>();
  const isTextList = TEXT_FIELDS.has(walk.field);
  const copies = list.flatMap((member, index): unknown[] => {
    if (typeof member === 'string') {
      return [isTextList ? copyText(member, `${walk.key}.${String(index)}`, String(index), walk, fallback) : member];
    }
    const key = listMemberKey(member, index, walk);
    return walk.field === 'accept' ? copyAccepted(member, { ...walk, key }) : [copy(member, { ...walk, key })];
  });
  markFallback(copies, fallback);
  return copies;
}

/** One language may accept several spellings where the source has one: the entry is repeated for each. */
function copyAccepted(member: unknown, walk: Walk): unknown[] {
  const translated = walk.strings?.lookup(`${walk.key}.value`)?.text;
  const value: unknown = typeof member === 'object' && member !== null ? Reflect.get(member, 'value') : undefined;
  if (typeof value === 'string') walk.found.push({ key: `${walk.key}.value`, text: value });
  const single = copy(member, walk);
  if (translated === undefined || typeof single !== 'object' || single === null) return [single];
  return [translated].flat().map((text) => ({ ...single, value: text }));
}

function copyText(text: string, key: string, field: string, walk: Walk, fallback: Set<string>): string {
  walk.found.push({ key, text });
  if (!walk.strings) return text;
  const translated = walk.strings.lookup(key)?.text;
  if (typeof translated === 'string') return translated;
  fallback.add(field);
  return text;
}

const isText = (field: string, parent: string): boolean =>
  TEXT_FIELDS.has(field) && !(parent === 'provider' && field === 'name') && parent !== 'sources';

function memberKey(value: unknown, field: string, key: string): string {
  const id = idOf(value);
  return id !== undefined && ENTITY_FIELDS.has(field) ? id : `${key}.${field}`;
}

function listMemberKey(member: unknown, index: number, walk: Walk): string {
  const id = idOf(member);
  if (id === undefined) return `${walk.key}.${String(index)}`;
  return ENTITY_FIELDS.has(walk.field) ? id : `${walk.key}.${id}`;
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const id: unknown = Reflect.get(value, 'id');
  return typeof id === 'string' ? id : undefined;
}
