import { msg, str } from '#localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { isEarned } from '../../core/record/earned.js';
import { masteryScoreOf } from '../../core/course/course.js';
import {
  lessonsToRepeat,
  tallyByOutcome,
  tallyOf,
  type OutcomeTally,
  type SubmittedAttempt,
  type Tally,
} from '../../core/record/results.js';
import { attemptsLeft, isPassed, openAttempt, type Status } from '../../core/record/selectors.js';
import { formatMoment, formatNumber, formatShare } from '../../i18n/format.js';
import { heading } from '../../ui/heading.js';
import { statusIcon } from '../../ui/icons.js';
import { verdictIcon } from '../../ui/verdict.js';
import { placeLink } from '../shared/place-link.js';
import { renderTop } from './question-page.js';
import { answeredWords, resultWords, scoreWords } from './result-words.js';
import { langOf, renderPageHeading, type QuizScene } from './scene.js';
import { renderNoneLeft, startWords } from './start-page.js';

/** How an attempt went, on what it was strong and weak, and what to do next. */
export function renderResultPage(scene: QuizScene, attempt: SubmittedAttempt): TemplateResult {
  return html`<div class="page" part="result-page">
    ${renderTop(scene)} ${renderVerdict(scene, attempt)} ${renderOutcomes(scene, attempt)} ${renderNext(scene, attempt)}
    ${renderActions(scene, attempt)}
  </div>`;
}

function renderVerdict(scene: QuizScene, { submitted }: SubmittedAttempt): TemplateResult {
  const { session, assessment } = scene;
  const { success, scaled, results, at, timeUp } = submitted;
  const tally = tallyOf(results);
  const mark = masteryScoreOf(session.course, assessment);
  const words = html`${verdictIcon(success ? 'correct' : 'partial')}<span>${resultWords(submitted)}</span>`;
  return html`<div class="verdict ${success ? 'success' : 'not-yet'}" part="verdict">
    ${renderPageHeading(scene, words)}
    ${tally.total > 0 ? renderScore(tally, scaled, mark) : html`<p class="score">${answeredWords(results)}</p>`}
    ${tally.total > 0 ? html`<p class="meta">${detailWords(tally, { mark, asked: results.length })}</p>` : nothing}
    <p class="meta">${formatMoment(at)}</p>
    ${timeUp ? html`<p>${msg('Time had run out. Everything that you had answered by then counts.', { id: 'quiz.time-up' })}</p>` : nothing}
    ${!success && isPassed(session.state, assessment) ? html`<p>${msg('You have passed this test before. That still counts.', { id: 'quiz.still-passed' })}</p>` : nothing}
  </div>`;
}

function detailWords(
  { total, partial, unanswered }: Tally,
  { mark, asked }: { readonly mark: number; readonly asked: number },
): string {
  const details = [
    msg(str`Pass mark: ${formatShare(mark)}`, { id: 'certificate.pass-mark' }),
    partial > 0 && msg(str`Partly correct: ${formatNumber(partial)}`, { id: 'quiz.partial' }),
    unanswered > 0 && msg(str`Not answered: ${formatNumber(unanswered)}`, { id: 'quiz.left-open' }),
    asked > total && msg(str`Not scored: ${formatNumber(asked - total)}`, { id: 'quiz.not-scored' }),
  ];
  return details.filter((each) => each !== false).join(' · ');
}

function renderScore(tally: Tally, scaled: number, mark: number): TemplateResult {
  return html`<p class="score">${scoreWords(tally)} <span class="share">${formatShare(scaled)}</span></p>
    ${renderScale(scaled, mark)}`;
}

/** The score beside the pass mark, for the eye. */
function renderScale(scaled: number, mark: number): TemplateResult {
  const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
  return html`<svg class="scale" aria-hidden="true">
    ${svg`<rect class="track" y="5" width="100%" height="8" rx="4"/><rect class="reached" y="5" width=${percent(scaled)} height="8" rx="4"/>`}
    ${svg`<line class="mark" x1=${percent(mark)} x2=${percent(mark)} y1="0" y2="18"/>`}
  </svg>`;
}

