import { CourseFilesError, type CourseFiles, type FileChange } from '../core/ports.js';

/** The files of a course in memory, for tests and for hosts that keep courses elsewhere. */
export class MemoryCourseFiles implements CourseFiles {
  readonly #files = new Map<string, Uint8Array>();
  readonly #seen = new Map<string, Uint8Array | null>();

  /** @param files - By path; a text stands as UTF-8. */
  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  /** Writes a file as somebody else would who works on the course too. */
  put(path: string, content: string | Uint8Array): void {
    this.#files.set(normal(path), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  list(folder: string): Promise<readonly string[]> {
    const start = normal(folder) === '' ? '' : `${normal(folder)}/`;
    const isHidden = (path: string): boolean => path.split('/').some((step) => step.startsWith('.'));
    const inside = [...this.#files.keys()].filter((path) => path.startsWith(start) && !isHidden(path));
    return Promise.resolve(inside.sort((left, right) => (left < right ? -1 : 1)));
  }

  read(path: string): Promise<Uint8Array | null> {
    const content = this.#files.get(normal(path)) ?? null;
    this.#seen.set(normal(path), content);
    return Promise.resolve(content);
  }

  size(path: string): Promise<number | null> {
    const key = normal(path);
    const isFolder = key === '' || [...this.#files.keys()].some((one) => one.startsWith(`${key}/`));
    return Promise.resolve(this.#files.get(key)?.length ?? (isFolder ? 0 : null));
  }

  commit(changes: readonly FileChange[]): Promise<void> {
    for (const { path } of changes) {
      const seen = this.#seen.get(normal(path));
      const now = this.#files.get(normal(path)) ?? null;
      if (seen === undefined || isSame(seen, now)) continue;
      const message = `${path} has changed since it was read: nothing was written.`;
      return Promise.reject(new CourseFilesError('changed', message));
    }
    for (const { path, text } of changes) {
      this.put(path, text);
      this.#seen.set(normal(path), this.#files.get(normal(path)) ?? null);
    }
    return Promise.resolve();
  }
}

function isSame(left: Uint8Array | null, right: Uint8Array | null): boolean {
  if (!left || !right) return left === right;
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** A path without `.`, and with `..` as a step back. */
function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
