import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Session } from '../../../session/session.js';
import { imageSource } from '../../../ui/safe-url.js';
import { langOf } from './contents.js';

/** The funder's emblem, statement and disclaimer, as the grant asks for on every site. */
export function renderFunding(session: Session): TemplateResult | typeof nothing {
  const { funding } = session.content.localized;
  if (!funding) return nothing;
  const emblem = funding.emblem === undefined ? null : imageSource(funding.emblem, session.content.base);
  return html`<div class="funding meta" part="funding" lang=${session.content.language}>
    ${emblem ? html`<img src=${emblem} alt=${funding.emblemAlt ?? ''} width="96" height="64" loading="lazy" referrerpolicy="no-referrer" />` : nothing}
    <div>
      ${funding.statement ? html`<p lang=${ifDefined(langOf(session, funding, 'statement'))}><strong>${funding.statement}</strong></p>` : nothing}
      ${funding.disclaimer ? html`<p lang=${ifDefined(langOf(session, funding, 'disclaimer'))}>${funding.disclaimer}</p>` : nothing}
      ${funding.grantNumber ? html`<p>${funding.grantNumber}</p>` : nothing}
    </div>
  </div>`;
}