function renderOutcomes(scene: QuizScene, { submitted }: SubmittedAttempt): TemplateResult | typeof nothing {
  const { module, assessment, level } = scene;
  const outcomes = tallyByOutcome(module, assessment, submitted.results);
  if (outcomes.length === 0) return nothing;
  return html`<div class="section">
    ${heading({ level: level + 2, content: msg('Result by learning outcome', { id: 'quiz.by-outcome' }), className: 'subtitle' })}
    <ul role="list" class="outcomes" part="outcomes">
      ${outcomes.map(
        (tally) =>
          html`<li>
            ${statusIcon(statusOf(tally))}
            <span lang=${langOf(scene, tally.outcome, 'text')}>${tally.outcome.text}</span>
            <strong>${scoreWords(tally)}</strong>
          </li>`,
      )}
    </ul>
  </div>`;
}

function statusOf({ correct, partial, total }: OutcomeTally): Status {
  if (correct === total) return 'completed';
  return correct + partial > 0 ? 'in-progress' : 'not-started';
}

function renderNext(scene: QuizScene, attempt: SubmittedAttempt): TemplateResult {
  const { level } = scene;
  return html`<div class="section">
    ${heading({ level: level + 2, content: msg('What to do next', { id: 'quiz.what-next' }), className: 'subtitle' })}
    ${renderCertificate(scene)} ${renderLessons(scene, attempt.submitted.results)}
  </div>`;
}

function renderCertificate({
  visit,
  session,
  assessment,
  module,
  hasLessons,
}: QuizScene): TemplateResult | typeof nothing {
  if (!isPassed(session.state, assessment)) return nothing;
  const isReady = isEarned(session.course, session.state, module.id);
  const words = isReady
    ? msg('Your certificate for this module is ready.', { id: 'quiz.certificate-ready' })
    : msg('The test is done. The certificate needs a little more.', { id: 'quiz.certificate-needs' });
  if (!hasLessons) return html`<p>${words}</p>`;
  const link = isReady
    ? msg('See your certificate', { id: 'quiz.see-certificate' })
    : msg('See what is missing', { id: 'quiz.see-missing' });
  return html`<p>${words}</p>
    <p>${placeLink(visit, { kind: 'certificate', scope: module.id }, link, { part: 'certificate-link' })}</p>`;
}

/** The lessons that the missed questions point to. Where nothing shows lessons, their names. */
export function renderLessons(
  scene: QuizScene,
  results: SubmittedAttempt['submitted']['results'],
): TemplateResult | typeof nothing {
  const { visit, session, assessment, hasLessons } = scene;
  const lessons = lessonsToRepeat(session.content.localized, assessment, results);
  if (lessons.length === 0) return nothing;
  const name = (lesson: (typeof lessons)[number]) =>
    html`<span lang=${langOf(scene, lesson, 'name')}>${lesson.name}</span>`;
  return html`<p>${msg('Read these lessons again:', { id: 'quiz.read-again' })}</p>
    <ul role="list" class="lessons" part="lessons">
      ${lessons.map((lesson) => html`<li>${hasLessons ? placeLink(visit, { kind: 'lesson', id: lesson.id }, name(lesson)) : name(lesson)}</li>`)}
    </ul>`;
}

function renderActions(scene: QuizScene, attempt: SubmittedAttempt): TemplateResult {
  const { session, assessment, actions } = scene;
  const isPrimary = !isPassed(session.state, assessment);
  const canStart = openAttempt(session.state, assessment) !== undefined || attemptsLeft(session.state, assessment) > 0;
  const review = html`<button
    type="button"
    class=${canStart && isPrimary ? 'back' : 'primary next'}
    part="review"
    @click=${() => {
      actions.show({ kind: 'solutions', attempt: attempt.id });
    }}
  >
    ${msg('Review your answers', { id: 'quiz.review' })}
  </button>`;
  const again = html`<button
    type="button"
    class=${isPrimary ? 'primary next' : 'quiet back'}
    part="again"
    @click=${() => {
      actions.start();
    }}
  >
    ${startWords(scene)}
  </button>`;
  if (!canStart)
    return html`${renderNoneLeft(scene)}
      <div class="bar">${review}</div>`;
  return html`${renderAttemptsLeft(scene)}
    <div class="bar">${isPrimary ? html`${review}${again}` : html`${again}${review}`}</div>`;
}

function renderAttemptsLeft({ session, assessment }: QuizScene): TemplateResult | typeof nothing {
  const left = attemptsLeft(session.state, assessment);
  if (left === Infinity) return nothing;
  const [some, all] = [formatNumber(left), formatNumber(assessment.maxAttempts ?? 0)];
  return html`<p class="meta">${msg(str`Attempts left: ${some} of ${all}`, { id: 'quiz.attempts-left-of' })}</p>`;
}
