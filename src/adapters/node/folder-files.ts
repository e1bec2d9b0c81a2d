import { join } from 'node:path';
import { CourseFilesError, type CourseFiles } from '../../core/ports.js';
import { writeAll } from './atomic-write.js';
import { codeOf, nodeFileSystem, type FileSystem } from './file-system.js';
import { recover } from './undo-note.js';

const MISSING = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/**
 * The files of a course in a folder, for Node. Its `commit` writes all files or none; where the process is killed in between, the
 * next one that opens the folder takes back what was written. What is read-only stays as it is.
 * @throws CourseFilesError where a half-written course of an interrupted process cannot be taken back.
 */
export function createFolderFiles(folder: string, fs: FileSystem = nodeFileSystem): CourseFiles {
  recover(fs, folder);
  const seen = new Map<string, Uint8Array | null>();
  const load = (path: string): Uint8Array | null => readOrNull(fs, join(folder, path));
  return {
    list: (path) => settled(() => filesBelow(fs, folder, path)),
    read: (path) =>
      settled(() => {
        const bytes = load(path);
        seen.set(path, bytes);
        return bytes;
      }),
    size: (path) => settled(() => sizeOf(fs, join(folder, path))),
    commit: (changes) =>
      settled(() => {
        const contents = changes.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
        writeAll(fs, folder, contents, () => {
          for (const { path } of contents) assertAsSeen(join(folder, path), seen.get(path), load(path));
        });
        for (const { path, bytes } of contents) seen.set(path, bytes);
      }),
  };
}

/** The file system answers at once; the port does not promise that. */
function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

function assertAsSeen(name: string, seen: Uint8Array | null | undefined, now: Uint8Array | null): void {
  if (seen === undefined) return;
  const isSame = seen && now ? Buffer.compare(seen, now) === 0 : seen === now;
  if (!isSame) throw new CourseFilesError('changed', `${name} has changed since it was read: nothing was written.`);
}

function readOrNull(fs: FileSystem, path: string): Uint8Array | null {
  try {
    return fs.readFileSync(path);
  } catch (error) {
    if (MISSING.includes(codeOf(error))) return null;
    throw new CourseFilesError('refused', `${path} cannot be read (${codeOf(error)}).`, { cause: error });
  }
}

function sizeOf(fs: FileSystem, path: string): number | null {
  try {
    const stat = fs.statSync(path);
    return stat.isFile() ? stat.size : 0;
  } catch {
    return null;
  }
}

function filesBelow(fs: FileSystem, folder: string, path: string): readonly string[] {
  const at = join(folder, path);
  if (!fs.statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  const found = fs.readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.name.startsWith('.')) return [];
    return isFolder(fs, join(folder, inside)) ? filesBelow(fs, folder, inside) : [inside];
  });
  return found.sort((left, right) => (left < right ? -1 : 1));
}

const isFolder = (fs: FileSystem, path: string): boolean =>
  fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
