import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAnswersPage } from './answers-page.js';
import { renderExerciseEnd, renderExercisePage } from './exercise-page.js';
import type { PoolStatus } from './item-pool.js';
import { renderQuestionPage } from './question-page.js';
import type { QuizFlow } from './quiz-flow.js';
import { renderResultPage } from './result-page.js';
import { renderTitle, type QuizScene } from './scene.js';
import { renderSolutionsPage } from './solutions-page.js';
import { attemptOf, submittedOf } from './screens.js';
import { renderStartPage } from './start-page.js';

/** The screen that a quiz is at. Questions wait until the types of all of them are there. */
export function renderQuiz(
  scene: QuizScene,
  pool: PoolStatus,
  flow: QuizFlow,
  retry: () => void,
): TemplateResult | typeof nothing {
  switch (pool.kind) {
    case 'loading':
      return renderBones(scene);
    case 'failed':
      return renderFailure(scene, retry);
    case 'ready':
      return renderScreen(scene, flow);
  }
}

function renderScreen(scene: QuizScene, { screen, isRefused }: QuizFlow): TemplateResult | typeof nothing {
  const { state } = scene.session;
  switch (screen.kind) {
    case 'start':
      return renderStartPage(scene);
    case 'question': {
      const attempt = attemptOf(state, screen);
      return attempt ? renderQuestionPage(scene, attempt, screen.item) : nothing;
    }
    case 'answers': {
      const attempt = attemptOf(state, screen);
      return attempt ? renderAnswersPage(scene, attempt, { isRefused }) : nothing;
    }
    case 'result': {
      const attempt = submittedOf(state, screen);
      return attempt ? renderResultPage(scene, attempt) : nothing;
    }
    case 'solutions': {
      const attempt = submittedOf(state, screen);
      return attempt ? renderSolutionsPage(scene, attempt) : nothing;
    }
    case 'exercise':
      return renderExercisePage(scene, screen.item);
    case 'exercise-end':
      return renderExerciseEnd(scene);
  }
}

function renderBones(scene: QuizScene): TemplateResult {
  return html`<div class="page" aria-busy="true">
    ${renderTitle(scene, { isMain: true })}
    <div class="bone"></div>
    <div class="bone short"></div>
    <div class="bone block"></div>
  </div>`;
}

function renderFailure(scene: QuizScene, retry: () => void): TemplateResult {
  return html`<div class="page">
    ${renderTitle(scene, { isMain: true })}
    <div class="note">
      <p>
        ${msg('The questions could not be loaded. Check your connection and try again.', { id: 'quiz.not-loaded' })}
      </p>
    </div>
    <div class="bar">
      <button type="button" class="primary next" @click=${retry}>${msg('Try again', { id: 'action.retry' })}</button>
    </div>
  </div>`;
}
