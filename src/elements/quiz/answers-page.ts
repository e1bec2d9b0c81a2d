import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { AttemptRecord } from '../../core/record/state.js';
import { formatNumber } from '../../i18n/format.js';
import { splitPrompt } from '../../ui/prompt.js';
import { inlineText } from '../../ui/rich-text/rich-text.js';
import { backWords, renderTime, renderTop } from './question-page.js';
import {
  langOf,
  localizedItem,
  questionsOf,
  renderPageHeading,
  textsOf,
  type Question,
  type QuizScene,
} from './scene.js';

/** All answers in words, before the test is submitted. `isRefused`: submitting did not work. */
export function renderAnswersPage(
  scene: QuizScene,
  attempt: AttemptRecord,
  { isRefused }: { readonly isRefused: boolean },
): TemplateResult {
  const questions = questionsOf(scene, attempt);
  const last = questions.at(-1);
  const { actions } = scene;
  const back = () => {
    if (last) actions.show({ kind: 'question', attempt: attempt.id, item: last.item.id });
  };
  return html`<div class="page" part="answers-page">
    ${renderTop(scene)} ${renderTime(scene)} ${renderPageHeading(scene, msg('Your answers', { id: 'quiz.answers' }))}
    ${renderCount(questions)}
    <ol role="list" class="answers" part="answers">
      ${questions.map((question) => renderAnswer(scene, attempt, question))}
    </ol>
    ${
      isRefused
        ? html`<p class="error" role="alert">
            ${msg('The test could not be submitted. Your answers are kept. Reload the page and try again.', { id: 'quiz.not-submitted' })}
          </p>`
        : nothing
    }
    <div class="bar">
      ${last ? html`<button type="button" class="quiet back" @click=${back}>${backWords(last.number)}</button>` : nothing}
      <button
        type="button"
        class="primary next"
        part="submit"
        @click=${() => {
          actions.submit(attempt.id);
        }}
      >
        ${msg('Submit the test', { id: 'quiz.submit' })}
      </button>
    </div>
  </div>`;
}

function renderCount(questions: readonly Question[]): TemplateResult {
  const open = questions.filter(({ isAnswered }) => !isAnswered).length;
  const count = formatNumber(open);
  if (open === 0)
    return html`<p>
      ${msg('You have answered all questions. After you submit, answers cannot be changed.', { id: 'quiz.all-answered' })}
    </p>`;
  return html`<p class="open">
    <strong>${msg(str`Questions without an answer: ${count}`, { id: 'quiz.unanswered' })}</strong>
    <span>${msg('You can still answer them, or submit as it is.', { id: 'quiz.may-submit' })}</span>
  </p>`;
}

function renderAnswer(scene: QuizScene, attempt: AttemptRecord, question: Question): TemplateResult {
  const item = localizedItem(scene, question.item);
  const texts = textsOf(scene);
  const number = formatNumber(question.number);
  const change = () => {
    scene.actions.show({ kind: 'question', attempt: attempt.id, item: question.item.id });
  };
  return html`<li>
    <div>
      <p class="number">${msg(str`Question ${number}`, { id: 'quiz.number' })}</p>
      <p class="asked" lang=${langOf(scene, item, 'prompt')}>
        ${inlineText(splitPrompt(item.prompt).question || item.prompt, texts)}
      </p>
      ${question.isAnswered ? renderGiven(scene, question) : html`<p class="missing">${msg('Not answered', { id: 'verdict.not-answered' })}</p>`}
    </div>
    <button type="button" class="quiet" @click=${change}>
      ${question.isAnswered ? msg('Change', { id: 'quiz.change' }) : msg('Answer', { id: 'quiz.answer' })}<span
        class="visually-hidden"
        >: ${msg(str`Question ${number}`, { id: 'quiz.number' })}</span
      >
    </button>
  </li>`;
}

function renderGiven(scene: QuizScene, { item, type, response }: Question): TemplateResult {
  const { language } = scene.session.content;
  const lines = type.describe(localizedItem(scene, item), response, language);
  return html`<ul role="list" class="given" lang=${language}>
    ${lines.map((line) => html`<li>${inlineText(line, textsOf(scene))}</li>`)}
  </ul>`;
}
