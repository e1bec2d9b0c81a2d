import type { CourseFiles } from '../../core/ports.js';
import type { JsonFile } from './course-files.js';
import { addField, appendTo } from './json-edit.js';

/** Changes to the files of a course, written all at once or not at all. */
export class CourseEdit {
  readonly #files: CourseFiles;
  readonly #texts = new Map<string, string>();

  constructor(files: CourseFiles) {
    this.#files = files;
  }

  /** Adds members at the end of a list and leaves every other character of the file as it is; see {@link appendTo}. */
  append(file: JsonFile, pointer: string, members: readonly unknown[]): void {
    this.#texts.set(file.path, appendTo(this.textOf(file), pointer, members));
  }

  /** Adds a field at the end of an object; see {@link addField}. */
  addField(file: JsonFile, pointer: string, value: unknown): void {
    this.#texts.set(file.path, addField(this.textOf(file), pointer, value));
  }

  /** A file as it is to be. */
  write(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** What a file is to say. */
  textOf({ path, text }: JsonFile): string {
    return this.#texts.get(path) ?? text;
  }

  /** Writes all of it. @throws CourseFilesError where nothing could be written. */
  async commit(): Promise<void> {
    await this.#files.commit([...this.#texts].map(([path, text]) => ({ path, text })));
  }
}

/** A value as a file. */
export const fileText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
