import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Outcome } from '../core/assessment/outcome.js';
import type { Seed } from '../core/assessment/selection.js';
import type { AssessmentItem } from '../core/course/course.js';
import { isFallback } from '../core/course/translated.js';
import { uiLanguage } from '../i18n/locale.js';
import { C4sElement } from './c4s-element.js';
import { heading } from './heading.js';
import { alertIcon } from './icons.js';
import { splitPrompt } from './prompt.js';
import { inlineText, richText, type RichTextOptions } from './rich-text/rich-text.js';
import { controlStyles } from './styles/control.styles.js';
import { interactionStyles } from './styles/interaction.styles.js';
import { proseStyles } from './styles/prose.styles.js';

/** What a `response-change` says. `typed`: more letters may follow at once, so it need not be stored yet. */
export interface ResponseChange<Response = unknown> {
  readonly response: Response | undefined;
  readonly typed: boolean;
}

/** How the question and the controls belong together. */
export interface QuestionOptions {
  /** What to do, in the UI language: "Choose 2." */
  readonly hint?: string;
  /**
   * `group` (default): a fieldset with the question as its legend. `radiogroup`: the same for radio buttons. `field`: one control,
   * which takes `aria-labelledby="question"` and `aria-describedby=${this.describedBy}`.
   */
  readonly form?: 'group' | 'radiogroup' | 'field';
}

/**
 * Base of the elements that take a response. They show and collect; they never score and never store. The question, the
 * controls, the error and the verdicts on parts stand in one shadow root, so that ids resolve. Feedback in words is not theirs:
 * the shell shows it under the verdict, where the focus goes.
 * @fires response-change - The learner changed the response (`detail: ResponseChange`). Does not bubble.
 * @fires response-submit - The learner pressed Enter in a control. Does not bubble.
 */
export abstract class InteractionElement<Item extends AssessmentItem, Response> extends C4sElement {
  static override styles: CSSResultGroup = [controlStyles, proseStyles, interactionStyles];

  /** The item in the content language, as its type has read it. */
  @property({ attribute: false }) item: Item | null = null;
  @property({ attribute: false }) response: Response | undefined = undefined;
  /** Score of the response once it was checked; its presence turns verdicts on. */
  @property({ attribute: false }) outcome: Outcome | null = null;
  /** Also shows which parts would have been right. */
  @property({ type: Boolean, attribute: false }) withSolution = false;
  /** A test that goes on: nothing may be told that helps, asked for or not. */
  @property({ type: Boolean, attribute: false }) withoutSolution = false;
  /** Readable and reachable, but takes no change. */
  @property({ type: Boolean }) disabled = false;
  /** Shuffles follow from it. */
  @property({ attribute: false }) seed: Seed = 0;
  /** Language of the texts and of numbers in the response. */
  @property({ attribute: false }) language = 'en';
  /** How texts are rendered: what links are relative to, the glossary, the language of texts without translation. */
  @property({ attribute: false }) textOptions: RichTextOptions = {};
  /** Message to show at the controls, for example that nothing was chosen; empty for none. */
  @property({ attribute: false }) error = '';
  /** Level of the heading that the question is; 0 where the shell has a heading for it. */
  @property({ attribute: false }) headingLevel = 0;

  /** What to do first where the response is not ready for a check, in words of the type. */
  get notReady(): string {
    return msg('Choose an answer, then check it.', { id: 'item.none-chosen' });
  }

  /** Moves the focus to the first control, after an error. */
  abstract focusResponse(): void;

