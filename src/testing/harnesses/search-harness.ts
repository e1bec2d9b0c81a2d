import { CourseHarness, type CourseOptions } from './course-harness.js';
import { deepAll, words } from '../page/deep.js';

/** Speaks to the search of a course like the learner who looks for something. */
export class SearchHarness {
  readonly course: CourseHarness;
  /** What screen readers were told. */
  readonly announced: string[] = [];

  private constructor(course: CourseHarness) {
    this.course = course;
    new MutationObserver(() => {
      const text = document.querySelector('[data-c4s-announcer="polite"]')?.textContent.trim() ?? '';
      if (text !== '' && text !== this.announced.at(-1)) this.announced.push(text);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  }

  /** Opens a course and goes to its search by the contents. */
  static async open(options: CourseOptions): Promise<SearchHarness> {
    const search = new SearchHarness(await CourseHarness.open(options));
    await search.comeBack();
    return search;
  }

  /** Goes to the search by the contents. */
  async comeBack(): Promise<void> {
    const { course } = this;
    if (!course.areContentsOpen) course.one('.contents-button').click();
    await course.ready();
    deepAll(course.element, 'nav a')[1]?.click();
    await course.ready();
  }

  get text(): string {
    return words(this.course.one('.search'));
  }

  /** The terms that are listed. */
  get terms(): readonly string[] {
    return this.course.all('.glossary dt').map(words);
  }

  /** Headings over what was found. */
  get groups(): readonly string[] {
    return this.course.all('.page > :is(h3, h4, h5, h6)').map(words);
  }

  /** The words that are marked in what was found. */
  get marked(): readonly string[] {
    return this.course.all('mark').map(words);
  }

  /** What stands in the field. */
  get typed(): string {
    return this.#field('#query').value;
  }

  /** Types into the field and presses Search. */
  send(typed: string): void {
    this.#field('#query').value = typed;
    const button = this.course.one('.search button[type="submit"]');
    button.focus();
    button.click();
  }

  async find(typed: string): Promise<void> {
    this.send(typed);
    await this.course.ready();
  }

  async filter(typed: string): Promise<void> {
    const field = this.#field('#filter');
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.course.ready();
  }

  /** Follows the way back to what was read before, or what was found, by words of it. */
  async follow(name: string): Promise<void> {
    const link = this.course.all(':is(.way-back, .page) a').find((each) => words(each).includes(name));
    if (!link) throw new Error(`nothing found that says “${name}”: ${this.text}`);
    link.focus();
    link.click();
    await this.course.ready();
  }

  #field(selector: string): HTMLInputElement {
    return this.course.one(`.search ${selector}`) as HTMLInputElement;
  }
}
