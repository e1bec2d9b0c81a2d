import { msg } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { VisitController } from '../../session/visit-controller.js';
import { BlockElement } from '../../ui/block-element.js';
import { DraftWriter } from '../../ui/draft-writer.js';
import { richText } from '../../ui/rich-text/rich-text.js';
import type { ReflectionBlock } from './reflection.schema.js';
import { reflectionStyles } from './reflection.styles.js';

/** @summary A question to think about, with a note that stays with the learner and, on request, a model answer. */
export class ReflectionBlockElement extends BlockElement<ReflectionBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, reflectionStyles];

  @state() private withAnswer = false;

  readonly #kept = new VisitController(this, ({ session }) => ({
    text: (this.block && session.state.notes.get(this.block.id)?.text) ?? '',
    saving: session.saving,
  }));
  readonly #writer = new DraftWriter<string>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was typed belongs to the note that was shown until now.
    if (changed.has('visit') || changed.has('block')) this.#writer.flush();
    if (changed.has('visit') || changed.has('block')) this.#kept.use(this.visit);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    return html`<div class="card">
      <p class="kind">
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          ${svg`<path d="M3.5 16.5l1-4L13.8 3.2l3 3L7.5 15.5zM11.5 5.5l3 3"/>`}</svg
        >${msg('Think it over', { id: 'reflection.kind' })}
      </p>
      <div class="prose" id="prompt" lang=${ifDefined(this.langOf(block, 'prompt'))}>
        ${richText(block.prompt, this.textOptions)}
      </div>
      <div class="note">
        <label for="note">${msg('Your note', { id: 'reflection.note' })}</label>
        <textarea
          id="note"
          rows="4"
          aria-describedby="prompt privacy"
          .value=${this.#writer.draft?.value ?? this.#kept.value?.text ?? ''}
          @input=${this.#handleInput}
          @blur=${() => {
            this.#writer.flush();
          }}
        ></textarea>
        <p class="meta">
          <span id="privacy">${msg('Only you can see this note.', { id: 'reflection.private' })}</span>
          <span class="saved">${this.#savedWords()}</span>
        </p>
      </div>
      ${this.#renderModelAnswer(block)}
    </div>`;
  }

  #renderModelAnswer(block: ReflectionBlock): TemplateResult | typeof nothing {
    if (block.modelAnswer === undefined) return nothing;
    const toggle = () => {
      this.withAnswer = !this.withAnswer;
    };
    return html`<button type="button" aria-expanded=${String(this.withAnswer)} aria-controls="answer" @click=${toggle}>
        ${this.withAnswer ? msg('Hide the model answer', { id: 'reflection.hide-answer' }) : msg('Show a model answer', { id: 'reflection.show-answer' })}
      </button>
      <div
        id="answer"
        class="answer prose"
        ?hidden=${!this.withAnswer}
        lang=${ifDefined(this.langOf(block, 'modelAnswer'))}
      >
        ${richText(block.modelAnswer, this.textOptions)}
      </div>`;
  }

  /** Says only what is true of the words that stand in the field. */
  #savedWords(): string {
    const kept = this.#kept.value;
    if (!kept || (kept.text === '' && this.#writer.draft === null)) return '';
    if (this.#writer.draft !== null || kept.saving === 'saving') return msg('Saving…', { id: 'state.saving' });
    switch (kept.saving) {
      case 'saved':
        return msg('Saved on this device', { id: 'state.saved' });
      case 'memory':
        return msg('Kept until you close this page', { id: 'reflection.memory' });
      case 'unsaved':
        return msg('Not saved yet', { id: 'reflection.unsaved' });
      case 'idle':
        return '';
    }
  }

  #handleInput({ currentTarget }: InputEvent): void {
    const { block, visit } = this;
    if (!(currentTarget instanceof HTMLTextAreaElement) || !block) return;
    const { value: text } = currentTarget;
    this.#writer.write(text, () => visit?.session.dispatch({ type: 'write-note', block: block.id, text }));
    this.requestUpdate();
  }
}
