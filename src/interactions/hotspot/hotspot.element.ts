import { msg } from '#localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { mostChoices, type ChoiceRules } from '../../core/assessment/choices.js';
import { anchorsOf, areApart, lengthOf, spotAt, type Anchor } from './hotspot.spots.js';
import { formatNumber } from '../../i18n/format.js';
import { choiceHint, OptionsElement } from '../../ui/options-element.js';
import { inlineText, plainText, richText } from '../../ui/rich-text/rich-text.js';
import { imageSource } from '../../ui/safe-url.js';
import { SizeWatch } from '../../ui/size-watch.js';
import { verdictIcon, verdictOfPart } from '../../ui/verdict.js';
import { hotspotRules, type HotspotItem, type HotspotSpot } from './hotspot.schema.js';
import { hotspotStyles } from './hotspot.styles.js';
import { outlines } from './outlines.js';

/** Side of the box around a mark that takes a press, and what stays free between two of them, in pixels of the page. */
const BOX = { size: 44, gap: 24 };
/** Room around a mark, in pixels of the page, that is enough. */
const ROOM = 28;
/** In a spot of less room that is shorter than this, a mark moves to the edge of its box, so that it does not hide all of its spot. */
const SHORT = 3 * ROOM;

/** @summary A picture with numbered spots, and the same spots as radio buttons or checkboxes: one answer, given either way. */
export class HotspotElement extends OptionsElement<HotspotItem> {
  static override styles: CSSResultGroup = [OptionsElement.styles, hotspotStyles];

  /** Address of a picture that did not arrive. */
  @state() private failed: string | null = null;
  /** Pixels of the page for one of the picture; 0 until it is known. */
  @state() private scale = 0;
  /** Id of the spot whose row is pointed at or has the focus. */
  @state() private pointed: string | null = null;

  #anchors: readonly Anchor[] = [];

  /** In the next frame, because the picture may have another height then, of which the host page would be told as of an error. */
  constructor() {
    super();
    const measure = () => requestAnimationFrame(() => void this.#measure());
    new SizeWatch(this, () => this.renderRoot.querySelectorAll('.picture'), measure);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => {
      if (event instanceof MouseEvent && this.#isPressable) this.#handlePress(event);
    });
    return root;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('item') && !changed.has('scale')) return;
    this.#anchors = anchorsOf(this.item?.spots ?? [], ROOM / this.scale);
  }

  /** By script, because a strict policy of the host page forbids style attributes. */
  protected override updated(): void {
    const { item } = this;
    for (const [index, { id }] of (item?.spots ?? []).entries()) {
      const anchor = this.#anchors[index];
      if (!item || !anchor) continue;
      const place = (share: number): string => `clamp(22px, ${String(100 * share)}%, 100% - 22px)`;
      const marker = this.renderRoot.querySelector<HTMLElement>(`#marker-${id}`);
      marker?.style.setProperty('inset-inline-start', place(anchor.x / item.width));
      marker?.style.setProperty('inset-block-start', place(anchor.y / item.height));
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item) return nothing;
    const rules = hotspotRules(item);
    const source = imageSource(item.src, this.textOptions.base);
    const shown = source === this.failed ? null : source;
    return this.renderQuestion(
      html`<div class="board">
        <figure>
          ${shown === null ? this.#renderMissing(item) : this.#renderPicture(item, rules, shown)}
          ${this.#renderWords(item)}
        </figure>
        ${this.#renderList(item, rules)}
      </div>`,
      { hint: sentences(choiceHint(rules), this.#howTo(shown !== null)) },
    );
  }

  get #isRoomy(): boolean {
    return areApart(this.#anchors, { scale: this.scale, ...BOX });
  }

  get #isOpen(): boolean {
    return !this.disabled && !this.isChecked;
  }

  get #isPressable(): boolean {
    return this.#isOpen && this.#isRoomy;
  }

  #howTo(isShown: boolean): string {
    if (!this.#isOpen || !isShown) return '';
    return this.#isRoomy || this.scale === 0
      ? msg('Choose a spot on the picture or in the list.', { id: 'hotspot.how-to' })
      : msg('Choose in the list: on a screen this narrow the spots are too close together to press.', {
          id: 'hotspot.list-only',
        });
  }

