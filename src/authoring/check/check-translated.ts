import type { AssessmentItem } from '../../core/course/course.js';
import { itemSchema } from '../../core/course/course.schema.js';
import { createStrings } from '../../core/course/translation.js';
import { translationFileSchema } from '../../core/course/translation.schema.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { nodesOf, openJson, pointerTo, type Finding } from '../files/course-files.js';
import type { CourseFolder } from '../files/course-folder.js';

/**
 * Reports translations that make a question unusable in their language: a text that has lost a gap of it, say. A question that is
 * faulty in the source language is not reported again.
 * @param source.src - File of the course, relative to its folder; `value` is what it says.
 */
export async function checkTranslatedItems(
  folder: CourseFolder,
  language: string,
  { src, value }: { readonly src: string; readonly value: unknown },
  findings: Finding[],
): Promise<void> {
  const path = `translations/${language}/${src}`;
  if ((await folder.files.size(path)) === null) return;
  const known: Finding[] = [];
  const file = await openJson(folder, path, known);
  const overlay = translationFileSchema.safeParse(file?.value);
  // An overlay that cannot be read is reported where its texts are checked.
  if (!file || !overlay.success) return;
  const strings = createStrings(language, [overlay.data]);
  for (const item of itemsIn(value)) {
    const type = (await new Map(Object.entries(interactionLoaders)).get(item.interaction)?.())?.default;
    if (!type?.parseItem(item).ok) continue;
    const result = type.parseItem(strings.translate(item, item.id));
    if (result.ok || result.error.code !== 'invalid') continue;
    const key = `${item.id}${result.error.pointer.replaceAll('/', '.')}`;
    const pointer = Object.hasOwn(overlay.data.strings, key) ? pointerTo('/strings', key) : '/strings';
    const message = `In this language the question "${item.id}" cannot be used: "${key}" does not fit the rest of it.`;
    file.report('error', 'broken-translation', pointer, message);
  }
  findings.push(...known);
}

function itemsIn(value: unknown): readonly AssessmentItem[] {
  return [...nodesOf(value)].flatMap(({ value: node }) => {
    const isItem = typeof node === 'object' && node !== null && 'interaction' in node;
    const item = isItem ? itemSchema.safeParse(node) : null;
    return item?.success ? [item.data] : [];
  });
}
