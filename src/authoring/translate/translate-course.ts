import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lessonsOf } from '../../core/course/course.js';
import { courseFileSchema } from '../../core/course/course.schema.js';
import { textHash } from '../../core/course/text-hash.js';
import { sourceTexts } from '../../core/course/translation.js';
import { translationFileSchema, type TranslationFile } from '../../core/course/translation.schema.js';
import type { Translatable } from '../check/check-overlays.js';
import { openJson, type Finding } from '../files/course-files.js';
import { courseFileOf } from '../files/open-course.js';
import { schemaBeside } from '../files/schema-address.js';
import { siftUnits, type Refused } from './sift-units.js';

type Entry = TranslationFile['strings'][string];

/** One text that a translator sees. */
export interface Unit {
  readonly file: string;
  readonly key: string;
  readonly source: string;
  /** Empty where there is none. A language may accept several spellings of an answer: one a line. */
  readonly target: string;
  readonly state: 'translated' | 'missing' | 'awaited' | 'stale' | 'orphaned';
}

/** One text as a translator gives it back. */
export interface ImportedUnit extends Pick<Unit, 'file' | 'key' | 'source' | 'target'> {
  /** Nobody has said that it is done. An old translation that comes back unchanged then stays as stale as it was. */
  readonly pending: boolean;
  /** The file could not say every letter, and has `?` for those that it could not. */
  readonly lossy?: boolean;
}

/** The texts of a course and what one language has of them. */
export interface CourseTranslation {
  readonly folder: string;
  readonly language: string;
  /** The language that the course is written in. */
  readonly from: string;
  readonly version: string;
  /** What the course file says. */
  readonly value: unknown;
  readonly sources: readonly Translatable[];
  readonly overlays: ReadonlyMap<string, TranslationFile>;
}

/**
 * Reads a course and its overlays in one language.
 * @param path - Its folder or its course file.
 * @throws Error where a file cannot be read: nothing may be written over it.
 */
export async function openTranslation(path: string, language: string): Promise<CourseTranslation> {
  const { folder, name } = courseFileOf(path);
  if (!existsSync(join(folder, name))) throw new Error(`There is no course at ${path}.`);
  const value = await readOrThrow(join(folder, name));
  const course = courseFileSchema.parse(value);
  if (language === course.inLanguage) throw new Error(`"${language}" is the language that the course is written in.`);
  const sources: Translatable[] = [{ src: name, texts: sourceTexts(value, 'course') }];
  for (const { id, src } of lessonsOf(course)) {
    if (src === undefined || /^[a-z]+:/i.test(src)) continue;
    sources.push({ src, texts: sourceTexts(await readOrThrow(join(folder, src)), id) });
  }
  const overlays = new Map<string, TranslationFile>();
  for (const { src } of sources) {
    const overlay = overlayPath(folder, language, src);
    if (existsSync(overlay)) overlays.set(src, translationFileSchema.parse(await readOrThrow(overlay)));
  }
  return { folder, language, from: course.inLanguage, version: course.version, value, sources, overlays };
}

/** What translators work on: all texts of the source in reading order, then those that the source has no more. */
export function unitsOf({ sources, overlays }: CourseTranslation): readonly Unit[] {
  return sources.flatMap(({ src, texts }) => {
    const overlay = overlays.get(src);
    const strings = new Map(Object.entries(overlay?.strings ?? {}));
    const units = texts.map(({ key, text }): Unit => {
      const entry = strings.get(key);
      strings.delete(key);
      const without = Object.hasOwn(overlay?.awaited ?? {}, key) ? 'awaited' : 'missing';
      const state = entry === undefined ? without : entry.source === textHash(text) ? 'translated' : 'stale';
      return { file: src, key, source: text, target: targetOf(entry), state };
    });
    const orphans = [...strings].map(([key, entry]): Unit => ({
      file: src,
      key,
      source: '',
      target: targetOf(entry),
      state: 'orphaned',
    }));
    return [...units, ...orphans];
  });
}

/** What {@link writeOverlays} has done. */
export interface TranslationReport {
  /** How many texts. */
  readonly written: number;
  readonly refused: readonly Refused[];
}

/**
 * Writes the overlays of a language. What an overlay has stays: an import replaces a text only by another text, never by none,
 * and orphaned texts are kept for the author to decide on. What has come is awaited no more. The source hash is that of the text
 * the translator saw, so that a text which has changed meanwhile is still told to be stale.
 * @param prune - Takes out texts that the source has no more.
 */
export function writeOverlays(
  course: CourseTranslation,
  imported: readonly ImportedUnit[],
  { prune = false }: { readonly prune?: boolean } = {},
): TranslationReport {
  const { taken, refused } = siftUnits(unitsOf(course), imported);
  let written = 0;
  for (const { src, texts } of course.sources) {
    const before = course.overlays.get(src);
    const given = new Map(taken.filter(({ file }) => file === src).map((unit) => [unit.key, unit]));
    const old = new Map(Object.entries(before?.strings ?? {}));
    const strings: [string, Entry][] = [];
    for (const { key } of texts) {
      const entry = old.get(key);
      const news = given.get(key);
      const unit = news?.pending && news.target === targetOf(entry) ? undefined : news;
      old.delete(key);
      if (unit && (unit.target !== targetOf(entry) || entry?.source !== textHash(unit.source))) written += 1;
      if (unit) strings.push([key, { text: textOf(key, unit.target), source: textHash(unit.source) }]);
      else if (entry) strings.push([key, entry]);
    }
    writeOverlay(course, src, { ...before, strings: Object.fromEntries([...strings, ...(prune ? [] : old)]) });
  }
  return { written, refused };
}

function writeOverlay(
  { folder, language, version, value }: CourseTranslation,
  src: string,
  overlay: Partial<TranslationFile>,
): void {
  const path = overlayPath(folder, language, src);
  const { $schema, proofread = false, strings = {} } = overlay;
  const schema =
    $schema === undefined ? schemaBeside(value, 'translation', `translations/${language}/${src}`) : { $schema };
  const waiting = Object.entries(overlay.awaited ?? {}).filter(([key]) => !Object.hasOwn(strings, key));
  const awaited = waiting.length > 0 ? { awaited: Object.fromEntries(waiting) } : {};
  const head = { ...schema, inLanguage: language, of: version, proofread };
  const file = { ...head, ...awaited, strings };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

const overlayPath = (folder: string, language: string, src: string): string =>
  join(folder, 'translations', language, src);

const targetOf = (entry: Entry | undefined): string => [entry?.text ?? []].flat().join('\n');

/** Only accepted answers may have several spellings. */
function textOf(key: string, target: string): string | string[] {
  const lines = target.split('\n').filter((line) => line.trim() !== '');
  return key.includes('.accept.') && lines.length > 1 ? lines : target;
}

async function readOrThrow(path: string): Promise<unknown> {
  const findings: Finding[] = [];
  const file = await openJson(path, findings);
  if (file) return file.value;
  throw new Error(findings.map(({ line, message }) => `${path}:${String(line)} ${message}`).join('\n'));
}