  #renderPicture(item: HotspotItem, rules: ChoiceRules, source: string): TemplateResult {
    const isPressable = this.#isPressable;
    return html`<div class="picture ${isPressable ? 'pressable' : ''} ${this.#isRoomy ? '' : 'dense'}" dir="ltr">
      <img
        src=${source}
        alt=${item.alt}
        lang=${this.langOf(item, 'alt')}
        width=${item.width}
        height=${item.height}
        decoding="async"
        referrerpolicy="no-referrer"
        @error=${() => {
          this.failed = source;
        }}
      />
      ${outlines(item, (id) => `${this.#stateOf(rules, id)} ${this.pointed === id ? 'pointed' : ''}`)}
      <div
        role=${ifDefined(isPressable ? 'group' : undefined)}
        aria-label=${ifDefined(isPressable ? msg('Spots on the picture', { id: 'hotspot.spots' }) : undefined)}
      >
        ${item.spots.map((spot, index) => this.#renderMarker(rules, spot, index))}
      </div>
    </div>`;
  }

  #renderMarker(rules: ChoiceRules, spot: HotspotSpot, index: number): TemplateResult {
    const { id, text } = spot;
    const number = formatNumber(index + 1);
    const verdict = this.verdictOn(rules, id);
    const isSmall = (this.#anchors[index]?.room ?? 0) * this.scale < ROOM && lengthOf(spot) * this.scale < SHORT;
    const className = `marker ${isSmall ? 'small' : ''} ${this.#stateOf(rules, id)}`;
    const badge = html`<span class="badge">${number}${verdict ? verdictIcon(verdictOfPart(verdict)) : nothing}</span>`;
    if (!this.#isPressable) return html`<span class=${className} id="marker-${id}" aria-hidden="true">${badge}</span>`;
    return html`<button
      type="button"
      class=${className}
      id="marker-${id}"
      lang=${this.langOf(spot, 'text')}
      aria-label="${number}: ${plainText(text)}"
      aria-pressed=${String(this.chosen.includes(id))}
      @click=${() => {
        this.press(rules, id);
      }}
    >
      ${badge}
    </button>`;
  }

  #stateOf(rules: ChoiceRules, id: string): string {
    return this.verdictOn(rules, id) ?? (this.chosen.includes(id) ? 'chosen' : '');
  }

  #renderMissing(item: HotspotItem): TemplateResult {
    return html`<div class="missing">
      <p class="meta">${msg('The picture could not be shown. What it shows:', { id: 'figure.missing' })}</p>
      <p lang=${this.langOf(item, 'alt')}>${item.alt}</p>
    </div>`;
  }

  #renderWords(item: HotspotItem): TemplateResult {
    const { credit, longDescription } = item;
    return html`${credit === undefined ? nothing : html`<figcaption class="meta" lang=${this.langOf(item, 'credit')}>${inlineText(credit, this.textOptions)}</figcaption>`}
    ${
      longDescription === undefined
        ? nothing
        : html`<details>
            <summary>${msg('Description of the picture', { id: 'figure.description' })}</summary>
            <div class="prose" lang=${this.langOf(item, 'longDescription')}>
              ${richText(longDescription, this.textOptions)}
            </div>
          </details>`
    }`;
  }

  #renderList(item: HotspotItem, rules: ChoiceRules): TemplateResult {
    const isSingle = mostChoices(rules) === 1;
    return html`<div
      class="list"
      role=${isSingle ? 'radiogroup' : 'group'}
      aria-label=${msg('List of the spots', { id: 'hotspot.list' })}
      aria-invalid=${ifDefined(isSingle ? this.invalid : undefined)}
      @pointerover=${this.#handlePoint}
      @focusin=${this.#handlePoint}
      @pointerleave=${this.#handleLeave}
      @focusout=${this.#handleLeave}
    >
      ${this.renderRows(
        rules,
        item.spots.map((spot, index) => this.renderRow(rules, spot, index + 1)),
      )}
    </div>`;
  }

  /** A press on the picture beside the marks, which have their own: on the spot that is seen there. */
  #handlePress({ target, clientX, clientY }: MouseEvent): void {
    const { item } = this;
    if (!item || !(target instanceof Element) || target.closest('.marker')) return;
    const box = target.closest('.picture')?.getBoundingClientRect();
    if (!box) return;
    const x = ((clientX - box.left) / box.width) * item.width;
    const y = ((clientY - box.top) / box.height) * item.height;
    const spot = spotAt(item.spots, { x, y });
    if (spot) this.press(hotspotRules(item), spot.id);
  }

  #handlePoint({ target }: Event): void {
    const row = target instanceof Element ? target.closest('.row') : null;
    this.pointed = row?.querySelector('input')?.value ?? null;
  }

  #handleLeave(): void {
    this.pointed = null;
  }

  /** Where marks can no longer be pressed, the focus of one goes on to the list. */
  async #measure(): Promise<void> {
    const hadFocus = this.shadowRoot?.activeElement?.matches('.marker') ?? false;
    this.scale =
      (this.renderRoot.querySelector('.picture')?.getBoundingClientRect().width ?? 0) / (this.item?.width ?? 1);
    await this.updateComplete;
    if (hadFocus && !this.shadowRoot?.activeElement) this.focusResponse();
  }
}

/** One after the other. Some languages have hints that end in a number, without a full stop. */
function sentences(...texts: readonly string[]): string {
  const [first = '', second = ''] = texts.filter(Boolean);
  return second === '' || /[.!?]$/.test(first) ? `${first} ${second}`.trim() : `${first}. ${second}`;
}
