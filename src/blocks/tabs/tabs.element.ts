import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BlockElement } from '../../ui/block-element.js';
import { heading } from '../../ui/heading.js';
import { inlineText, richText } from '../../ui/rich-text/rich-text.js';
import type { Tab, TabsBlock } from './tabs.schema.js';
import { tabsStyles } from './tabs.styles.js';

/**
 * @summary Tabs after the WAI-ARIA pattern, with automatic activation. In a narrow column an accordion of the same contents, because
 * tabs would be cut off there. Which of the two it is, the style says by a container query.
 */
export class TabsBlockElement extends BlockElement<TabsBlock> {
  static override styles: CSSResultGroup = [BlockElement.styles, tabsStyles];

  @state() private isWide = false;
  /** Id of the tab that is shown; null: the first of them, or none of the accordion. */
  @state() private shown: string | null = null;

  /** In the next frame, because what is shown then has another height, of which the host page would be told as of an error. */
  readonly #resize = new ResizeObserver(() => {
    requestAnimationFrame(this.#measure);
  });

  /** Asks the style which of the two is wanted, and keeps the focus on the button of the same tab. */
  readonly #measure = (): void => {
    const probe = this.renderRoot.querySelector('.probe');
    if (!probe) return;
    const isWide = getComputedStyle(probe).float !== 'none';
    if (isWide === this.isWide) return;
    const active = this.shadowRoot?.activeElement?.getAttribute('data-id');
    this.isWide = isWide;
    if (active) void this.#focus(active);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  protected override firstUpdated(): void {
    queueMicrotask(this.#measure);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { block, isWide } = this;
    if (!block) return nothing;
    return html`<span class="probe"></span>
      ${heading({ level: this.headingLevel, content: inlineText(block.title, this.textOptions), id: 'title', className: 'title', lang: this.langOf(block, 'title') })}
      ${isWide ? this.#renderTabs(block) : block.tabs.map((tab) => this.#renderSection(tab))}`;
  }

  #renderTabs({ tabs }: TabsBlock): TemplateResult {
    const selected = tabs.find(({ id }) => id === this.shown) ?? tabs[0];
    return html`<div class="tabs" role="tablist" aria-labelledby="title" @keydown=${this.#handleKey}>
        ${tabs.map((tab) => {
          const isSelected = tab === selected;
          return html`<button
            type="button"
            role="tab"
            id="tab-${tab.id}"
            data-id=${tab.id}
            aria-selected=${String(isSelected)}
            aria-controls="panel-${tab.id}"
            tabindex=${isSelected ? '0' : '-1'}
            @click=${() => {
              this.shown = tab.id;
            }}
          >
            ${this.#renderName(tab)}
          </button>`;
        })}
      </div>
      ${tabs.map(
        (tab) =>
          html`<p class="print" aria-hidden="true">${this.#renderName(tab)}</p>
            <div
              role="tabpanel"
              id="panel-${tab.id}"
              aria-labelledby="tab-${tab.id}"
              tabindex="0"
              hidden=${tab === selected ? nothing : 'until-found'}
              @beforematch=${() => {
                this.shown = tab.id;
              }}
            >
              ${this.#renderText(tab)}
            </div>`,
      )}`;
  }

  #renderSection(tab: Tab): TemplateResult {
    const isOpen = this.shown === tab.id;
    const button = html`<button
      type="button"
      data-id=${tab.id}
      aria-expanded=${String(isOpen)}
      aria-controls="panel-${tab.id}"
      @click=${() => {
        this.shown = isOpen ? null : tab.id;
      }}
    >
      ${this.#renderName(tab)}
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${svg`<path d="M5 8l5 5 5-5"/>`}</svg>
    </button>`;
    return html`${heading({ level: this.headingLevel + 1, content: button, className: 'section' })}
      <div
        class="panel"
        id="panel-${tab.id}"
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => {
          this.shown = tab.id;
        }}
      >
        ${this.#renderText(tab)}
      </div>`;
  }

  #renderName(tab: Tab): TemplateResult {
    return html`<span lang=${ifDefined(this.langOf(tab, 'title'))}
      >${inlineText(tab.title, { base: this.textOptions.base })}</span
    >`;
  }

  #renderText(tab: Tab): TemplateResult {
    return html`<div class="prose" lang=${ifDefined(this.langOf(tab, 'text'))}>
      ${richText(tab.text, { ...this.textOptions, headingLevel: this.headingLevel + 2 })}
    </div>`;
  }

  /** Arrows, Home and End; in a right-to-left line the arrows change places. */
  #handleKey(event: KeyboardEvent): void {
    const tabs = this.block?.tabs ?? [];
    const at = Math.max(
      0,
      tabs.findIndex(({ id }) => id === this.shown),
    );
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const next = new Map([
      [forward, at + 1],
      [forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight', at - 1],
      ['Home', 0],
      ['End', tabs.length - 1],
    ]).get(event.key);
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!tab || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.shown = tab.id;
    void this.#focus(tab.id);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  }
}
