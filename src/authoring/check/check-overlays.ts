import { textHash } from '../../core/course/text-hash.js';
import type { SourceText } from '../../core/course/translation.js';
import { translationFileSchema, type TranslationFile } from '../../core/course/translation.schema.js';
import { checkText, type KnownIds } from './check-references.js';
import { checkMembers } from './check-members.js';
import type { Translatable } from '../course/open-course.js';
import { openJson, pointerTo, type Finding, type JsonFile } from '../files/course-files.js';
import type { CourseFolder } from '../files/course-folder.js';
import { checkSchema } from '../schema/check-schema.js';

/** What decides on a score: never a matter of language. */
const KEYS = /\.(?:id|correctResponse|scoring|credit|maxChoices|tolerance|to|points)(?:\.|$)/;

/**
 * Reports texts that are missing, stale or orphaned in one language, and dead links in them.
 * @returns The overlay, null where it cannot be read.
 */
export async function checkOverlay(
  folder: CourseFolder,
  language: string,
  { src, texts }: Translatable,
  { findings, ids }: { readonly findings: Finding[]; readonly ids: KnownIds },
): Promise<TranslationFile | null> {
  const path = `translations/${language}/${src}`;
  const exists = (await folder.files.size(path)) !== null;
  if (!exists && texts.length === 0) return null;
  if (!exists) {
    const message = `There is no such file: "c4s translate COURSE --to ${language}" writes it.`;
    const place = { file: folder.labelOf(path), line: 1, column: 1, pointer: '' };
    findings.push({ level: 'error', code: 'missing-file', ...place, message });
    return null;
  }
  const file = await openJson(folder, path, findings);
  if (!file || !checkSchema(file, '', translationFileSchema, file.value)) return null;
  const overlay = translationFileSchema.parse(file.value);
  checkMembers(file, 'translation');
  const { inLanguage, strings, awaited = {} } = overlay;
  if (inLanguage !== language)
    file.report('error', 'wrong-language', '/inLanguage', `This stands in the folder of "${language}".`);
  const entries = new Map(Object.entries(strings));
  for (const { key, text } of texts) {
    const entry = entries.get(key);
    if (!entry) reportUntranslated(file, key, awaited);
    else if (entry.source !== textHash(text))
      file.report('error', 'stale-translation', pointerTo('/strings', key), staleWords(key, text));
  }
  reportStrangers(file, src, { field: 'strings', keys: entries.keys() }, texts);
  reportStrangers(file, src, { field: 'awaited', keys: Object.keys(awaited) }, texts);
  for (const [key, { text }] of entries) {
    const pointer = `${pointerTo('/strings', key)}/text`;
    for (const one of [text].flat()) await checkText(folder.files, file, { pointer, text: one }, ids);
  }
  return overlay;
}

/** Says what the source says now, so that a translator need not look for it. */
function staleWords(key: string, text: string): string {
  const now = text.length > 60 ? `${text.slice(0, 60).replaceAll('\n', ' ')}…` : text;
  return `The source text of "${key}" has changed. It is now: ${now}`;
}

/** A text that is not ours to translate is waited for, and no fault. */
function reportUntranslated(file: JsonFile, key: string, awaited: Readonly<Record<string, string>>): void {
  const why = Object.hasOwn(awaited, key) ? awaited[key] : undefined;
  if (why === undefined) file.report('error', 'missing-translation', '/strings', `No translation for "${key}".`);
  else file.report('note', 'awaited-translation', pointerTo('/awaited', key), `"${key}" stays as it is: ${why}`);
}

/** Keys of an overlay that the source has not. */
function reportStrangers(
  file: JsonFile,
  src: string,
  { field, keys }: { readonly field: 'strings' | 'awaited'; readonly keys: Iterable<string> },
  texts: readonly SourceText[],
): void {
  const known = new Set(texts.map(({ key }) => key));
  for (const key of keys) {
    if (known.has(key)) continue;
    const pointer = pointerTo(`/${field}`, key);
    if (KEYS.test(key))
      file.report('error', 'changed-key', pointer, 'A translation must not change ids, keys or scoring.');
    else
      file.report(
        'error',
        'orphaned-translation',
        pointer,
        `No text of "${src}" is called "${key}". Rename it, or take it out.`,
      );
  }
}
