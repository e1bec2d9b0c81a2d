import { msg } from '#localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { findItem } from '../../core/course/course.js';
import type { SubmittedAttempt } from '../../core/record/results.js';
import { renderTop } from './question-page.js';
import { questionWords } from './result-words.js';
import { renderPageHeading, type QuizScene } from './scene.js';

/** All questions of a submitted attempt again, with verdicts and explanations. */
export function renderSolutionsPage(scene: QuizScene, attempt: SubmittedAttempt): TemplateResult {
  const { results } = attempt.submitted;
  const back = () => {
    scene.actions.show({ kind: 'result', attempt: attempt.id });
  };
  return html`<div class="page" part="solutions-page">
    ${renderTop(scene)} ${renderPageHeading(scene, msg('Review your answers', { id: 'quiz.review' }))}
    <ol role="list" class="solutions">
      ${repeat(
        results,
        ({ item }) => item,
        (result, index) =>
          html`<li>${renderSolution(scene, attempt, result.item, questionWords(index + 1, results.length))}</li>`,
      )}
    </ol>
    <div class="bar">
      <button type="button" class="primary next" @click=${back}>
        ${msg('Back to your result', { id: 'quiz.back-to-result' })}
      </button>
    </div>
  </div>`;
}

function renderSolution(
  { visit, assessment, level }: QuizScene,
  attempt: SubmittedAttempt,
  id: string,
  label: string,
): TemplateResult {
  const item = findItem(assessment, id);
  if (!item) {
    return html`<p class="meta">${label}</p>
      <p class="note">
        ${msg('This question is no longer part of the test. Your result stays as it was.', { id: 'quiz.gone' })}
      </p>`;
  }
  return html`<c4s-item
    .visit=${visit}
    .item=${item}
    .attempt=${attempt.id}
    .review=${true}
    .result=${attempt.submitted.results.find((result) => result.item === id) ?? null}
    .headingLevel=${level + 2}
    .label=${label}
  ></c4s-item>`;
}
