import { lessonsOf } from '../../core/course/course.js';
import { courseFileSchema } from '../../core/course/course.schema.js';
import { textHash } from '../../core/course/text-hash.js';
import { sourceTexts } from '../../core/course/translation.js';
import { translationFileSchema, type TranslationFile } from '../../core/course/translation.schema.js';
import { isRemote, type Translatable } from '../course/open-course.js';
import { CourseEdit, fileText } from '../files/course-edit.js';
import { openJson, type Finding, type JsonFile } from '../files/course-files.js';
import type { CourseFolder } from '../files/course-folder.js';
import { schemaBeside } from '../files/schema-address.js';
import { siftUnits, type Refused } from './sift-units.js';
import type { ImportedUnit, Unit } from './units.js';

type Entry = TranslationFile['strings'][string];

/** The texts of a course and what one language has of them. */
export interface CourseTranslation {
  readonly folder: CourseFolder;
  readonly language: string;
  /** The language that the course is written in. */
  readonly from: string;
  readonly version: string;
  /** What the course file says. */
  readonly value: unknown;
  readonly sources: readonly Translatable[];
  readonly overlays: ReadonlyMap<string, Overlay>;
}

interface Overlay {
  readonly file: JsonFile;
  readonly value: TranslationFile;
}

/**
 * Reads a course and its overlays in one language.
 * @throws Error where a file cannot be read: nothing may be written over it.
 */
export async function openTranslation(folder: CourseFolder, language: string): Promise<CourseTranslation> {
  const { value } = await readOrThrow(folder, folder.name);
  const course = courseFileSchema.parse(value);
  if (language === course.inLanguage) throw new Error(`"${language}" is the language that the course is written in.`);
  const sources: Translatable[] = [{ src: folder.name, texts: sourceTexts(value, 'course') }];
  for (const { id, src } of lessonsOf(course)) {
    if (src === undefined || isRemote(src)) continue;
    sources.push({ src, texts: sourceTexts((await readOrThrow(folder, src)).value, id) });
  }
  const overlays = new Map<string, Overlay>();
  for (const { src } of sources) {
    const path = overlayPath(language, src);
    if ((await folder.files.size(path)) === null) continue;
    const file = await readOrThrow(folder, path);
    overlays.set(src, { file, value: translationFileSchema.parse(file.value) });
  }
  return { folder, language, from: course.inLanguage, version: course.version, value, sources, overlays };
}

/** What translators work on: all texts of the source in reading order, then those that the source has no more. */
export function unitsOf({ sources, overlays }: CourseTranslation): readonly Unit[] {
  return sources.flatMap(({ src, texts }) => {
    const overlay = overlays.get(src)?.value;
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
export async function writeOverlays(
  course: CourseTranslation,
  imported: readonly ImportedUnit[],
  { prune = false }: { readonly prune?: boolean } = {},
): Promise<TranslationReport> {
  const { taken, refused } = siftUnits(unitsOf(course), imported);
  const byFile = new Map(course.sources.map(({ src }) => [src, new Map<string, ImportedUnit>()]));
  for (const unit of taken) byFile.get(unit.file)?.set(unit.key, unit);
  const edit = new CourseEdit(course.folder.files);
  let written = 0;
  for (const { src, texts } of course.sources) {
    const before = course.overlays.get(src)?.value;
    const given = byFile.get(src);
    const old = new Map(Object.entries(before?.strings ?? {}));
    const strings: [string, Entry][] = [];
    for (const { key } of texts) {
      const entry = old.get(key);
      const news = given?.get(key);
      const unit = news?.pending && news.target === targetOf(entry) ? undefined : news;
      old.delete(key);
      if (unit && (unit.target !== targetOf(entry) || entry?.source !== textHash(unit.source))) written += 1;
      if (unit) strings.push([key, { text: textOf(key, unit.target), source: textHash(unit.source) }]);
      else if (entry) strings.push([key, entry]);
    }
    const all = Object.fromEntries([...strings, ...(prune ? [] : old)]);
    const text = overlayText(course, src, { ...before, strings: all });
    if (course.overlays.get(src)?.file.text !== text) edit.write(overlayPath(course.language, src), text);
  }
  await edit.commit();
  return { written, refused };
}

function overlayText(
  { language, version, value }: CourseTranslation,
  src: string,
  overlay: Partial<TranslationFile>,
): string {
  const { $schema, proofread = false, strings = {} } = overlay;
  const schema = $schema === undefined ? schemaBeside(value, 'translation', overlayPath(language, src)) : { $schema };
  const waiting = Object.entries(overlay.awaited ?? {}).filter(([key]) => !Object.hasOwn(strings, key));
  const awaited = waiting.length > 0 ? { awaited: Object.fromEntries(waiting) } : {};
  const head = { ...schema, inLanguage: language, of: version, proofread };
  return fileText({ ...head, ...awaited, strings });
}

const overlayPath = (language: string, src: string): string => `translations/${language}/${src}`;

const targetOf = (entry: Entry | undefined): string => [entry?.text ?? []].flat().join('\n');

/** Only accepted answers may have several spellings. */
function textOf(key: string, target: string): string | string[] {
  const lines = target.split('\n').filter((line) => line.trim() !== '');
  return key.includes('.accept.') && lines.length > 1 ? lines : target;
}

async function readOrThrow(folder: CourseFolder, path: string): Promise<JsonFile> {
  const findings: Finding[] = [];
  const file = await openJson(folder, path, findings);
  if (file) return file;
  throw new Error(findings.map(({ file: name, line, message }) => `${name}:${String(line)} ${message}`).join('\n'));
}
