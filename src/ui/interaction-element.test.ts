import { expect } from '@open-wc/testing';
import type { AssessmentItem } from '../core/course/course.js';
import { interactionLoaders } from '../interactions/index.generated.js';
import { several, single } from '../testing/courses/choice-examples.js';
import { InteractionHarness, type InteractionChanges } from '../testing/harnesses/interaction-harness.js';

const word = { id: 'q-word', interaction: 'text-entry', prompt: 'Which word?', accept: [{ id: 'a1', value: 'helix' }] };

async function open(
  name: 'choice' | 'text-entry',
  item: AssessmentItem,
  changes?: InteractionChanges,
): Promise<InteractionHarness> {
  const { default: type } = await interactionLoaders[name]();
  return InteractionHarness.open(name, type, item, changes);
}

describe('the question of an interaction', () => {
  it('is the legend of its controls, and a heading where the shell has none', async () => {
    const page = await open('choice', single, { headingLevel: 3 });
    expect(page.all('legend h3').map((heading) => heading.textContent)).to.deep.equal([
      'Which project would you suggest as a first pilot?',
    ]);
    await page.set({ headingLevel: 0 });
    expect(page.all('legend h3')).to.have.length(0);
    expect(page.all('legend')[0]?.textContent).to.contain('Which project would you suggest');
  });

  it('takes the focus without being a stop of the Tab key', async () => {
    const page = await open('choice', single);
    page.element.focusQuestion();
    expect(page.focused?.textContent).to.contain('Which project');
    await page.press('Tab');
    expect(page.focused).to.equal(page.all('input')[0]);
  });

  it('has its error linked to the controls, where their role allows it', async () => {
    const error = 'Choose an answer, then check it.';
    const radios = await open('choice', single, { error });
    const [group] = radios.all('[role=radiogroup]');
    expect(group?.getAttribute('aria-describedby')).to.equal('error');
    expect(group?.getAttribute('aria-invalid')).to.equal('true');
    const boxes = await open('choice', several, { error });
    expect(boxes.all('fieldset')[0]?.getAttribute('aria-invalid')).to.equal(null);
    expect(boxes.all('input').map((input) => input.getAttribute('aria-invalid'))).to.deep.equal([
      'true',
      'true',
      'true',
      'true',
    ]);
  });

  it('keeps the keys of a text field from the shortcuts of the page, and lets others go', async () => {
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    const page = await open('text-entry', word);
    await page.tabTo(page.all('input')[0]!);
    heard.length = 0;
    await page.type('s/');
    await page.press('Enter');
    expect(heard).to.deep.equal([]);
    expect(page.submits).to.equal(1);
    await page.press('Escape');
    await page.press('Tab');
    expect(heard).to.deep.equal(['Escape', 'Tab']);
    document.removeEventListener('keydown', listen);
  });
});
