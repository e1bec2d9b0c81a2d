import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { figureCaption } from '../../ui/figure-caption.js';
import { mediaFailed, speedControl, transcript } from '../../ui/media/media-parts.js';
import { mediaSource } from '../../ui/media/media-source.js';
import { mediaStyles } from '../../ui/media/media.styles.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { AudioBlock } from './audio.schema.js';
import { audioStyles } from './audio.styles.js';

/** @summary A recording to listen to, with its transcript. */
export class AudioBlockElement extends BlockElement<AudioBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, mediaStyles, audioStyles];

  /** Address of a recording that did not play. */
  @state() private failed: string | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    return html`<figure>
      <p class="title" id="title" lang=${ifDefined(this.langOf(block, 'title'))}>
        ${inlineText(block.title, this.textOptions)}
      </p>
      ${this.#renderPlayer(block)} ${figureCaption(block, this.textOptions, (line) => this.langOf(block, line))}
      ${transcript(
        html`<div class="prose" lang=${ifDefined(this.langOf(block, 'transcript'))}>
          ${richText(block.transcript, this.textOptions)}
        </div>`,
      )}
    </figure>`;
  }

  #renderPlayer(block: AudioBlock): TemplateResult {
    const source = mediaSource(block.src, this.textOptions.base);
    if (!source || source.href === this.failed) return mediaFailed(source?.href ?? '');
    return html`<div class="player">
      <audio
        controls
        aria-labelledby="title"
        preload=${source.isForeign ? 'none' : 'metadata'}
        src=${source.href}
        @error=${() => {
          this.failed = source.href;
        }}
      ></audio>
      ${speedControl()}
    </div>`;
  }
}
