import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { verdictOf } from '../../core/assessment/outcome.js';
import type { AssessmentItem } from '../../core/course/course.js';
import type { LearnerState } from '../../core/record/state.js';
import { reviewCards, type ReviewCard } from '../../core/review/deck.js';
import { createIntervalScheduler } from '../../core/review/scheduler.js';
import { formatMinutes, formatNumber, localeOf } from '../../i18n/format.js';
import { uiLanguage } from '../../i18n/locale.js';
import { visitAround } from '../../session/visit-registry.js';
import type { Visit } from '../../session/visit.js';
import { heading } from '../../ui/heading.js';
import { ensureItemCard } from '../../ui/item/ensure-item-card.js';
import { ItemCard } from '../../ui/item/item-card.js';
import { questionWords, scoreWords } from '../quiz/result-words.js';
import { Arrival } from '../shared/arrival.js';
import { CourseElement, courseElementStyles } from '../shared/course-element.js';
import { REVIEW_SIZE, reviewItems } from './review-items.js';
import { reviewStyles } from './review.styles.js';

/** A review ends after so much time, in milliseconds: short ones are taken up again. */
const LONG_ENOUGH = 5 * 60_000;
const MINUTES_PER_QUESTION = 0.6;

type Stage =
  | { readonly kind: 'idle' | 'loading' | 'failed' | 'gone' }
  | { readonly kind: 'asking' | 'done'; readonly items: readonly AssessmentItem[]; readonly index: number };

interface Shown {
  readonly state: LearnerState;
  readonly language: string;
}

const scheduler = createIntervalScheduler();

/**
 * @summary The questions that come back: those answered wrongly, or rightly but unsurely, after 1, 3, 7 and 21 days, in short
 *   sessions across modules. Inside a course it shows only when something is due.
 * @csspart heading - The heading.
 * @csspart start - The button that starts the review.
 * @csspart stop - The button that stops it.
 * @csspart next - The button that goes on.
 */
export class C4sReview extends CourseElement<Shown> {
  static override styles: CSSResultGroup = [...courseElementStyles, reviewStyles];

  @state() private stage: Stage = { kind: 'idle' };

  #startedAt = 0;
  readonly #arrival = new Arrival(this);

  protected override select({ session }: Visit): Shown {
    return { state: session.state, language: session.content.language };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    ensureItemCard();
  }

