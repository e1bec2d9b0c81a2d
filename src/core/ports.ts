import type { CourseProblem } from './errors.js';
import type { Fact } from './record/fact.js';
import type { Result } from './result.js';

/** What a store can promise: `kept` outlives the page, `memory` does not. */
export type Keeping = 'kept' | 'memory';

/**
 * Where facts are kept. Append-only; idempotent by fact id.
 * Every method rejects with a `StoreError` when it could not do what it says, and never reports a success that did not happen.
 */
export interface RecordStore {
  readonly keeping: Keeping;
  /** All readable facts of a course, in no particular order. Creates nothing. */
  read(course: string): Promise<readonly Fact[]>;
  /** Resolves when the facts have been committed together. None has been where it rejects, though they may still get there later. */
  append(facts: readonly Fact[]): Promise<void>;
  /** Everything stored, of all courses, unread facts of other versions included: for the learner to download. */
  export(): Promise<readonly unknown[]>;
  /** Erases a course, or everything. A tab that still holds erased facts cannot write them back. */
  erase(course?: string): Promise<void>;
  /** Calls back when another tab has stored or erased something (a hint: read again). Returns the way to stop. */
  onChange(listener: (change: StoreChange) => void): () => void;
  /** Calls back when keeping or saving changes. */
  onTrouble?(listener: (trouble: StoreTrouble) => void): () => void;
  close(): void;
}

/** `course` null: any course may have changed. */
export interface StoreChange {
  readonly kind: 'appended' | 'erased';
  readonly course: string | null;
}

/** `none`: all saved. `memory`: the browser keeps nothing. `unsaved`: a write failed, facts wait in this page. */
export type StoreTrouble = 'none' | 'memory' | 'unsaved';

export type StoreErrorCode = 'unavailable' | 'timeout' | 'quota' | 'connection-lost' | 'erased' | 'unknown';

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, options?: { cause?: unknown }) {
    super(`record store: ${code}`);
    this.name = 'StoreError';
    this.code = code;
    if (options?.cause !== undefined) this.cause = options.cause;
  }
}

/** The part of an `AbortSignal` that the ports need. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

/** Where course files come from. */
export interface ContentSource {
  /** The parsed JSON of a file, size-capped and free of dangerous keys. Aborts by signal; never throws. */
  load(url: string, signal?: CancelSignal): Promise<Result<unknown, CourseProblem>>;
}

/** A listener that passes facts on: xAPI, SCORM, host analytics. Never called for restored facts. */
export interface FactSink {
  accept(facts: readonly Fact[]): void;
}

/** Milliseconds since the epoch. */
export type Clock = () => number;

/** Unique ids and seeds. */
export interface Ids {
  /** UUIDv7. */
  next(): string;
  /** Random 32-bit unsigned integer. */
  seed(): number;
}

/** A file of a course as it is to be. */
export interface FileChange {
  readonly path: string;
  readonly text: string;
}

/**
 * The files of a course on somebody's desk. Paths are relative to the folder of the course and have `/` between their steps.
 * Every method rejects with a `CourseFilesError` when it could not do what it says.
 */
export interface CourseFiles {
  /** Paths of all files in a folder and its folders, in the order of their code points; hidden ones left out. Empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** What a file holds; null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** In bytes, 0 for a folder; null where there is nothing. */
  size(path: string): Promise<number | null>;
  /**
   * Writes all of the files, or none where it rejects, and where the machine stops in between. What was read before is written
   * over only if it is still as it was read.
   */
  commit(changes: readonly FileChange[]): Promise<void>;
}

/**
 * `changed`: somebody else has written the file since it was read. `busy`: another program is writing into the course. `full`: there
 * is no room. `read-only`: the file says that it is. `refused`: it cannot be read or written for another reason, as when it is in use.
 */
export type CourseFilesErrorCode = 'changed' | 'busy' | 'full' | 'read-only' | 'refused';

export class CourseFilesError extends Error {
  readonly code: CourseFilesErrorCode;
  /** @param message - A sentence for authors. */
  constructor(code: CourseFilesErrorCode, message: string, options?: { cause?: unknown }) {
    super(message);
    this.name = 'CourseFilesError';
    this.code = code;
    if (options?.cause !== undefined) this.cause = options.cause;
  }
}
