import { html, type CSSResultGroup, type nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { uiLanguage } from '../i18n/locale.js';
import { C4sElement } from './c4s-element.js';
import { rootStyles } from './styles/root.styles.js';
import { tokenStyles } from './styles/token.styles.js';
import { controlStyles } from './styles/control.styles.js';
import { ThemeController, type Theme } from './theme/theme-controller.js';

/** Fills the width of any parent layout without forcing it: wide max-content, tiny min-content (docs/on-a-page.md). */
const STRUT = 'm '.repeat(60);

/** The root of the element of ours that a node stands in, which paints surface and frame there; null where the page does. */
export function rootAround(node: { getRootNode(): Node }): ShadowRoot | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot && root.host instanceof PublicElement ? root : null;
}

/**
 * Base of the elements that stand on a host page. Two layers: the host does outer layout only; an inner root resets what would
 * leak in from the page, paints its own surface and is the container that layouts ask for their width.
 */
export abstract class PublicElement extends C4sElement {
  static override styles: CSSResultGroup = [rootStyles, tokenStyles, controlStyles];

  /** Colour scheme: that of the page around (`auto`), or always one of the two. */
  @property({ reflect: true }) theme: Theme = 'auto';

  /** Level of the element's topmost heading, 1 to 6. */
  @property({ attribute: 'heading-level', converter: (value) => Number(value) || 2 }) headingLevel = 2;

  readonly #theme = new ThemeController(this);

  /** What stands inside the root. */
  protected abstract renderContent(): TemplateResult | typeof nothing;

  /** A host's own layout before the root, outside its reset; null for none. */
  protected renderOwnLayout(): TemplateResult | null {
    return null;
  }

  protected override render(): TemplateResult {
    return html`<div class="strut" aria-hidden="true">${STRUT}</div>
      ${this.renderOwnLayout()}
      <div class="root" data-scheme=${this.#theme.scheme} lang=${uiLanguage()} dir="ltr">${this.renderContent()}</div>`;
  }
}
