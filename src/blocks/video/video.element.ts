import { msg, str } from '#localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { uiLanguage } from '../../i18n/locale.js';
import { BlockElement } from '../../ui/block-element.js';
import { figureCaption } from '../../ui/figure-caption.js';
import { safeLink } from '../../ui/link.js';
import { mediaFailed, speedControl, transcript } from '../../ui/media/media-parts.js';
import { mediaSource, type MediaSource } from '../../ui/media/media-source.js';
import { mediaStyles } from '../../ui/media/media.styles.js';
import { inlineText, plainText, richText } from '../../ui/rich-text/rich-text.js';
import { imageSource } from '../../ui/safe-url.js';
import { hostedAddress, type HostedAddress } from './providers.js';
import type { VideoBlock } from './video.schema.js';
import { videoStyles } from './video.styles.js';

/** @summary A video: an own file with captions, or one of a listed provider, of which nothing is asked before the learner loads it. */
export class VideoBlockElement extends BlockElement<VideoBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, mediaStyles, videoStyles];

  /** Address of a file that did not play. */
  @state() private failed: string | null = null;
  /** The learner has asked for the provider's player. */
  @state() private isLoaded = false;

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    return html`<figure>
      <p class="title" id="title" lang=${ifDefined(this.langOf(block, 'title'))}>
        ${inlineText(block.title, this.textOptions)}
      </p>
      ${block.src === undefined ? this.#renderHosted(block) : this.#renderFile(block, mediaSource(block.src, this.textOptions.base))}
      ${figureCaption(block, this.textOptions, (line) => this.langOf(block, line))}
      ${
        block.transcript === undefined
          ? nothing
          : transcript(
              html`<div class="prose" lang=${ifDefined(this.langOf(block, 'transcript'))}>
                ${richText(block.transcript, this.textOptions)}
              </div>`,
            )
      }
    </figure>`;
  }

  #renderFile(block: VideoBlock, source: MediaSource | null): TemplateResult {
    if (!source || source.href === this.failed) return mediaFailed(source?.href ?? '');
    const captions = (block.captions ?? []).flatMap(({ language, src }) => {
      const file = mediaSource(src, this.textOptions.base);
      return file ? [{ language, file }] : [];
    });
    const isForeign = source.isForeign || captions.some(({ file }) => file.isForeign);
    return html`<div class="player">
      <video
        controls
        playsinline
        aria-labelledby="title"
        preload=${source.isForeign ? 'none' : 'metadata'}
        crossorigin=${captions.length > 0 && isForeign ? 'anonymous' : nothing}
        poster=${ifDefined(this.#posterOf(block))}
        src=${source.href}
        @error=${() => {
          this.failed = source.href;
        }}
      >
        ${captions.map(
          ({ language, file }) =>
            html`<track
              kind="captions"
              srclang=${language}
              label=${languageName(language)}
              src=${file.href}
              ?default=${language === this.#contentLanguage}
            />`,
        )}
      </video>
      ${speedControl()}
    </div>`;
  }

  #renderHosted(block: VideoBlock): TemplateResult {
    const address = this.#addressOf(block);
    if (!address) return mediaFailed('');
    const frame = html`<iframe
      title=${plainText(block.title)}
      sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
      allow="fullscreen; picture-in-picture; encrypted-media"
      allowfullscreen
      referrerpolicy="strict-origin-when-cross-origin"
      src=${address.embed}
    ></iframe>`;
    return html`${this.isLoaded ? frame : this.#renderOffer(block, address)}
      <p class="meta">${safeLink(msg(str`Watch it at ${address.name}`, { id: 'video.elsewhere' }), address.page)}</p>`;
  }

  #renderOffer(block: VideoBlock, { name, host }: HostedAddress): TemplateResult {
    const poster = this.#posterOf(block);
    return html`<div class="offer">
      ${poster === undefined ? nothing : html`<img src=${poster} alt="" loading="lazy" referrerpolicy="no-referrer" />`}
      <p id="privacy">
        ${msg(str`This video comes from ${name} (${host}). Once you load it, this service sees your IP address and may store data in your browser. Nothing is sent before.`, { id: 'video.privacy' })}
      </p>
      <button type="button" class="primary" aria-describedby="title privacy" @click=${this.#handleLoad}>
        ${msg(str`Load the video from ${name}`, { id: 'video.load' })}
      </button>
    </div>`;
  }

  get #contentLanguage(): string {
    return this.visit?.session.content.language ?? uiLanguage();
  }

  #posterOf({ poster }: VideoBlock): string | undefined {
    return poster === undefined ? undefined : (imageSource(poster, this.textOptions.base) ?? undefined);
  }

  /** A frame of the page's own origin could leave its sandbox: refused. */
  #addressOf({ provider, videoId, host }: VideoBlock): HostedAddress | null {
    if (!provider || videoId === undefined) return null;
    const language = this.#contentLanguage;
    if (provider !== 'peertube') return ownOriginRefused(hostedAddress({ provider, videoId }, language));
    return host ? ownOriginRefused(hostedAddress({ provider, videoId, host }, language)) : null;
  }

  /** The button goes, so the focus moves on to what takes its place. */
  async #handleLoad(): Promise<void> {
    this.isLoaded = true;
    await this.updateComplete;
    this.renderRoot.querySelector('iframe')?.focus();
  }
}

function ownOriginRefused(address: HostedAddress | null): HostedAddress | null {
  return address && new URL(address.embed).origin !== location.origin ? address : null;
}

/** Name of a language in itself: "magyar". A tag that the browser cannot read stands for itself. */
function languageName(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
