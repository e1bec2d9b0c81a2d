import * as fs from 'node:fs';

/** What the adapters of this folder need of Node's file system; tests give one that fails where they want it to. */
export type FileSystem = Pick<
  typeof fs,
  | 'closeSync'
  | 'existsSync'
  | 'fchmodSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'statSync'
  | 'writeSync'
>;

export const nodeFileSystem: FileSystem = fs;

/** The code of an error of the file system, `ENOENT` for one; empty where it has none. */
export function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}

/** Writes a file, and comes back when the disk has it. @param mode - Who may do what with it, as in POSIX. */
export function writeSynced(fs: FileSystem, path: string, content: Uint8Array, mode?: number): void {
  const file = fs.openSync(path, 'w', mode);
  try {
    for (let done = 0; done < content.length;) done += fs.writeSync(file, content, done);
    // What is given when a file is made is cut by the mask of the process.
    if (mode !== undefined) fs.fchmodSync(file, mode);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** Has the disk note which files a folder holds. Windows does so by itself, and refuses to be asked. */
export function syncFolder(fs: FileSystem, folder: string): void {
  let file: number | undefined;
  try {
    file = fs.openSync(folder, 'r');
    fs.fsyncSync(file);
  } catch (error) {
    if (!['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'EBADF', 'ENOTSUP'].includes(codeOf(error))) throw error;
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}