  /** Moves the focus to the question, after a move to it. */
  focusQuestion(): void {
    this.renderRoot.querySelector<HTMLElement>('.asked')?.focus();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent) this.#handleKeydown(event);
    });
    return root;
  }

  /** Whether verdicts on parts are shown. */
  protected get isChecked(): boolean {
    return this.outcome !== null;
  }

  /** Ids that describe the controls now, for `aria-describedby`; undefined for none. */
  protected get describedBy(): string | undefined {
    return this.error ? 'error' : undefined;
  }

  /** `aria-invalid` for a control that the error speaks of, where its role knows it: not on a radio, see `QuestionOptions.form`. */
  protected get invalid(): 'true' | undefined {
    return this.error ? 'true' : undefined;
  }

  /** Tells the shell what the learner has given so far. */
  protected give(response: Response | undefined, { typed = false }: { readonly typed?: boolean } = {}): void {
    this.response = response;
    const detail: ResponseChange<Response> = { response, typed };
    this.dispatchEvent(new CustomEvent('response-change', { detail }));
  }

  /** A short text of the item: no paragraphs of its own. */
  protected text(markdown: string): TemplateResult {
    return inlineText(markdown, this.textOptions);
  }

  /** `lang` of a text of the item: the content language, or the source language where it is not translated. */
  protected langOf(node: object, field: string | number): string {
    return isFallback(node, field) ? (this.textOptions.sourceLanguage ?? this.language) : this.language;
  }

  /** The question, the controls, and between them the error. */
  protected renderQuestion(
    body: unknown,
    { hint = '', form = 'group' }: QuestionOptions = {},
  ): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const lang = this.langOf(item, 'prompt');
    const { before, question, after } = splitPrompt(item.prompt);
    const prose = (markdown: string): unknown =>
      markdown && html`<div class="prose" lang=${lang}>${richText(markdown, this.textOptions)}</div>`;
    const asked = this.#renderAsked(question, lang);
    const hintLine = hint ? html`<span class="hint" id="hint">${hint}</span>` : nothing;
    const rest = html`${prose(after)}${this.#renderError()}${body}`;
    if (form === 'field')
      return html`<div class="interaction" lang=${uiLanguage()}>
        ${prose(before)}
        <div id="question">${asked}${hintLine}</div>
        ${rest}
      </div>`;
    return html`<div class="interaction" lang=${uiLanguage()}>
      ${prose(before)}
      <fieldset
        role=${ifDefined(form === 'radiogroup' ? form : undefined)}
        aria-labelledby=${ifDefined(form === 'radiogroup' ? 'question' : undefined)}
        aria-describedby=${ifDefined(this.describedBy)}
        aria-invalid=${ifDefined(form === 'radiogroup' ? this.invalid : undefined)}
      >
        <legend id="question">${asked}${hintLine}</legend>
        <div class="controls">${rest}</div>
      </fieldset>
    </div>`;
  }

  #renderAsked(question: string, lang: string): TemplateResult {
    const content = question ? this.text(question) : msg('Your answer', { id: 'verdict.your-answer' });
    const language = question ? lang : uiLanguage();
    if (this.headingLevel < 1) return html`<span class="asked" tabindex="-1" lang=${language}>${content}</span>`;
    return heading({ level: this.headingLevel, content, className: 'asked', focusable: true, lang: language });
  }

  #renderError(): TemplateResult | typeof nothing {
    return this.error ? html`<p class="error" id="error">${alertIcon()}<span>${this.error}</span></p>` : nothing;
  }

  #handleKeydown(event: KeyboardEvent): void {
    const { target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isTextField =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && !/^(radio|checkbox|range)$/.test(target.type));
    if (isTextField && !/^(Tab|Escape|F\d+)$/.test(event.key)) event.stopPropagation();
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('response-submit'));
  }
}

/** What the shell of an item knows of any interaction element. */
export type AnyInteractionElement = InteractionElement<AssessmentItem, unknown>;

/** Whether an event of an interaction is a `response-change`. */
export function isResponseChange(event: Event): event is CustomEvent<ResponseChange> {
  return event instanceof CustomEvent && event.type === 'response-change';
}

/** Whether an element is an interaction: what `createTypeElement` made of a type's own class. */
export function isInteractionElement(element: HTMLElement): element is AnyInteractionElement {
  return element instanceof InteractionElement;
}
