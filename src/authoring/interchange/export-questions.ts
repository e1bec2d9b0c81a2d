import type { AssessmentItem } from '../../core/course/course.js';
import { itemSchema } from '../../core/course/course.schema.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { filesOf, type OpenCourse } from '../course/open-course.js';
import { nodesOf } from '../files/course-files.js';
import { fromItem } from './from-item.js';
import { writeGift } from './gift-write.js';
import { moodleFile, writeMoodle } from './moodle-write.js';
import { refused, then, type Converted } from './question.js';

/** What came of the questions of a course, and the file that holds those which could be written. */
export interface QuestionExport {
  readonly results: readonly Converted<string>[];
  readonly text: string;
}

/**
 * Writes the questions of a course for Moodle and others: those of its tests and those inside lessons.
 * @param module - Only the test of this module.
 * @throws Error where the course has no such module.
 */
export async function exportQuestions(
  course: OpenCourse,
  { format, module }: { readonly format: 'gift' | 'moodle-xml'; readonly module?: string | undefined },
): Promise<QuestionExport> {
  const results: Converted<string>[] = [];
  for (const item of itemsOf(course, module))
    results.push(await then(await convertible(item), format === 'gift' ? writeGift : writeMoodle));
  const texts = results.flatMap((result) => ('refused' in result ? [] : [result.value]));
  return { results, text: format === 'gift' ? texts.join('\n') : moodleFile(texts) };
}

/** A question that its own type allows, in the terms of Moodle. */
async function convertible(item: AssessmentItem): Promise<ReturnType<typeof fromItem>> {
  const type = (await new Map(Object.entries(interactionLoaders)).get(item.interaction)?.())?.default;
  if (!type?.parseItem(item).ok) return refused(item.id, 'It has faults: see "c4s check".');
  return fromItem(item);
}

function itemsOf(open: OpenCourse, module: string | undefined): readonly AssessmentItem[] {
  if (module !== undefined) {
    const home = open.course.modules.find(({ id }) => id === module);
    if (!home) throw new Error(`The course has no module "${module}".`);
    return home.assessment?.items ?? [];
  }
  return filesOf(open).flatMap(({ value }) =>
    [...nodesOf(value)].flatMap(({ value: node }) => {
      const item =
        typeof node === 'object' && node !== null && 'interaction' in node ? itemSchema.safeParse(node) : null;
      return item?.success ? [item.data] : [];
    }),
  );
}
