import { dirname, join } from 'node:path';
import { CourseFilesError } from '../../core/ports.js';
import { codeOf, type FileSystem } from './file-system.js';

/** One file on its way. All paths are relative to the folder of the course. */
export interface Step {
  readonly target: string;
  /** Its new content, beside it. */
  readonly fresh: string;
  /** What it was, beside it, complete as soon as it is there. */
  readonly old: string;
  /** A copy that is not complete yet. */
  readonly part: string;
  readonly existed: boolean;
}

/**
 * What a commit does, noted before it is done. As long as the note is called `.c4s-undo-…`, whoever finds it takes everything back;
 * once it is called `.c4s-done-…` everything counts, and only what was needed on the way is taken away. The number is that of the
 * process, which may still be at it.
 */
export interface Note {
  readonly steps: readonly Step[];
  /** Folders that are made for it, outer ones first. */
  readonly folders: readonly string[];
}

const NOTE = /^\.c4s-(undo|done)-(\d+)$/;

/** Name of the note of this process. */
export const noteOf = (kind: 'undo' | 'done'): string => `.c4s-${kind}-${String(process.pid)}`;

/**
 * Puts right what an interrupted process has left in a folder.
 * @throws CourseFilesError `refused` where a half-written course could not be taken back.
 */
export function recover(fs: FileSystem, folder: string): void {
  for (const { name, kind } of notesIn(fs, folder).filter(({ isAlive }) => !isAlive)) {
    try {
      if (kind === 'undo') undo(fs, folder, name);
      else tidy(fs, folder, name);
    } catch (error) {
      const message = `${join(folder, name)} is of a program that was interrupted, and what it wrote could not be taken back`;
      throw new CourseFilesError('refused', `${message} (${codeOf(error)}).`, { cause: error });
    }
  }
}

/** Whether another process is writing. */
export const isBusy = (fs: FileSystem, folder: string): boolean =>
  notesIn(fs, folder).some(({ kind, isAlive }) => kind === 'undo' && isAlive);

function notesIn(fs: FileSystem, folder: string) {
  const names = fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? fs.readdirSync(folder) : [];
  return names.flatMap((name) => {
    const [, kind, digits] = NOTE.exec(name) ?? [];
    return kind === undefined ? [] : [{ name, kind, isAlive: isOther(Number(digits)) }];
  });
}

/** Whether a number is that of another process that runs. Where ours has it, its owner is gone: containers count from 1 again and again. */
function isOther(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Takes everything back that a note speaks of, and the note as the last. */
export function undo(fs: FileSystem, folder: string, name: string): void {
  const { steps, folders } = readNote(fs, join(folder, name));
  for (const step of steps) undoStep(fs, folder, step);
  for (const path of [...folders].reverse()) removeFolder(fs, join(folder, path));
  fs.rmSync(join(folder, name), { force: true });
}

/** Takes away what was needed on the way, and the note as the last. */
export function tidy(fs: FileSystem, folder: string, name: string): void {
  for (const step of readNote(fs, join(folder, name)).steps) removeHelpers(fs, folder, step);
  fs.rmSync(join(folder, name), { force: true });
}

function undoStep(fs: FileSystem, folder: string, step: Step): void {
  const [target, fresh, old] = [step.target, step.fresh, step.old].map((path) => join(folder, path));
  if (target === undefined || fresh === undefined || old === undefined) return;
  if (step.existed && fs.existsSync(old)) fs.renameSync(old, target);
  // A new file is ours where it begins as ours does; another may have come to stand there.
  else if (!step.existed && fs.existsSync(fresh) && fs.existsSync(target)) {
    const made = fs.readFileSync(target);
    if (made.equals(fs.readFileSync(fresh).subarray(0, made.length))) fs.rmSync(target);
  }
  removeHelpers(fs, folder, step);
}

function removeHelpers(fs: FileSystem, folder: string, { fresh, old, part }: Step): void {
  for (const path of [fresh, part, old]) fs.rmSync(join(folder, path), { force: true });
}

/** A note that breaks off was never followed: it is on the disk before anything else is done. */
function readNote(fs: FileSystem, path: string): Note {
  try {
    const note: unknown = JSON.parse(fs.readFileSync(path, 'utf8'));
    if (isNote(note)) return note;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { steps: [], folders: [] };
}

const isNote = (value: unknown): value is Note =>
  typeof value === 'object' && value !== null && 'steps' in value && 'folders' in value;

function removeFolder(fs: FileSystem, path: string): void {
  try {
    fs.rmdirSync(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
  }
}

/** The folders around a path that are not there yet, outer ones first. */
export function missingFolders(fs: FileSystem, folder: string, path: string): readonly string[] {
  const missing: string[] = [];
  for (let at = dirname(path); at !== '.' && !fs.existsSync(join(folder, at)); at = dirname(at)) missing.unshift(at);
  return missing;
}
