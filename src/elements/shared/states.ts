import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isRetryable, type CourseProblem } from '../../core/errors.js';
import { messageFor } from '../../i18n/messages-for-codes.js';

/** The shape of what is coming, without motion. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="card skeleton" aria-busy="true" part="skeleton" tabindex="-1">
    <span class="visually-hidden">${msg('Loading the course…', { id: 'state.loading' })}</span>
    <div class="bone title"></div>
    <div class="bone"></div>
    <div class="bone"></div>
    <div class="bone short"></div>
    <div class="bone block"></div>
  </div>`;
}

/** What went wrong, what to do, and the code to quote. */
export function renderProblem(problem: CourseProblem, retry: () => void): TemplateResult {
  return html`<div class="card problem" role="alert" part="problem">
    <p>${messageFor(problem)}</p>
    <div class="actions">
      ${
        isRetryable(problem)
          ? html`<button type="button" class="primary" @click=${retry}>
              ${msg('Try again', { id: 'action.retry' })}
            </button>`
          : nothing
      }
    </div>
    <p class="meta">${msg(str`Code: ${problem.code}`, { id: 'problem.code' })}</p>
  </div>`;
}
