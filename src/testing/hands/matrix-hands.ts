import type { AssessmentItem } from '../../core/course/course.js';
import type { InteractionHarness } from '../harnesses/interaction-harness.js';

interface Grid {
  readonly rows: readonly Named[];
  readonly columns: readonly Named[];
  readonly correctResponse: readonly (readonly string[])[];
}
interface Named {
  readonly id: string;
  readonly text: string;
}

/** An item as a grid. */
export const asGrid = (item: AssessmentItem): Grid => item as unknown as Grid;

const nameIn = (texts: readonly Named[], id: string | undefined): string =>
  (texts.find((text) => text.id === id)?.text ?? '').replaceAll('*', '');

/** The choice where a row and a column meet, in the layout that is shown. */
export const choiceOf = (
  page: InteractionHarness,
  item: AssessmentItem,
  [row, column]: readonly string[],
): HTMLElement => page.control(`${nameIn(asGrid(item).columns, column)} ${nameIn(asGrid(item).rows, row)}`);

/** Makes all choices of the key. */
export async function chooseAll(
  page: InteractionHarness,
  item: AssessmentItem,
  choose: (control: HTMLElement) => Promise<void>,
): Promise<void> {
  for (const pair of asGrid(item).correctResponse) await choose(choiceOf(page, item, pair));
}

/** Goes to a choice as a learner with a keyboard does, and makes it: Tab to the row, and within radio buttons by arrows. */
export async function chooseByKeys(page: InteractionHarness, control: HTMLElement): Promise<void> {
  const input = control as HTMLInputElement;
  const group = page.controls.filter((each) => (each as HTMLInputElement).name === input.name);
  const [first] = group;
  const isRadio = input.type === 'radio';
  await page.tabTo(isRadio && first ? first : control);
  const steps = isRadio ? group.indexOf(control) : 0;
  await (steps === 0 ? page.press('Space') : page.press('ArrowDown', steps));
}

/** What of the interaction is shown at this width. */
export const shown = (page: InteractionHarness, selector: string): readonly HTMLElement[] =>
  page.all(selector).filter((element) => element.checkVisibility());

/** The words of some elements. */
export const wordsOf = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim());
