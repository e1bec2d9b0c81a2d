import type { CourseFiles } from '../../core/ports.js';

/** A course where it stands. */
export interface CourseFolder {
  readonly files: CourseFiles;
  /** Path of the course file in it. */
  readonly name: string;
  /** How a file of it is called where people read of it. */
  labelOf(path: string): string;
}
