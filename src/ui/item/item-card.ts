import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isGraded } from '../../core/assessment/answered.js';
import type { AssessmentItem } from '../../core/course/course.js';
import { sourceOf } from '../../core/course/translated.js';
import type { ItemResult } from '../../core/record/fact.js';
import { uiLanguage } from '../../i18n/locale.js';
import { VisitController } from '../../session/visit-controller.js';
import type { Visit } from '../../session/visit.js';
import { C4sElement } from '../c4s-element.js';
import { DraftWriter } from '../draft-writer.js';
import { heading } from '../heading.js';
import { isResponseChange, type AnyInteractionElement, type ResponseChange } from '../interaction-element.js';
import { controlStyles } from '../styles/control.styles.js';
import { proseStyles } from '../styles/prose.styles.js';
import { renderNextActions, renderOpenActions } from './actions.js';
import { ConfidencePart } from './confidence-part.js';
import { renderFeedback } from './feedback.js';
import { focusPart, type FocusTarget } from './focus-part.js';
import { renderHintAction, renderHints } from './hints.js';
import { itemCardStyles } from './item-card.styles.js';
import { createItemSlot, type ItemSlot } from './item-slot.js';
import { renderPlaceholder } from './placeholder.js';
import { announceSolution, createScene, presentScene, showsSolution, type ItemScene } from './scene.js';

/**
 * @summary One question: asks, keeps what is given, and in practice checks and explains it. All but the shown solution stands in
 * the session, so that a reload, another tab and another widget show the same.
 */
export class ItemCard extends C4sElement {
  static override styles: CSSResultGroup = [controlStyles, proseStyles, itemCardStyles];

  @property({ attribute: false }) visit: Visit | null = null;
  /** The item in the source language, or as a localized lesson has it. */
  @property({ attribute: false }) item: AssessmentItem | null = null;
  /** Id of the attempt that this is part of; null for practice. */
  @property({ attribute: false }) attempt: string | null = null;
  /** Shows the result read-only, with verdicts, solution and feedback. */
  @property({ attribute: false }) review = false;
  /** The result to review; by default that of the attempt. */
  @property({ attribute: false }) result: ItemResult | null = null;
  /** Level of the card's topmost heading. */
  @property({ attribute: false }) headingLevel = 4;
  /** Heading above the question, for example "Question 2 of 5"; without it, the question is the heading. */
  @property({ attribute: false }) label = '';

  @state() private shown: ItemSlot = { kind: 'loading' };
  @state() private error = '';
  @state() private isSolutionOpen = false;

