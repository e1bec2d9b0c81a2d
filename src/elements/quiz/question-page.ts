import { msg, str } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.js';
import type { AttemptRecord } from '../../core/record/state.js';
import { questionWords } from './result-words.js';
import { questionsOf, renderTitle, type Question, type QuizScene } from './scene.js';
import type { Screen } from './screens.js';

/** One question of a test, with the ways to the ones around it. */
export function renderQuestionPage(scene: QuizScene, attempt: AttemptRecord, id: string): TemplateResult {
  const questions = questionsOf(scene, attempt);
  const question = questions.find(({ item }) => item.id === id) ?? questions[0];
  if (!question) return renderEmpty();
  const { visit, level } = scene;
  const to = (other: Question): Screen => ({ kind: 'question', attempt: attempt.id, item: other.item.id });
  const before = questions[question.number - 2];
  const after = questions[question.number];
  return html`<div class="page">
    ${renderTop(scene, renderDots(questions, question))} ${renderTime(scene)}
    <c4s-item
      .visit=${visit}
      .item=${question.item}
      .attempt=${attempt.id}
      .headingLevel=${level + 1}
      .label=${questionWords(question.number, questions.length)}
    ></c4s-item>
    ${renderBar(scene, {
      back: before && { words: backWords(before.number), to: to(before) },
      next: after
        ? { words: nextWords(after.number), to: to(after) }
        : {
            words: msg('Next: your answers', { id: 'quiz.next-answers' }),
            to: { kind: 'answers', attempt: attempt.id },
          },
    })}
  </div>`;
}

/** A new version of the course may leave nothing to ask. */
export function renderEmpty(): TemplateResult {
  return html`<p class="note">${msg('This test has no question that can be shown here.', { id: 'quiz.empty' })}</p>`;
}

/** The name of the test, and beside it how far it is. */
export function renderTop(scene: QuizScene, dots: unknown = nothing): TemplateResult {
  return html`<div class="top">${renderTitle(scene, { isMain: false })} ${dots}</div>`;
}

/** The time left, where there is a limit. */
export function renderTime({ time }: QuizScene): TemplateResult | typeof nothing {
  return time?.renderStrip() ?? nothing;
}

/** How far, as dots; the heading says it in words. */
export function renderDots(
  questions: readonly { readonly number: number; readonly isAnswered: boolean }[],
  current: { readonly number: number },
): TemplateResult {
  return html`<div class="dots" aria-hidden="true">
    ${questions.map(
      ({ number, isAnswered }) =>
        html`<span class="dot ${isAnswered ? 'answered' : ''} ${number === current.number ? 'current' : ''}"></span>`,
    )}
  </div>`;
}

export function backWords(question: number): string {
  const number = formatNumber(question);
  return msg(str`Back: question ${number}`, { id: 'quiz.back' });
}

export function nextWords(question: number): string {
  const number = formatNumber(question);
  return msg(str`Next: question ${number}`, { id: 'quiz.next' });
}

/** A way to another screen of the quiz. */
export interface Way {
  readonly words: string;
  readonly to: Screen;
}

/** Back and Next, always in the same corners. `isQuiet`: the page has a more important button. */
export function renderBar(
  { actions }: QuizScene,
  { back, next, isQuiet = false }: { readonly back: Way | undefined; readonly next: Way; readonly isQuiet?: boolean },
): TemplateResult {
  const go =
    ({ to }: Way) =>
    () => {
      actions.show(to);
    };
  return html`<div class="bar" part="bar">
    ${back ? html`<button type="button" class="quiet back" part="back" @click=${go(back)}>${back.words}</button>` : nothing}
    <button type="button" class=${isQuiet ? 'next' : 'primary next'} part="next" @click=${go(next)}>
      ${next.words}
    </button>
  </div>`;
}
