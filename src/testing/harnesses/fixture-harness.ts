import { aTimeout } from '@open-wc/testing';
import { createFetchContentSource } from '../../adapters/fetch-content-source.js';
import type { CourseProblem } from '../../core/errors.js';
import type { Result } from '../../core/result.js';
import { CourseHarness } from './course-harness.js';
import { deepAll, words } from '../page/deep.js';
import { createTestEnvironment } from '../page/test-environment.js';
import { waitUntil } from '../page/wait-until.js';

const source = createFetchContentSource();
const addressOf = (name: string) => new URL(`/__fixtures/${name}`, location.href).href;

/** Reads a file of `content-schema/fixtures`, by its path without ending, as a player would. */
export function loadFixture(name: string): Promise<Result<unknown, CourseProblem>> {
  return source.load(addressOf(name));
}

/** What is expected of the invalid fixtures, by file: the code of the player, null where it shows them all the same. */
export async function expectedCodes(): Promise<readonly (readonly [file: string, code: string | null])[]> {
  const answer: unknown = await (await fetch(addressOf('invalid/expected'))).json();
  return Object.entries(answer as Readonly<Record<string, { readonly player: string | null }>>).map(
    ([file, { player }]) => [file.replace(/\.json$/, ''), player],
  );
}

/** Shows the first lesson of a course file as a partner's page would. */
export class FixtureHarness {
  readonly #course: CourseHarness;

  private constructor(course: CourseHarness) {
    this.#course = course;
  }

  /** @param name - Path of the course file without ending. */
  static async open(name: string): Promise<FixtureHarness> {
    const environment = createTestEnvironment({}, { source });
    const attributes = { src: addressOf(name), lesson: 'm1-l1' };
    const course = await CourseHarness.open({ environment, attributes });
    const page = new FixtureHarness(course);
    for (const question of page.#questions) {
      question.scrollIntoView();
      await waitUntil(() => deepAll(question, '.skeleton').length === 0, 'a question does not come');
      await aTimeout(0);
    }
    await course.ready();
    return page;
  }

  get #questions(): readonly HTMLElement[] {
    return this.#course.all('c4s-item');
  }

  /** What stands in the place of blocks and questions that cannot be shown. */
  get placeholders(): readonly string[] {
    return [
      ...this.#course.all('[data-block] > .missing'),
      ...this.#questions.flatMap((each) => deepAll(each, '.note')),
    ].map(words);
  }

  /** Ids of blocks that show no word. */
  get empty(): readonly string[] {
    return this.#course
      .all('[data-block]')
      .filter((block) => words(block) === '')
      .map(({ dataset }) => dataset.block ?? '');
  }
}
