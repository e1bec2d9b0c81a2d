import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lessonsOf } from '../core/course/course.js';
import { courseFileSchema } from '../core/course/course.schema.js';
import { textHash } from '../core/course/text-hash.js';
import { sourceTexts } from '../core/course/translation.js';
import { translationFileSchema, type TranslationFile } from '../core/course/translation.schema.js';
import type { Translatable } from './check-overlays.js';
import { openJson, type Finding } from './course-files.js';
import { readCsv, writeCsv } from './csv.js';

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
}

/** The texts of a course and what one language has of them. */
export interface CourseTranslation {
  readonly folder: string;
  readonly language: string;
  /** The language that the course is written in. */
  readonly from: string;
  readonly version: string;
  readonly sources: readonly Translatable[];
  readonly overlays: ReadonlyMap<string, TranslationFile>;
}

const HEADER = ['file', 'key', 'state', 'source', 'target'];

/**
 * Reads a course and its overlays in one language.
 * @throws Error where a file cannot be read: nothing may be written over it.
 */
export async function openTranslation(folder: string, language: string): Promise<CourseTranslation> {
  const course = courseFileSchema.parse(await readOrThrow(join(folder, 'course.json')));
  if (language === course.inLanguage) throw new Error(`"${language}" is the language that the course is written in.`);
  const sources: Translatable[] = [
    { src: 'course.json', texts: sourceTexts(await readOrThrow(join(folder, 'course.json')), 'course') },
  ];
  for (const { id, src } of lessonsOf(course)) {
    if (src === undefined || /^[a-z]+:/i.test(src)) continue;
    sources.push({ src, texts: sourceTexts(await readOrThrow(join(folder, src)), id) });
  }
  const overlays = new Map<string, TranslationFile>();
  for (const { src } of sources) {
    const path = overlayPath(folder, language, src);
    if (existsSync(path)) overlays.set(src, translationFileSchema.parse(await readOrThrow(path)));
  }
  return { folder, language, from: course.inLanguage, version: course.version, sources, overlays };
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

/** The units as a table for spreadsheets. */
export function exportCsv(units: readonly Unit[]): string {
  return writeCsv([HEADER, ...units.map(({ file, key, state, source, target }) => [file, key, state, source, target])]);
}

/**
 * Reads the table that a translator has filled.
 * @throws Error where the columns `file`, `key`, `source` and `target` are not all there.
 */
export function importCsv(csv: string): readonly ImportedUnit[] {
  const [header = [], ...rows] = readCsv(csv);
  const column = (name: string): number => {
    const index = header.indexOf(name);
    if (index < 0) throw new Error(`The CSV has no column "${name}".`);
    return index;
  };
  const [file, key, source, target] = [column('file'), column('key'), column('source'), column('target')];
  const state = header.indexOf('state');
  return rows.map((row) => ({
    file: row[file] ?? '',
    key: row[key] ?? '',
    source: row[source] ?? '',
    target: row[target] ?? '',
    pending: row[state] === 'stale',
  }));
}

/** What {@link writeOverlays} has done, in numbers of texts. */
export interface TranslationReport {
  readonly written: number;
  /** Keys of the import that the course does not have. */
  readonly refused: readonly string[];
}

/**
 * Writes the overlays of a language. What an overlay has stays: an import replaces a text only by another text, never by none,
 * and orphaned texts are kept for the author to decide on. What has come is awaited no more. The source hash is that of the text the translator saw, so that a
 * text which has changed meanwhile is still told to be stale.
 */
export function writeOverlays(course: CourseTranslation, imported: readonly ImportedUnit[]): TranslationReport {
  const known = new Set(course.sources.flatMap(({ src, texts }) => texts.map(({ key }) => `${src} ${key}`)));
  const filled = imported.filter(({ target }) => target.trim() !== '');
  const refused = filled.filter(({ file, key }) => !known.has(`${file} ${key}`)).map(({ key }) => key);
  let written = 0;
  for (const { src, texts } of course.sources) {
    const before = course.overlays.get(src);
    const given = new Map(filled.filter(({ file }) => file === src).map((unit) => [unit.key, unit]));
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
    writeOverlay(course, src, { ...before, strings: Object.fromEntries([...strings, ...old]) });
  }
  return { written, refused };
}

function writeOverlay(
  { folder, language, version }: CourseTranslation,
  src: string,
  overlay: Partial<TranslationFile>,
): void {
  const path = overlayPath(folder, language, src);
  const { $schema, proofread = false, strings = {} } = overlay;
  const waiting = Object.entries(overlay.awaited ?? {}).filter(([key]) => !Object.hasOwn(strings, key));
  const awaited = waiting.length > 0 ? { awaited: Object.fromEntries(waiting) } : {};
  const head = { ...($schema === undefined ? {} : { $schema }), inLanguage: language, of: version, proofread };
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
