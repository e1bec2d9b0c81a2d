import { msg, str } from '#localize';
import { html, type TemplateResult } from 'lit';
import type { TimeChoice } from '../../core/record/fact.js';
import type { TestClock } from './test-clock.js';
import { endWords, leftWords, minutesWords } from './time-words.js';

const CHOICES = ['standard', 'longer', 'unlimited'] as const;

/** "How much time do you want?", before the start (WCAG 2.2, 2.2.1). */
export function renderChoice(clock: TestClock): TemplateResult {
  return html`<fieldset class="time-choice" part="time-choice">
    <legend>${msg('How much time do you want?', { id: 'time.choice' })}</legend>
    <p>
      ${msg('Some people read or write more slowly, and some use other tools. Take what suits you: the result counts the same.', { id: 'time.choice-why' })}
    </p>
    <div class="time-rows">${CHOICES.map((choice) => renderRow(clock, choice))}</div>
  </fieldset>`;
}

function renderRow(clock: TestClock, choice: TimeChoice): TemplateResult {
  const isChosen = clock.choice === choice;
  const choose = () => {
    clock.choice = choice;
  };
  return html`<label class=${isChosen ? 'time-row chosen' : 'time-row'}>
    <input type="radio" name="time" .checked=${isChosen} @change=${choose} /><span
      >${choiceWords(choice, clock.minutesFor(choice) ?? 0)}</span
    >
  </label>`;
}

function choiceWords(choice: TimeChoice, minutes: number): string {
  const time = minutesWords(minutes);
  switch (choice) {
    case 'standard':
      return msg(str`Standard (${time})`, { id: 'time.standard' });
    case 'longer':
      return msg(str`1.5 times (${time})`, { id: 'time.longer' });
    case 'unlimited':
      return msg('No limit', { id: 'time.unlimited' });
  }
}

/** What there is to know about the time before the start, or before going on. */
export function renderRules(clock: TestClock): TemplateResult {
  const { running } = clock;
  return html`${running ? html`<li><strong>${leftWords(clock.left)}</strong> · ${endWords(clock.end)}</li>` : ''}
    <li>${msg('The time runs on when you leave this page.', { id: 'time.runs-on' })}</li>
    <li>
      ${msg('Until time is up, you can add some or remove the limit. When it is up, the test is submitted with all your answers.', { id: 'time.at-the-end' })}
    </li>`;
}
