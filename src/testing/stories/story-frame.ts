import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { defineOnce } from '../../ui/define-once.js';
import { PublicElement } from '../../ui/public-element.js';
import type { Theme } from '../../ui/theme/theme-controller.js';

/** A public element around an inner one: tokens, reset and the container that widths are asked of. For tests and stories. */
export class WidgetFrame extends PublicElement {
  @property({ attribute: false }) content: unknown = null;

  protected override renderContent(): TemplateResult {
    return html`${this.content}`;
  }
}

defineOnce('c4s-test-frame', WidgetFrame);

/** Something in a frame, as a story shows it. */
export function framed(content: unknown, { theme = 'auto' }: { readonly theme?: Theme } = {}): TemplateResult {
  return html`<c4s-test-frame theme=${theme} .content=${content}></c4s-test-frame>`;
}
