import { blockAuthoring } from '../../blocks/authoring.generated.js';
import { blockLoaders } from '../../blocks/index.generated.js';
import { isGraded } from '../../core/assessment/answered.js';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { TypeAuthoring } from '../../core/authoring/type-authoring.js';
import type { Assessment, AssessmentItem, Block, Course } from '../../core/course/course.js';
import { pointerOf } from '../../core/plug.js';
import { interactionAuthoring } from '../../interactions/authoring.generated.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { checkSchema } from '../schema/check-schema.js';
import type { Explain } from '../schema/explain-misfit.js';
import { checkTimeLimit } from './check-time-limit.js';
import { pointerTo, type JsonFile } from '../files/course-files.js';
import type { LessonSource } from '../course/open-course.js';

/** Reports blocks of lessons that their types do not allow, or that learners will stumble over. */
export async function checkBlocks({ file, pointer, blocks }: LessonSource): Promise<void> {
  const loaders = new Map(Object.entries(blockLoaders));
  for (const [index, block] of blocks.entries())
    await checkBlock(file, `${pointer}/blocks/${String(index)}`, block, loaders);
}

async function checkBlock(
  file: JsonFile,
  at: string,
  block: Block,
  loaders: ReadonlyMap<string, (typeof blockLoaders)[keyof typeof blockLoaders]>,
): Promise<void> {
  const type = await loaders.get(block.type)?.();
  if (!type) {
    file.report('error', 'unknown-block', `${at}/type`, `No block is called "${block.type}".`);
    return;
  }
  if (!checkContent(file, at, type.default.schema, block, blockAuthoring.get(block.type))) return;
  for (const item of type.default.items(block)) await checkItem(file, `${at}/item`, item);
}

/**
 * Reports questions of tests: what their types do not allow, keys that earn nothing, tests without a score, too little time, and draws
 * from too few.
 */
export async function checkTests(file: JsonFile, { modules }: Course): Promise<void> {
  for (const [index, { assessment }] of modules.entries()) {
    if (!assessment) continue;
    const pointer = `/modules/${String(index)}/assessment`;
    for (const [place, item] of assessment.items.entries())
      await checkItem(file, `${pointer}/items/${String(place)}`, item);
    checkTimeLimit(file, pointer, assessment);
    await checkScores(file, pointer, assessment);
    const draw = assessment.selection?.draw ?? 0;
    if (draw <= assessment.items.length) continue;
    const message = `The test draws ${String(draw)} questions from ${String(assessment.items.length)}.`;
    file.report('warning', 'draw-too-large', pointerTo(`${pointer}/selection`, 'draw'), message);
  }
}

/** A test that has, or may draw, only questions without a score is complete by answering: hardly what its author wants. */
async function checkScores(file: JsonFile, pointer: string, { items, selection }: Assessment): Promise<void> {
  const scored = await Promise.all(items.map(hasScore));
  const without = scored.filter((has) => !has).length;
  const draw = Math.min(selection?.draw ?? items.length, items.length);
  if (items.length === 0 || without < draw) return;
  const message =
    without === items.length
      ? 'No question of the test has a score, so it is complete as soon as all are answered.'
      : `The test draws ${String(draw)} questions and may get none with a score: ${String(without)} have none.`;
  file.report('warning', 'no-score', pointer, message);
}

/** What is not of its type is reported as that alone. */
async function hasScore(item: AssessmentItem): Promise<boolean> {
  const type = await loadInteraction(item);
  return !type?.parseItem(item).ok || isGraded(type, item);
}

async function loadInteraction({ interaction }: AssessmentItem): Promise<InteractionType | undefined> {
  return (await new Map(Object.entries(interactionLoaders)).get(interaction)?.())?.default;
}

/** Outcomes that are said to be assessed, and that no question of a test assesses. */
export function checkOutcomes(file: JsonFile, { modules }: Course): void {
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

async function checkItem(file: JsonFile, pointer: string, item: AssessmentItem): Promise<void> {
  const type = await loadInteraction(item);
  if (!type) {
    const message = `No interaction is called "${item.interaction}".`;
    file.report('error', 'unknown-interaction', `${pointer}/interaction`, message);
    return;
  }
  const known = interactionAuthoring.get(item.interaction);
  if (!checkContent(file, pointer, type.schemas.item, item, known)) return;
  const outcome = type.score(item, type.correctResponse(item));
  if (!outcome || outcome.max - outcome.raw <= 1e-9) return;
  file.report('error', 'unreachable-key', pointer, 'The correct response does not earn the full score.');
}

/** Reports what a type does not allow, else what learners will stumble over. @returns Whether it is allowed. */
function checkContent(
  file: JsonFile,
  pointer: string,
  schema: unknown,
  content: unknown,
  type: TypeAuthoring | undefined,
): boolean {
  const explain: Explain = (path, value) => type?.explain(path, value) ?? null;
  if (!checkSchema(file, pointer, schema, content, explain)) return false;
  for (const { code, path, message } of type?.defects(content) ?? [])
    file.report('warning', code, `${pointer}${pointerOf(path)}`, message);
  return true;
}
