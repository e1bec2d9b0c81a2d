import { writeFileSync } from 'node:fs';
import type { AssessmentItem } from '../../core/course/course.js';
import { itemSchema } from '../../core/course/course.schema.js';
import { interactionLoaders } from '../../interactions/index.generated.js';
import { nodesOf } from '../../authoring/files/course-files.js';
import { fromItem } from '../../authoring/interchange/from-item.js';
import { writeGift } from '../../authoring/interchange/gift-write.js';
import { moodleFile, writeMoodle } from '../../authoring/interchange/moodle-write.js';
import { refused, then, type Converted } from '../../authoring/interchange/question.js';
import { filesOf, openCourseOrThrow, type OpenCourse } from '../../authoring/files/open-course.js';
import { printConversion } from './print-conversion.js';
import { readArguments, UsageError, type Call } from '../usage.js';

const HELP = `c4s export COURSE --format gift|moodle-xml [--module MODULE] [--output FILE] [--json]

Prints all questions of a course, those of its tests and those inside lessons, for Moodle and others. Tells on the error output what was
kept, what was approximated and how, and what was refused and why.

  --format   gift: choice, true or false, texts and numbers to type, matching. moodle-xml: ordering and gaps as well, hints, points.
  --module   Only the test of this module.
  --output   Writes a file, as UTF-8 whatever the terminal is set to; without it the questions are printed.
  --json     Prints { kept, approximated, refused, text }.

Exit codes: 0 all of it was exported, 1 some of it was refused, 2 wrong use or unreadable files.`;

/** `c4s export`. @returns The exit code. */
export async function exportCourse(call: Call): Promise<number> {
  const given = readArguments(call, HELP, { texts: ['format', 'module', 'output'] });
  if (!given) return 0;
  const [path, ...rest] = given.places;
  if (path === undefined || rest.length > 0) throw new UsageError('Say which course to export.', HELP);
  const format = given.text('format');
  if (format !== 'gift' && format !== 'moodle-xml')
    throw new UsageError('Say --format gift or --format moodle-xml.', HELP);
  const results: Converted<string>[] = [];
  for (const item of itemsOf(await openCourseOrThrow(path), given.text('module')))
    results.push(await then(await convertible(item), format === 'gift' ? writeGift : writeMoodle));
  const texts = results.flatMap((result) => ('refused' in result ? [] : [result.value]));
  const text = format === 'gift' ? texts.join('\n') : moodleFile(texts);
  const output = given.text('output');
  if (output !== undefined) writeFileSync(output, text);
  else if (!given.has('json')) call.terminal.write(text);
  return printConversion(call.terminal, { results, json: given.has('json'), extra: { text } });
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
