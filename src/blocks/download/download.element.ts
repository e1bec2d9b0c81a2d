import { msg } from '#localize';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatNumber } from '../../i18n/format.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import { fileSource } from '../../ui/safe-url.js';
import type { DownloadBlock } from './download.schema.js';
import { downloadStyles } from './download.styles.js';

/** @summary A file to take along, with its name, kind and size. */
export class DownloadBlockElement extends BlockElement<DownloadBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, downloadStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { block } = this;
    if (!block) return nothing;
    const { title, text } = block;
    const url = fileSource(block.src, this.textOptions.base);
    const name = block.fileName ?? lastPart(url);
    return html`<div class="card">
      ${heading({ level: this.headingLevel, content: inlineText(title, this.textOptions), id: 'title', lang: this.langOf(block, 'title') })}
      ${text === undefined ? nothing : html`<div class="prose" lang=${ifDefined(this.langOf(block, 'text'))}>${richText(text, { ...this.textOptions, headingLevel: this.headingLevel + 1 })}</div>`}
      <p class="meta">${[name, block.format ?? ending(name), sizeText(block.bytes)].filter(Boolean).join(' · ')}</p>
      ${url ? this.#renderLink(url, name) : html`<p>${msg('This file cannot be offered: its address is not safe.', { id: 'download.refused' })}</p>`}
    </div>`;
  }

  /** A foreign file opens in a tab of its own and shows where from, because browsers ignore `download` there. */
  #renderLink(url: URL, name: string): TemplateResult {
    const isForeign = url.origin !== location.origin;
    return html`<div class="actions">
      <a
        class="button"
        id="link"
        href=${url.href}
        aria-labelledby="link title"
        download=${isForeign ? nothing : name}
        target=${isForeign ? '_blank' : nothing}
        rel=${isForeign ? 'noopener noreferrer' : nothing}
      >
        <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
          ${svg`<path d="M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13"/>`}</svg
        >${msg('Download', { id: 'download.link' })}${isForeign ? html`<span class="visually-hidden"> (${msg('opens in a new tab', { id: 'link.new-tab' })})</span>` : nothing}
      </a>
      ${isForeign ? html`<span class="host">(${url.host})</span>` : nothing}
    </div>`;
  }
}

function lastPart(url: URL | null): string {
  const part = url?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function ending(name: string): string {
  return /\.(\w{1,5})$/.exec(name)?.[1]?.toUpperCase() ?? '';
}

/** "340 kB", "1.2 MB": decimal, as file managers of today count. */
function sizeText(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  const isLarge = bytes >= 999_500;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  return formatNumber(value, { style: 'unit', unit, maximumFractionDigits: isLarge && value < 10 ? 1 : 0 });
}
