import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { matchText, perfectText, spellingOf } from '../../core/assessment/accepted-text.js';
import { verdictOf, type Outcome } from '../../core/assessment/outcome.js';
import { InteractionElement } from '../../ui/interaction-element.js';
import { partOf } from '../../ui/part-of.js';
import { entryStyles } from '../../ui/styles/entry.styles.js';
import { partTag } from '../../ui/verdict.js';
import type { TextEntryItem } from './text-entry.schema.js';

const LONGEST = 10_000;

/** @summary Takes a word or a few. Missing accents are forgiven, and after a check the right spelling is told. */
export class TextEntryElement extends InteractionElement<TextEntryItem, string> {
  static override styles: CSSResultGroup = [InteractionElement.styles, entryStyles];

  override get notReady(): string {
    return msg('Write your answer, then check it.', { id: 'text-entry.not-ready' });
  }

  override focusResponse(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item, outcome } = this;
    if (!item) return nothing;
    return this.renderQuestion(
      html`<div class="entry ${outcome ? partOf(outcome) : ''}">
          <input
            type="text"
            lang=${this.language}
            autocapitalize="off"
            autocomplete="off"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="done"
            maxlength=${LONGEST}
            aria-labelledby="question"
            aria-describedby=${ifDefined(this.isChecked ? 'verdict' : this.describedBy)}
            aria-invalid=${ifDefined(this.invalid)}
            ?readonly=${this.disabled}
            .value=${live(this.response ?? '')}
            @input=${this.#handleInput}
          />
          ${outcome ? partTag(partOf(outcome), { id: 'verdict' }) : nothing}
        </div>
        ${outcome ? this.#renderNote(item, outcome) : nothing}`,
      { form: 'field' },
    );
  }

  /** The right spelling of what was accepted, or a right answer where it was not. */
  #renderNote(item: TextEntryItem, outcome: Outcome): TemplateResult | typeof nothing {
    const match = matchText(item.accept, this.response ?? '');
    if (match?.withoutAccents && verdictOf(outcome) !== 'incorrect') {
      return this.#renderExpected(msg('Correct spelling', { id: 'text-entry.spelling' }), spellingOf(match.entry));
    }
    if (!this.withSolution || verdictOf(outcome) === 'correct') return nothing;
    return this.#renderExpected(msg('Correct answer', { id: 'verdict.correct-answer' }), perfectText(item.accept));
  }

  #renderExpected(label: string, text: string): TemplateResult {
    return html`<p class="expected">
      <span class="meta">${label}</span> <strong lang=${this.language}>${text}</strong>
    </p>`;
  }

  #handleInput({ target }: Event): void {
    if (target instanceof HTMLInputElement) this.give(target.value || undefined, { typed: true });
  }
}
