import { msg } from '#localize';
import { html, nothing, type TemplateResult } from 'lit';
import { linkTarget } from './safe-url.js';
import { SPACE } from './space.js';

export interface LinkOptions {
  readonly base?: string | undefined;
  /** What the content says, so that a host that it names is not shown twice. */
  readonly text?: string;
}

/**
 * A link by an address that a course gives; the content alone where the address may not be followed.
 * A foreign page opens in a tab of its own, says so and shows its host.
 */
export function safeLink(content: unknown, address: string, { base, text = '' }: LinkOptions = {}): TemplateResult {
  const target = linkTarget(address, base);
  if (!target) return html`${content}`;
  if (!target.isExternal) return html`<a href=${target.href}>${content}</a>`;
  const host =
    target.host && !text.includes(target.host) ? html`${SPACE}<span class="host">(${target.host})</span>` : nothing;
  const hint = msg('opens in a new tab', { id: 'link.new-tab' });
  return html`<a href=${target.href} target="_blank" rel="noopener noreferrer"
      >${content}<span class="visually-hidden"> (${hint})</span></a
    >${host}`;
}
