import { openCourseOrThrow } from '../../authoring/course/open-course.js';
import { newBlock, newItem, newLesson, type Written } from '../../authoring/new/new-content.js';
import { newCourse } from '../../authoring/new/new-course.js';
import { blockTypes, itemTypes } from '../../authoring/new/templates.js';
import { openFolder } from '../open-folder.js';
import { print, printJson } from '../terminal.js';
import { readArguments, UsageError, type Arguments, type Call } from '../usage.js';

const HELP = `c4s new course FOLDER [--name NAME] [--language LANGUAGE] [--id ADDRESS]
c4s new lesson COURSE --name NAME [--module MODULE]
c4s new block COURSE --type TYPE --into LESSON
c4s new item COURSE --type TYPE --into MODULE|TEST|LESSON

Writes from a template, with ids that the course has never had. What is in the files already stays as it is, letter by letter.

  --name      What people read.
  --language  BCP 47 tag of the language that the course is written in; en by default.
  --id        Address that the course is known by; it need not lead anywhere, and never changes.
  --module    Id of the module that the lesson is added to; the last one by default.
  --into      Where it is added: into a lesson a question goes as practice, into a module as one of its test.
  --type      Blocks: ${blockTypes().join(', ')}.
              Items: ${itemTypes().join(', ')}.
  --json      Prints { id, files }.

Exit codes: 0 written, 2 wrong use or unreadable files.`;

/** `c4s new`. @returns The exit code. */
export async function create(call: Call): Promise<number> {
  const given = readArguments(call, HELP, { texts: ['name', 'language', 'id', 'module', 'into', 'type'] });
  if (!given) return 0;
  const [kind, place, ...rest] = given.places;
  if (kind === undefined || place === undefined || rest.length > 0)
    throw new UsageError('Say what to write, and where.', HELP);
  const written = await write(kind, place, given);
  if (given.has('json')) printJson(call.terminal, written);
  else print(call.terminal, `Wrote "${written.id}" into ${written.files.join(' and ')}`);
  return 0;
}

async function write(kind: string, place: string, given: Arguments): Promise<Written> {
  const need = (name: string): string => {
    const value = given.text(name);
    if (value === undefined || value.trim() === '') throw new UsageError(`Say --${name}.`, HELP);
    return value;
  };
  switch (kind) {
    case 'course':
      return newCourse(openFolder(place), {
        name: given.text('name') ?? 'New course',
        language: given.text('language') ?? 'en',
        id: given.text('id'),
      });
    case 'lesson':
      return newLesson(await openCourseOrThrow(openFolder(place)), {
        name: need('name'),
        module: given.text('module'),
      });
    case 'block':
      return newBlock(await openCourseOrThrow(openFolder(place)), { type: need('type'), into: need('into') });
    case 'item':
      return newItem(await openCourseOrThrow(openFolder(place)), { type: need('type'), into: need('into') });
    default:
      throw new UsageError(`There is no template "${kind}".`, HELP);
  }
}
