import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isGraded } from '../../core/assessment/answered.js';
import { masteryScoreOf, minutesOf } from '../../core/course/course.js';
import { isSubmitted, submittedAttempts, tallyOf, type SubmittedAttempt } from '../../core/record/results.js';
import { attemptsLeft, bestAttempt, isPassed, openAttempt } from '../../core/record/selectors.js';
import { formatMinutes, formatMoment, formatNumber, formatShare } from '../../i18n/format.js';
import { heading } from '../../ui/heading.js';
import { statusIcon } from '../../ui/icons.js';
import { richText } from '../../ui/rich-text/rich-text.js';
import { stepLabel } from '../lesson/lesson-parts.js';
import { renderEmpty } from './question-page.js';
import { answeredWords, resultWords, scoreWords } from './result-words.js';
import { langOf, renderTitle, textsOf, type QuizScene } from './scene.js';

/** What the test is, how it went so far, and the button that starts it. */
export function renderStartPage(scene: QuizScene): TemplateResult {
  const { session, localized, pool } = scene;
  return html`<div class="page" part="start-page">
    <div>
      <p class="step">${stepLabel(session, localized)}</p>
      ${renderTitle(scene, { isMain: true })}
    </div>
    ${renderPassed(scene)} ${renderDescription(scene)}
    ${pool.length === 0 ? renderEmpty() : html`${renderFacts(scene)} ${renderRules(scene)} ${renderLeftOut(scene)}`}
    ${renderEarlier(scene)} ${renderChoice(scene)} ${renderStart(scene)}
  </div>`;
}

function renderDescription(scene: QuizScene): TemplateResult | typeof nothing {
  const { description } = scene.localized;
  if (description === undefined) return nothing;
  return html`<div class="prose" lang=${langOf(scene, scene.localized, 'description')}>
    ${richText(description, textsOf(scene))}
  </div>`;
}

/** Whether any question of it is graded; the others are noted as they are given. */
const isScored = ({ pool }: QuizScene): boolean => pool.some(({ item, type }) => isGraded(type, item));

function renderPassed(scene: QuizScene): TemplateResult | typeof nothing {
  const { session, assessment } = scene;
  if (!isPassed(session.state, assessment)) return nothing;
  const best = formatShare(bestAttempt(session.state, assessment.id)?.submitted?.scaled ?? 0);
  const words = isScored(scene)
    ? msg(str`You have passed this test. Best result: ${best}`, { id: 'quiz.passed-best' })
    : msg('You have completed this test.', { id: 'quiz.completed-before' });
  return html`<p class="passed" part="passed">${statusIcon('completed')}<span>${words}</span></p>`;
}

