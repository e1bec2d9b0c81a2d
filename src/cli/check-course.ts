import { join } from 'node:path';
import { blockLoaders } from '../blocks/index.generated.js';
import { lessonsOf, type AssessmentItem, type Block, type Course } from '../core/course/course.js';
import { courseFileSchema, lessonFileSchema } from '../core/course/course.schema.js';
import { parseCourse, pointerOf, SCHEMA_MAJOR } from '../core/course/parse-course.js';
import { sourceTexts } from '../core/course/translation.js';
import { interactionLoaders } from '../interactions/index.generated.js';
import { checkOverlay, type Translatable } from './check-overlays.js';
import { checkReferences } from './check-references.js';
import { checkSchema } from './check-schema.js';
import { checkTranslatedItems } from './check-translated.js';
import { openJson, pointerTo, type Finding, type JsonFile } from './course-files.js';

/**
 * Checks a course: files against their schemas, questions and blocks against their types, ids, references and translations.
 * @param folder - Folder that holds `course.json`.
 * @returns Everything that was found, in the order of the files.
 */
export async function checkCourse(folder: string): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const file = await openJson(join(folder, 'course.json'), findings);
  if (!file || !checkVersion(file) || !checkSchema(file, '', courseFileSchema, file.value)) return findings;
  const course = courseFileSchema.parse(file.value);
  const lessons = await openLessons(folder, course, findings);
  checkReferences(folder, [file, ...lessons.map((lesson) => lesson.file)]);
  checkOutcomes(file, course);
  for (const [index, module] of course.modules.entries()) {
    const pointer = `/modules/${String(index)}`;
    for (const [place, lesson] of module.lessons.entries())
      await checkBlocks(file, `${pointer}/lessons/${String(place)}/blocks`, lesson.blocks ?? []);
    for (const [place, item] of (module.assessment?.items ?? []).entries())
      await checkItem(file, `${pointer}/assessment/items/${String(place)}`, item);
  }
  for (const lesson of lessons) await checkBlocks(lesson.file, '/blocks', lesson.blocks);
  const sources: readonly (Translatable & { readonly value: unknown })[] = [
    { src: 'course.json', value: file.value, texts: sourceTexts(file.value, 'course') },
    ...lessons.map(({ src, id, file: { value } }) => ({ src, value, texts: sourceTexts(value, id) })),
  ];
  for (const language of course.availableLanguage ?? []) {
    if (language === course.inLanguage) continue;
    for (const source of sources) {
      await checkOverlay(folder, language, source, findings);
      await checkTranslatedItems(folder, language, source, findings);
    }
  }
  return findings;
}

const DEFECTS: ReadonlyMap<string, string> = new Map([
  ['scenario-unreachable', 'No path leads to this scene.'],
  ['scenario-endless', 'From this scene no path leads to an end.'],
  ['missing-alt', 'The picture has no alternative text; leave it empty for decoration only.'],
  ['missing-captions', 'The video has no captions.'],
  ['missing-transcript', 'There is no transcript.'],
]);

/** A file of another major version of the format means other things by its fields. */
function checkVersion(file: JsonFile): boolean {
  const course = parseCourse(file.value);
  if (course.ok || course.error.code !== 'unsupported-version') return true;
  const message = `This is a file of another version of the format; known is ${String(SCHEMA_MAJOR)}.x.`;
  file.report('error', 'unsupported-version', '/schemaVersion', message);
  return false;
}

interface LessonSource {
  readonly id: string;
  readonly src: string;
  readonly file: JsonFile;
  readonly blocks: readonly Block[];
}

async function openLessons(folder: string, course: Course, findings: Finding[]): Promise<readonly LessonSource[]> {
  const found: LessonSource[] = [];
  for (const { id, src } of lessonsOf(course)) {
    if (src === undefined || /^[a-z]+:/i.test(src)) continue;
    const file = await openJson(join(folder, src), findings);
    if (!file || !checkSchema(file, '', lessonFileSchema, file.value)) continue;
    const lesson = lessonFileSchema.parse(file.value);
    if (lesson.id !== id) file.report('error', 'wrong-id', '/id', `The course calls this lesson "${id}".`);
    found.push({ id, src, file, blocks: lesson.blocks });
  }
  return found;
}

/** Outcomes that are said to be assessed, and that no question assesses. */
function checkOutcomes(file: JsonFile, { modules }: Course): void {
  const items = modules.flatMap(({ assessment }) => assessment?.items ?? []);
  const tested = new Set(items.flatMap(({ assesses }) => assesses ?? []));
  for (const [index, { outcomes = [] }] of modules.entries()) {
    for (const [place, { id, assessed }] of outcomes.entries()) {
      if (assessed !== true || tested.has(id)) continue;
      const pointer = `/modules/${String(index)}/outcomes/${String(place)}`;
      file.report('warning', 'untested-outcome', pointer, `No question of a test assesses "${id}".`);
    }
  }
}

async function checkBlocks(file: JsonFile, pointer: string, blocks: readonly Block[]): Promise<void> {
  const loaders = new Map(Object.entries(blockLoaders));
  for (const [index, block] of blocks.entries()) {
    const at = pointerTo(pointer, index);
    const type = await loaders.get(block.type)?.();
    if (!type) {
      file.report('error', 'unknown-block', `${at}/type`, `No block is called "${block.type}".`);
      continue;
    }
    if (!checkSchema(file, at, type.default.schema, block)) continue;
    for (const { code, path } of type.default.defects(block)) {
      const pointer = `${at}${pointerOf(path)}`;
      file.report('warning', code, pointer, DEFECTS.get(code) ?? 'Learners will stumble over this.');
    }
    for (const item of type.default.items(block)) await checkItem(file, `${at}/item`, item);
  }
}

async function checkItem(file: JsonFile, pointer: string, item: AssessmentItem): Promise<void> {
  const type = await new Map(Object.entries(interactionLoaders)).get(item.interaction)?.();
  if (!type) {
    const message = `No interaction is called "${item.interaction}".`;
    file.report('error', 'unknown-interaction', `${pointer}/interaction`, message);
    return;
  }
  if (!checkSchema(file, pointer, type.default.schemas.item, item)) return;
  const outcome = type.default.score(item, type.default.correctResponse(item));
  if (!outcome || outcome.max - outcome.raw <= 1e-9) return;
  file.report('error', 'unreachable-key', pointer, 'The correct response does not earn the full score.');
}