  readonly #session = new VisitController(this, ({ session, place }) => ({
    practice: session.state.items.get(this.item?.id ?? ''),
    attempt: session.state.attempts.get(this.attempt ?? ''),
    language: session.content.language,
    place,
  }));
  readonly #writer = new DraftWriter<unknown>(this);
  readonly #confidence = new ConfidencePart(this);
  #scene: ItemScene | null = null;
  #source: AssessmentItem | null = null;
  #focusNext: FocusTarget | null = null;
  #askedAt = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('visit')) this.#session.use(this.visit);
    if (changed.has('visit') || changed.has('item') || changed.has('attempt'))
      this.#load({ again: changed.has('visit') });
    this.#setScene();
  }

  protected override updated(): void {
    const target = this.#focusNext;
    if (target === null || this.shown.kind === 'loading') return;
    this.#focusNext = null;
    void focusPart(this.renderRoot, this.#scene?.element, target);
  }

  /** Moves the focus to the question, after a move to it; waits until it is there. */
  focusQuestion(): void {
    this.#focusNext = this.label ? '.label' : 'question';
    this.requestUpdate();
  }

  /** Keeps at once what is being typed. */
  flush(): void {
    this.#writer.flush();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.visit || !this.item) return nothing;
    const { shown } = this;
    const label = this.label
      ? heading({ level: this.headingLevel, content: this.label, className: 'label', focusable: true })
      : nothing;
    const again = () => {
      this.#load({ again: true });
    };
    return html`<div class="item" lang=${uiLanguage()} aria-busy=${String(shown.kind === 'loading')}>
      ${label} ${shown.kind === 'ready' ? this.#renderScene() : renderPlaceholder(shown, again)}
    </div>`;
  }

  #renderScene(): unknown {
    const scene = this.#scene;
    if (!scene) return nothing;
    switch (scene.view.mode) {
      case 'open':
      case 'test':
        return html`${scene.element}${this.#renderOpen(scene)}`;
      case 'checked':
        return html`${scene.element}${this.#renderFeedback(scene, this.#renderNext(scene))}`;
      case 'review':
        return html`${scene.element}${this.#renderFeedback(scene, nothing)}`;
      case 'kept':
        return scene.element;
    }
  }

  #renderOpen(scene: ItemScene): TemplateResult {
    const { localized, view, visit, texts, language } = scene;
    const { hints } = localized;
    const show = () => {
      this.#focusNext = '#newest-hint';
      const at = { item: localized.id, ...(this.attempt === null ? {} : { attempt: this.attempt }) };
      visit.session.dispatch({ type: 'show-hint', ...at, count: view.hints + 1 });
    };
    const check = view.mode === 'open' ? this.#handleCheck : null;
    const isScored = isGraded(scene.type, scene.item);
    const confidence = check && isScored ? this.#confidence.render(scene, this.#responseIn(scene)) : nothing;
    return html`${renderHints({ hints, shown: view.hints, texts, language })} ${confidence}
    ${renderOpenActions({ check, isScored, hint: renderHintAction(hints, view.hints, show) })}`;
  }

  #renderFeedback(scene: ItemScene, actions: unknown): TemplateResult {
    return renderFeedback({
      scene,
      actions,
      headingLevel: this.headingLevel + 1,
      withSolution: showsSolution(scene.view, this.isSolutionOpen),
    });
  }

  #renderNext(scene: ItemScene): TemplateResult {
    const toggleSolution = () => {
      this.isSolutionOpen = !this.isSolutionOpen;
      if (this.isSolutionOpen) announceSolution(scene);
    };
    const retry = () => {
      this.#handleRetry();
    };
    return renderNextActions(scene.view, { isSolutionOpen: this.isSolutionOpen, toggleSolution, retry });
  }

  #load({ again }: { readonly again: boolean }): void {
    const source = this.item && sourceOf(this.item);
    if (source === this.#source && !again) return;
    this.flush();
    this.#source = source;
    this.#confidence.forget();
    [this.error, this.isSolutionOpen, this.shown] = ['', false, { kind: 'loading' }];
    if (source && this.visit) void this.#fetch(source, this.visit);
  }

  async #fetch(source: AssessmentItem, visit: Visit): Promise<void> {
    const slot = await createItemSlot(visit.session, source);
    if (source !== this.#source || visit !== this.visit) return;
    if (slot.kind === 'ready') this.#listen(slot.element);
    this.#askedAt = performance.now();
    this.shown = slot;
  }

  #listen(element: AnyInteractionElement): void {
    element.addEventListener('response-change', (event) => {
      if (isResponseChange(event)) this.#handleResponse(event.detail);
    });
    element.addEventListener('response-submit', () => {
      if (this.#scene?.view.mode === 'open') this.#handleCheck();
    });
    element.addEventListener('focusout', this.#writer.flush);
  }

  #setScene(): void {
    const { shown: slot, visit, item: origin, attempt, review, result } = this;
    const source = this.#source;
    if (slot.kind !== 'ready' || !visit || !origin || !source) {
      this.#scene = null;
      return;
    }
    const scene = createScene({
      slot,
      visit,
      origin,
      label: this.label,
      before: this.#scene,
      request: { item: source, attempt, review, result },
    });
    this.#scene = scene;
    if (scene.view.mode === 'open') this.isSolutionOpen = false;
    presentScene(scene, {
      response: this.#responseIn(scene),
      withSolution: showsSolution(scene.view, this.isSolutionOpen),
      error: this.error,
      headingLevel: this.label ? 0 : this.headingLevel,
    });
  }

  #responseIn({ view }: ItemScene): unknown {
    const { draft } = this.#writer;
    return draft ? draft.value : view.response;
  }

  #handleResponse({ response, typed }: ResponseChange): void {
    const { visit, item, attempt } = this;
    if (!visit || !item) return;
    this.error = '';
    const at = attempt === null ? {} : { attempt };
    this.#writer.write(response, () => {
      visit.session.dispatch({ type: 'draft-response', item: item.id, ...at, response });
    });
    if (!typed) this.flush();
  }

  readonly #handleCheck = () => {
    this.flush();
    this.#setScene();
    const { visit } = this;
    const scene = this.#scene;
    if (!visit || !scene || !this.#source) return;
    const { response } = scene.view;
    const confidence = this.#confidence.chosen;
    const duration = Math.round(performance.now() - this.#askedAt);
    const checked = visit.session.dispatch({ type: 'check-item', item: this.#source, response, duration, confidence });
    if (checked.ok) this.#focusNext = '#verdict';
    if (checked.ok || checked.error.code !== 'not-ready') return;
    this.error = scene.element.notReady;
    this.#focusNext = 'response';
    this.requestUpdate();
  };

  #handleRetry(): void {
    if (!this.item || !this.visit) return;
    this.#askedAt = performance.now();
    this.#confidence.forget();
    this.#focusNext = 'response';
    this.visit.session.dispatch({ type: 'retry-item', item: this.item.id });
  }
}