/** What is to be known before the start, as pairs of a name and a value. */
function renderFacts(scene: QuizScene): TemplateResult {
  const { session, assessment, pool, time } = scene;
  const minutes = minutesOf(assessment.timeRequired);
  const left = attemptsLeft(session.state, assessment) + (openAttempt(session.state, assessment) ? 1 : 0);
  const [some, all] = [formatNumber(left), formatNumber(assessment.maxAttempts ?? 0)];
  const facts: readonly (readonly [string, string])[] = [
    [
      msg('Questions', { id: 'quiz.questions' }),
      formatNumber(Math.min(pool.length, assessment.selection?.draw ?? pool.length)),
    ],
    ...(isScored(scene)
      ? [[msg('Pass mark', { id: 'quiz.pass-mark' }), formatShare(masteryScoreOf(session.course, assessment))] as const]
      : []),
    ...(minutes > 0 ? [[msg('Time', { id: 'quiz.time' }), aboutMinutes(minutes)] as const] : []),
    ...(time?.limit === undefined ? [] : [[msg('Time limit', { id: 'quiz.time-limit' }), time.limit] as const]),
    ...(left < Infinity
      ? [
          [
            msg('Attempts left', { id: 'quiz.attempts-left' }),
            msg(str`${some} of ${all}`, { id: 'quiz.some-of' }),
          ] as const,
        ]
      : []),
  ];
  return html`<dl class="facts" part="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function aboutMinutes(minutes: number): string {
  const time = formatMinutes(minutes);
  return msg(str`about ${time}`, { id: 'quiz.about' });
}

function renderRules(scene: QuizScene): TemplateResult {
  const { assessment, pool, time } = scene;
  const { draw = pool.length } = assessment.selection ?? {};
  return html`<ul class="rules">
    ${isScored(scene) ? nothing : html`<li>${msg('No answer is right or wrong here. The test is complete when you have answered all questions.', { id: 'quiz.no-score' })}</li>`}
    ${draw < pool.length ? html`<li>${msg('The questions are drawn anew each time.', { id: 'quiz.drawn' })}</li>` : nothing}
    <li>${msg('You can go back and change answers before you submit.', { id: 'quiz.may-change' })}</li>
    ${time?.renderRules() ?? html`<li>${msg('There is no time limit. You may leave and go on later.', { id: 'quiz.no-limit' })}</li>`}
  </ul>`;
}

function renderLeftOut({ leftOut }: QuizScene): TemplateResult | typeof nothing {
  if (leftOut === 0) return nothing;
  const count = formatNumber(leftOut);
  return html`<p class="note">
    ${msg(str`Questions left out because they cannot be shown here: ${count}`, { id: 'quiz.left-out' })}
  </p>`;
}

function renderEarlier(scene: QuizScene): TemplateResult | typeof nothing {
  const { session, assessment, level } = scene;
  const attempts = submittedAttempts(session.state, assessment.id);
  if (attempts.length === 0) return nothing;
  const best = bestAttempt(session.state, assessment.id);
  return html`<div class="section">
    ${heading({ level: level + 1, content: msg('Earlier results', { id: 'quiz.earlier' }), className: 'subtitle' })}
    <ul role="list" class="attempts" part="attempts">
      ${attempts.map((attempt) => renderAttempt(scene, attempt, { isBest: attempts.length > 1 && attempt === best }))}
    </ul>
  </div>`;
}

function renderAttempt(
  { actions }: QuizScene,
  attempt: SubmittedAttempt,
  { isBest }: { readonly isBest: boolean },
): TemplateResult {
  const { at, results, scaled, success } = attempt.submitted;
  const tally = tallyOf(results);
  const score = tally.total > 0 ? `${scoreWords(tally)} · ${formatShare(scaled)}` : answeredWords(results);
  const review = () => {
    actions.show({ kind: 'result', attempt: attempt.id });
  };
  return html`<li>
    ${statusIcon(success ? 'completed' : 'not-started')}
    <div>
      <p>${resultWords(attempt.submitted)} · ${score}</p>
      <p class="meta">
        ${formatMoment(at)}${isBest ? html` · <strong>${msg('Best result', { id: 'quiz.best' })}</strong>` : nothing}
      </p>
    </div>
    <button type="button" class="quiet" @click=${review}>
      ${msg('Show', { id: 'quiz.show' })}<span class="visually-hidden">: ${formatMoment(at)}</span>
    </button>
  </li>`;
}

/** How much time the next attempt is to have, where there is a limit. */
function renderChoice(scene: QuizScene): TemplateResult | typeof nothing {
  return (canStartAnew(scene) ? scene.time?.renderChoice() : undefined) ?? nothing;
}

const canStartAnew = ({ session, assessment, pool }: QuizScene): boolean =>
  pool.length > 0 && !openAttempt(session.state, assessment) && attemptsLeft(session.state, assessment) > 0;

function renderStart(scene: QuizScene): TemplateResult | typeof nothing {
  const { session, assessment, pool, actions } = scene;
  const open = openAttempt(session.state, assessment);
  if (!open && attemptsLeft(session.state, assessment) === 0) return renderNoneLeft(scene);
  if (pool.length === 0) return nothing;
  return html`<div class="bar">
    <button
      type="button"
      class="primary"
      part="start"
      @click=${() => {
        actions.start();
      }}
    >
      ${startWords(scene)}
    </button>
  </div>`;
}

/** What the button says that starts a test or goes on with it. */
export function startWords({ session, assessment }: QuizScene): string {
  if (openAttempt(session.state, assessment)) return msg('Continue the test', { id: 'quiz.continue' });
  if (
    [...session.state.attempts.values()].some((attempt) => attempt.assessment === assessment.id && isSubmitted(attempt))
  ) {
    return msg('Take the test again', { id: 'quiz.again' });
  }
  return msg('Start the test', { id: 'quiz.start' });
}

/** Why there is no button, and what still counts. */
export function renderNoneLeft(scene: QuizScene): TemplateResult {
  const { session, assessment } = scene;
  const best = formatShare(bestAttempt(session.state, assessment.id)?.submitted?.scaled ?? 0);
  return html`<div class="note" part="none-left">
    <p>${msg('You have no attempts left for this test.', { id: 'quiz.none-left' })}</p>
    ${isScored(scene) ? html`<p>${msg(str`Your best result counts: ${best}`, { id: 'quiz.best-counts' })}</p>` : nothing}
  </div>`;
}
