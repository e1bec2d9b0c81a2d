import { dirname, join, relative, resolve } from 'node:path';
import { CourseFilesError } from '../../core/ports.js';
import { codeOf, syncFolder, writeSynced, type FileSystem } from './file-system.js';
import { isBusy, missingFolders, noteOf, recover, tidy, undo, type Note, type Step } from './undo-note.js';

/** A file as it is to be. */
export interface Content {
  /** Relative to the folder of the course. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes several files, all of them or none. Each is written beside its place, synced and renamed; what is done is noted before, so
 * that it can be taken back: at once where a step fails, by the next {@link recover} where the process was killed.
 * @param assertUnchanged - Called last before files change; throws where they must not.
 * @throws CourseFilesError `busy`, `full`, `read-only` or `refused`, and nothing is written.
 */
export function writeAll(
  fs: FileSystem,
  folder: string,
  contents: readonly Content[],
  assertUnchanged: () => void,
): void {
  if (contents.length === 0) return;
  let made: string | undefined;
  try {
    made = fs.mkdirSync(resolve(folder), { recursive: true });
    recover(fs, folder);
    const plan = planOf(fs, folder, contents);
    writeNote(fs, folder, plan);
    try {
      if (isBusy(fs, folder)) throw new CourseFilesError('busy', `Another program is writing into ${folder}.`);
      syncFolder(fs, folder);
      prepare(fs, folder, plan, contents);
      assertUnchanged();
      exchange(fs, folder, plan);
      fs.renameSync(join(folder, noteOf('undo')), join(folder, noteOf('done')));
    } catch (error) {
      takeBack(fs, folder);
      throw error;
    }
  } catch (error) {
    if (made !== undefined) removeEmpty(fs, resolve(folder), made);
    throw explained(error, folder);
  }
  tidyQuietly(fs, folder);
}

function takeBack(fs: FileSystem, folder: string): void {
  try {
    undo(fs, folder, noteOf('undo'));
  } catch (error) {
    const message = `What was written into ${folder} could not be taken back (${codeOf(error)}); the next call tries again.`;
    throw new CourseFilesError('refused', message, { cause: error });
  }
}

function writeNote(fs: FileSystem, folder: string, plan: Note): void {
  const path = join(folder, noteOf('undo'));
  try {
    writeSynced(fs, path, Buffer.from(JSON.stringify(plan)));
  } catch (error) {
    fs.rmSync(path, { force: true });
    throw error;
  }
}

/** Removes folders that were made for a new course, from the inner one to the outer one, as long as nothing is in them. */
function removeEmpty(fs: FileSystem, inner: string, outer: string): void {
  try {
    for (let at = inner; at.length >= outer.length; at = dirname(at)) fs.rmdirSync(at);
  } catch {
    // Somebody has put something there.
  }
}

function planOf(fs: FileSystem, folder: string, contents: readonly Content[]): Note {
  const root = fs.realpathSync(folder);
  const folders = new Set<string>();
  const steps = contents.map(({ path }, index): Step => {
    const named = join(root, path);
    const existed = fs.existsSync(named);
    // Behind a link stands the file that is meant.
    const target = relative(root, existed ? fs.realpathSync(named) : named);
    if (existed && (fs.statSync(named).mode & 0o222) === 0)
      throw new CourseFilesError('read-only', `${join(folder, path)} is read-only: nothing was written.`);
    for (const one of missingFolders(fs, folder, target)) folders.add(one);
    const helper = join(dirname(target), `.c4s-${String(process.pid)}-${String(index)}`);
    return { target, fresh: `${helper}.new`, old: `${helper}.old`, part: `${helper}.part`, existed };
  });
  return { steps, folders: [...folders] };
}

/** Writes everything beside its place; no file of the course is touched. */
function prepare(fs: FileSystem, folder: string, { steps, folders }: Note, contents: readonly Content[]): void {
  for (const path of folders) fs.mkdirSync(join(folder, path));
  for (const [index, { target, fresh, old, part, existed }] of steps.entries()) {
    const place = join(folder, target);
    const mode = existed ? fs.statSync(place).mode & 0o777 : undefined;
    writeSynced(fs, join(folder, fresh), contents[index]?.bytes ?? new Uint8Array(), mode);
    if (existed) secondName(fs, place, join(folder, old), join(folder, part));
  }
}

/** Puts the new files in the places of the old ones. */
function exchange(fs: FileSystem, folder: string, { steps }: Note): void {
  for (const { target, fresh, part, existed } of steps) {
    if (existed) fs.renameSync(join(folder, fresh), join(folder, target));
    else secondName(fs, join(folder, fresh), join(folder, target), join(folder, part));
  }
  for (const home of new Set(steps.map(({ target }) => dirname(target)))) syncFolder(fs, join(folder, home));
}

/** Gives a file a second name, which must be free; where the disk knows no such names, a copy that appears when it is complete. */
function secondName(fs: FileSystem, path: string, name: string, part: string): void {
  try {
    fs.linkSync(path, name);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK'].includes(codeOf(error))) throw error;
    if (fs.existsSync(name)) throw error;
    writeSynced(fs, part, fs.readFileSync(path), fs.statSync(path).mode & 0o777);
    fs.renameSync(part, name);
  }
}

/** What stays behind here is taken away at the next opening. */
function tidyQuietly(fs: FileSystem, folder: string): void {
  try {
    syncFolder(fs, folder);
    tidy(fs, folder, noteOf('done'));
  } catch {
    // All is written; there is nothing that an author could do.
  }
}

function explained(error: unknown, folder: string): CourseFilesError {
  if (error instanceof CourseFilesError) return error;
  const code = codeOf(error);
  if (code === '') throw error;
  const path: unknown = Reflect.get(Object(error), 'path');
  const place = typeof path === 'string' ? path : folder;
  if (['ENOSPC', 'EDQUOT'].includes(code))
    return new CourseFilesError('full', `There is no room left on the disk of ${folder}: nothing was written.`, {
      cause: error,
    });
  return new CourseFilesError('refused', `${place} cannot be written (${code}): nothing was written.`, {
    cause: error,
  });
}
