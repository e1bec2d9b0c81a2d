import { msg } from '#localize';
import { html, type TemplateResult } from 'lit';
import { isGraded } from '../../core/assessment/answered.js';
import { verdictOf } from '../../core/assessment/outcome.js';
import { practiceResults, tallyOf } from '../../core/record/results.js';
import type { LearnerState } from '../../core/record/state.js';
import type { PoolItem } from './item-pool.js';
import { backWords, nextWords, renderBar, renderDots, renderEmpty, renderTop, type Way } from './question-page.js';
import { renderLessons } from './result-page.js';
import { questionWords, scoreWords } from './result-words.js';
import { renderPageHeading, type QuizActions, type QuizScene } from './scene.js';
import type { Screen } from './screens.js';

const exercise = ({ item }: PoolItem): Screen => ({ kind: 'exercise', item: item.id });

/** Where practice goes on: at the first question that was not checked yet, or noted where nothing is graded. */
export function firstExercise(state: LearnerState, pool: readonly PoolItem[]): Screen {
  const open = pool.find(({ item }) => state.items.get(item.id)?.open !== false);
  return open ? exercise(open) : { kind: 'exercise-end' };
}

/** One question of practice: checked at once, explained, to be tried again as often as one likes. */
export function renderExercisePage(scene: QuizScene, id: string): TemplateResult {
  const { visit, level, pool, session } = scene;
  const index = Math.max(
    0,
    pool.findIndex(({ item }) => item.id === id),
  );
  const current = pool[index];
  if (!current) return renderEmpty();
  const [before, after] = [pool[index - 1], pool[index + 1]];
  const next: Way = after
    ? { words: nextWords(index + 2), to: exercise(after) }
    : { words: msg('Next: your result', { id: 'quiz.next-result' }), to: { kind: 'exercise-end' } };
  const dots = pool.map(({ item }, place) => ({
    number: place + 1,
    isAnswered: session.state.items.get(item.id)?.open === false,
  }));
  return html`<div class="page">
    ${renderTop(scene, renderDots(dots, { number: index + 1 }))}
    <c4s-item
      .visit=${visit}
      .item=${current.item}
      .attempt=${null}
      .headingLevel=${level + 1}
      .label=${questionWords(index + 1, pool.length)}
    ></c4s-item>
    ${renderBar(scene, { back: before && { words: backWords(index), to: exercise(before) }, next, isQuiet: !isFinished(session.state, current) })}
  </div>`;
}

/** Whether there is nothing left to do but to go on; until then the question has the primary button. */
function isFinished(state: LearnerState, { item }: PoolItem): boolean {
  const [result] = practiceResults(state, [item]);
  return result !== undefined && (result.outcome === null || verdictOf(result.outcome) === 'correct');
}

/** How practice went and what to do next. */
export function renderExerciseEnd(scene: QuizScene): TemplateResult {
  const { session, pool, actions } = scene;
  if (pool.length === 0) return html`<div class="page">${renderTop(scene)} ${renderEmpty()}</div>`;
  const graded = pool.filter(({ item, type }) => isGraded(type, item));
  const results = practiceResults(
    session.state,
    pool.map(({ item }) => item),
  );
  const open = firstExercise(session.state, pool);
  const last = pool.at(-1);
  const { correct } = tallyOf(results);
  const words =
    graded.length > 0
      ? scoreWords({ correct, total: graded.length })
      : msg('You have seen all questions', { id: 'quiz.all-seen' });
  const again: Way = { words: msg('Go on with the open questions', { id: 'quiz.go-on' }), to: open };
  const back = last && { words: backWords(pool.length), to: exercise(last) };
  return html`<div class="page" part="exercise-end">
    ${renderTop(scene)} ${renderPageHeading(scene, words)}
    ${renderAdvice({ isAllCorrect: graded.length > 0 && correct === graded.length })} ${renderLessons(scene, results)}
    ${open.kind === 'exercise' ? renderBar(scene, { back, next: again }) : renderAgain(actions)}
  </div>`;
}

function renderAgain(actions: QuizActions): TemplateResult {
  const again = () => {
    actions.practiseAgain();
  };
  return html`<div class="bar">
    <button type="button" class="primary next" @click=${again}>
      ${msg('Practise again', { id: 'quiz.practise-again' })}
    </button>
  </div>`;
}

function renderAdvice({ isAllCorrect }: { readonly isAllCorrect: boolean }): TemplateResult {
  return html`<p>
    ${
      isAllCorrect
        ? msg('You know this well. You are ready for the next step.', { id: 'quiz.all-correct' })
        : msg('Practice is not graded. Try the questions again as often as you like.', { id: 'quiz.practice-advice' })
    }
  </p>`;
}
