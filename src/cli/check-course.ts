import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockLoaders } from '../blocks/index.generated.js';
import type { AssessmentItem, Block, Course } from '../core/course/course.js';
import { lessonsOf } from '../core/course/course.js';
import { parseCourse, parseLesson } from '../core/course/parse-course.js';
import { parseJson } from '../core/course/parse-json.js';
import { parseTranslation } from '../core/course/parse-translation.js';
import { textHash } from '../core/course/text-hash.js';
import { sourceTexts } from '../core/course/translation.js';
import type { CourseProblem } from '../core/errors.js';
import { interactionLoaders } from '../interactions/index.generated.js';
import { jsonPositions } from './json-positions.js';

/** One thing that an author should know. */
export interface Finding {
  readonly level: 'error' | 'warning';
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
}

interface File {
  readonly path: string;
  readonly value: unknown;
  report(level: Finding['level'], code: string, pointer: string, message: string): void;
}

/**
 * Checks a course: files against their schemas, questions and blocks against their types, and overlays against the texts.
 * @param folder - Folder that holds `course.json`.
 */
export async function checkCourse(folder: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const file = await open(join(folder, 'course.json'), findings);
  const course = file && parseCourse(file.value);
  if (!file || !course) return findings;
  if (!course.ok) {
    problem(file, '', course.error);
    return findings;
  }
  for (const [index, { assessment }] of course.value.modules.entries()) {
    await checkItems(file, `/modules/${String(index)}/assessment/items`, assessment?.items ?? []);
  }
  await checkOverlays(folder, 'course.json', sourceTexts(file.value, 'course'), course.value, findings);
  for (const { id, src } of lessonsOf(course.value)) {
    if (src === undefined || /^[a-z]+:/i.test(src)) continue;
    const lesson = await open(join(dirname(file.path), src), findings);
    if (!lesson) continue;
    const body = parseLesson(lesson.value, id);
    if (body.ok) await checkBlocks(lesson, body.value.blocks);
    else problem(lesson, '', body.error);
    await checkOverlays(folder, src, sourceTexts(lesson.value, id), course.value, findings);
  }
  return findings;
}

async function open(path: string, findings: Finding[]): Promise<File | null> {
  const exists = existsSync(path) && statSync(path).isFile();
  const text = exists ? readFileSync(path, 'utf8') : '';
  const at = (
    level: Finding['level'],
    code: string,
    pointer: string,
    message: string,
    place = { line: 1, column: 1 },
  ) => findings.push({ level, code, file: path, ...place, pointer, message });
  if (!exists) {
    at('error', 'missing-file', '', 'There is no such file.');
    return null;
  }
  const json = await parseJson(text, path);
  if (!json.ok) {
    const place = json.error.code === 'not-json' ? json.error : undefined;
    at(
      'error',
      json.error.code,
      '',
      'This is not the JSON that a course is written in.',
      place && { line: place.line, column: place.column },
    );
    return null;
  }
  const positions = jsonPositions(text);
  return {
    path,
    value: json.value,
    report: (level, code, pointer, message) => {
      let known = pointer;
      while (known !== '' && !positions.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      at(level, code, pointer, message, positions.get(known));
    },
  };
}

function problem(file: File, before: string, error: CourseProblem): void {
  const pointer = 'pointer' in error ? `${before}${error.pointer}` : before;
  const reason = 'reason' in error ? `: ${error.reason}` : 'id' in error ? `: ${error.id}` : '';
  file.report('error', error.code, pointer, `The schema does not allow this (${error.code}${reason}).`);
}

async function checkBlocks(file: File, blocks: readonly Block[]): Promise<void> {
  const loaders = new Map(Object.entries(blockLoaders));
  for (const [index, block] of blocks.entries()) {
    const pointer = `/blocks/${String(index)}`;
    const type = await loaders.get(block.type)?.();
    if (!type) {
      file.report('warning', 'unknown-block', `${pointer}/type`, `No block is called "${block.type}".`);
      continue;
    }
    const parsed = type.default.parseBlock(block);
    if (!parsed.ok) problem(file, pointer, parsed.error);
    for (const item of type.default.items(block)) await checkItem(file, `${pointer}/item`, item);
  }
}

async function checkItems(file: File, pointer: string, items: readonly AssessmentItem[]): Promise<void> {
  for (const [index, item] of items.entries()) await checkItem(file, `${pointer}/${String(index)}`, item);
}

async function checkItem(file: File, pointer: string, item: AssessmentItem): Promise<void> {
  const type = await new Map(Object.entries(interactionLoaders)).get(item.interaction)?.();
  if (!type) {
    file.report(
      'warning',
      'unknown-interaction',
      `${pointer}/interaction`,
      `No interaction is called "${item.interaction}".`,
    );
    return;
  }
  const parsed = type.default.parseItem(item);
  if (!parsed.ok) problem(file, pointer, parsed.error);
}

async function checkOverlays(
  folder: string,
  src: string,
  texts: readonly { readonly key: string; readonly text: string }[],
  course: Course,
  findings: Finding[],
): Promise<void> {
  for (const language of course.availableLanguage ?? []) {
    if (language === course.inLanguage) continue;
    const file = await open(join(folder, 'translations', language, src), findings);
    if (!file) continue;
    const overlay = parseTranslation(file.value);
    if (!overlay.ok) {
      problem(file, '', overlay.error);
      continue;
    }
    const known = new Set(texts.map(({ key }) => key));
    for (const { key, text } of texts) {
      const string = overlay.value.strings[key];
      if (!string) file.report('error', 'missing-translation', '/strings', `No translation for "${key}".`);
      else if (string.source !== textHash(text))
        file.report('error', 'stale-translation', `/strings/${key}`, `The source text of "${key}" has changed.`);
    }
    for (const key of Object.keys(overlay.value.strings)) {
      if (!known.has(key))
        file.report('warning', 'orphaned-translation', `/strings/${key}`, `No text is called "${key}".`);
    }
  }
}
