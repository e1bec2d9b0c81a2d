import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createFolderFiles } from '../adapters/node/folder-files.js';
import type { CourseFolder } from '../authoring/files/course-folder.js';

/** The course file that a path means: the file itself, or `course.json` in a folder. */
export function courseFileOf(path: string): { readonly folder: string; readonly name: string } {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? { folder: dirname(path), name: basename(path) } : { folder: path, name: 'course.json' };
}

/**
 * The course at a path, its folder or its course file; files are called by their paths from where the program was started. What an
 * interrupted program has left there is put right first.
 */
export function openFolder(path: string): CourseFolder {
  const { folder, name } = courseFileOf(path);
  return { files: createFolderFiles(folder), name, labelOf: (file) => join(folder, file) };
}

/** The bytes of a file. @throws Error that names it where it is not there. */
export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new Error(`There is no file "${path}".`);
  if (!statSync(path).isFile()) throw new Error(`"${path}" is a folder; name a file.`);
  return readFileSync(path);
}