  protected override renderCourse({ state: record }: Shown, visit: Visit): TemplateResult | typeof nothing {
    const { stage } = this;
    const now = visit.session.now();
    const cards = reviewCards(record, scheduler);
    const due = cards.filter(({ dueAt }) => dueAt <= now);
    if (stage.kind === 'asking') return this.#renderQuestion(visit, stage);
    if (stage.kind === 'done') return this.#renderEnd(visit, stage.items.slice(0, stage.index), cards, due);
    if (due.length === 0 && visitAround(this)) return nothing;
    return this.#renderCard(
      msg('Review', { id: 'review.heading' }),
      due.length > 0 ? this.#renderStart(visit, due) : html`<p>${emptyWords(cards)}</p>`,
    );
  }

  #renderCard(title: string, content: unknown): TemplateResult {
    return html`<div class="card review">
      ${heading({ level: this.headingLevel, content: title, part: 'heading', className: 'goal', focusable: true })}
      ${content}
    </div>`;
  }

  #renderStart(visit: Visit, due: readonly ReviewCard[]): TemplateResult {
    const count = Math.min(due.length, REVIEW_SIZE);
    const [number, time] = [formatNumber(count), formatMinutes(Math.ceil(count * MINUTES_PER_QUESTION))];
    return html`<p class="meta">${msg(str`Questions ready: ${number} · about ${time}`, { id: 'review.ready' })}</p>
      ${this.#renderTrouble()}
      <div class="actions">
        <button type="button" part="start" class="primary" @click=${() => void this.#start(visit)}>
          ${msg('Start the review', { id: 'review.start' })}
        </button>
      </div>`;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    switch (this.stage.kind) {
      case 'failed':
        return html`<p role="alert">
          ${msg('This part could not be loaded. Check your connection and try again.', { id: 'problem.chunk' })}
        </p>`;
      case 'gone':
        return html`<p role="alert">
          ${msg('These questions are not part of the course any more.', { id: 'review.gone' })}
        </p>`;
      default:
        return nothing;
    }
  }

  #renderQuestion(visit: Visit, { items, index }: Extract<Stage, { items: unknown }>): TemplateResult | typeof nothing {
    const item = items[index];
    if (!item) return nothing;
    const isOpen = visit.session.state.items.get(item.id)?.open !== false;
    return html`<div class="card review asking">
      <c4s-item
        .visit=${visit}
        .item=${item}
        .headingLevel=${this.headingLevel}
        .label=${questionWords(index + 1, items.length)}
      ></c4s-item>
      ${this.#renderBar(visit, items, index, isOpen)}
    </div>`;
  }

  #renderBar(visit: Visit, items: readonly AssessmentItem[], index: number, isOpen: boolean): TemplateResult {
    const number = formatNumber(index + 2);
    const next =
      index === items.length - 1
        ? msg('Finish the review', { id: 'review.finish' })
        : msg(str`Next: question ${number}`, { id: 'quiz.next' });
    const stop = () => {
      this.#finish(items, isOpen ? index : index + 1);
    };
    const goOn = () => {
      this.#goOn(visit, items, index + 1);
    };
    return html`<div class="bar">
      <button type="button" class="quiet" part="stop" @click=${stop}>
        ${msg('Stop for today', { id: 'review.stop' })}
      </button>
      <button type="button" part="next" class=${isOpen ? '' : 'primary'} @click=${goOn}>${next}</button>
    </div>`;
  }

  #renderEnd(
    visit: Visit,
    asked: readonly AssessmentItem[],
    cards: readonly ReviewCard[],
    due: readonly ReviewCard[],
  ): TemplateResult {
    const answers = asked.flatMap(({ id }) => {
      const record = visit.session.state.items.get(id);
      return record?.open === false ? (record.answers.at(-1)?.outcome ?? []) : [];
    });
    const correct = answers.filter((outcome) => verdictOf(outcome) === 'correct').length;
    return this.#renderCard(
      msg('Review done', { id: 'review.done' }),
      html`${answers.length > 0 ? html`<p>${scoreWords({ correct, total: answers.length })}</p>` : nothing}
      ${due.length > 0 ? this.#renderStart(visit, due) : html`<p>${nextWords(cards)}</p>`}`,
    );
  }

  async #start(visit: Visit): Promise<void> {
    const { session } = visit;
    const due = reviewCards(session.state, scheduler).filter(({ dueAt }) => dueAt <= session.now());
    this.stage = { kind: 'loading' };
    const items = await reviewItems(
      session,
      due.map(({ item }) => item),
    );
    if (visit !== this.visiting.visit) return;
    this.#startedAt = session.now();
    if (!items || items.length === 0) this.stage = { kind: items ? 'gone' : 'failed' };
    else this.#ask(visit, items, 0);
  }

  /** Asks a question anew; what was answered before stays in the record. */
  #ask(visit: Visit, items: readonly AssessmentItem[], index: number): void {
    const item = items[index];
    if (item) visit.session.dispatch({ type: 'retry-item', item: item.id });
    this.stage = { kind: 'asking', items, index };
    this.#arrival.next(() => {
      const card = this.renderRoot.querySelector('c4s-item');
      if (!(card instanceof ItemCard)) return false;
      card.focusQuestion();
      return true;
    });
  }

  #goOn(visit: Visit, items: readonly AssessmentItem[], index: number): void {
    const isLong = visit.session.now() - this.#startedAt > LONG_ENOUGH;
    if (index >= items.length || isLong) this.#finish(items, index);
    else this.#ask(visit, items, index);
  }

  #finish(items: readonly AssessmentItem[], index: number): void {
    this.stage = { kind: 'done', items, index };
    this.#arrival.next('.goal');
  }
}

/** A day as people speak of it: "Thursday, 26 November". */
function formatDay(at: number): string {
  const language = uiLanguage();
  const style = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(localeOf(language), style).format(at);
}

function emptyWords(cards: readonly ReviewCard[]): string {
  const [next] = cards;
  if (!next) {
    return msg('Nothing to review yet. Questions that you answer wrongly come back here after some days.', {
      id: 'review.empty',
    });
  }
  const day = formatDay(next.dueAt);
  return msg(str`Nothing to review now. Next review: ${day}`, { id: 'review.later' });
}

function nextWords([next]: readonly ReviewCard[]): string {
  if (!next) return msg('No question is waiting for another review.', { id: 'review.none-left' });
  const day = formatDay(next.dueAt);
  return msg(str`Next review: ${day}`, { id: 'review.next' });
}

declare global {
  interface HTMLElementTagNameMap {
    'c4s-review': C4sReview;
  }
}
