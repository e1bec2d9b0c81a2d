import { isGraded } from '../../core/assessment/answered.js';
import { interleave } from '../../core/assessment/selection.js';
import { findItem, findLesson, moduleOf, type AssessmentItem } from '../../core/course/course.js';
import type { Session } from '../../session/session.js';
import { warnOnce } from '../../ui/c4s-element.js';

/** How many questions one review asks at most. */
export const REVIEW_SIZE = 8;

interface Found {
  readonly item: AssessmentItem;
  /** Module, so that a review mixes them. */
  readonly module: string;
}

/**
 * The questions of a review: those of tests from the course file, those of lessons from the lessons that the learner has opened.
 * A question that a newer version dropped, or whose type is not known, is left out, and so is one that is
 * not graded, though it may have been in an older version.
 * @param ids - By how urgent they are.
 * @returns At most {@link REVIEW_SIZE}, modules mixed; null where there is none because something could not be fetched.
 */
export async function reviewItems(session: Session, ids: readonly string[]): Promise<readonly AssessmentItem[] | null> {
  const found = itemsOfTests(session, ids);
  const missing = new Set(ids.filter((id) => !found.has(id)));
  let isWhole = true;
  for (const lesson of session.state.lessons.keys()) {
    if (missing.size === 0) break;
    const items = await itemsOfLesson(session, lesson, missing);
    if (!items) isWhole = false;
    for (const [id, each] of items ?? []) {
      found.set(id, each);
      missing.delete(id);
    }
  }
  const usable: Found[] = [];
  for (const each of ids.flatMap((id) => found.get(id) ?? [])) {
    if (usable.length === REVIEW_SIZE) break;
    const isNew = usable.every(({ item }) => item.id !== each.item.id);
    const isUsable = isNew ? await canAsk(session, each.item) : false;
    if (isUsable === null) isWhole = false;
    if (isUsable) usable.push(each);
  }
  if (usable.length === 0 && !isWhole) return null;
  return interleave(usable, ({ module }) => module).map(({ item }) => item);
}

function itemsOfTests({ course }: Session, ids: readonly string[]): Map<string, Found> {
  const pairs = course.modules.flatMap(({ id: module, assessment }) =>
    ids.flatMap((id) => {
      const item = assessment && findItem(assessment, id);
      return item ? [[id, { item, module }] as const] : [];
    }),
  );
  return new Map(pairs);
}

/** The wanted questions of a lesson; null where it cannot be fetched. */
async function itemsOfLesson(
  session: Session,
  id: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Found> | null> {
  const lesson = findLesson(session.course, id);
  if (!lesson) return new Map();
  const body = await session.loadLesson(lesson.id);
  if (!body.ok) return null;
  const module = moduleOf(session.course, body.value.id)?.id ?? '';
  const items = body.value.blocks.flatMap((block) => session.blocks.peek(block.type)?.items(block) ?? []);
  return new Map(items.filter((item) => wanted.has(item.id)).map((item) => [item.id, { item, module }]));
}

/** Whether the type is known, reads the item and can say whether an answer is right; null where its script does not arrive. */
async function canAsk(session: Session, item: AssessmentItem): Promise<boolean | null> {
  try {
    const type = await session.interactions.load(item.interaction);
    return type?.parseItem(item).ok === true && isGraded(type, item);
  } catch (error) {
    warnOnce('type-unreachable', item.interaction, error);
    return null;
  }
}
