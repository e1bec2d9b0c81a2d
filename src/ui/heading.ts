import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** Where a heading stands and what it says. */
export interface HeadingOptions {
  /** 1 to 6; deeper ones become 6. */
  readonly level: number;
  readonly content: unknown;
  readonly className?: string;
  readonly id?: string;
  /** Takes the focus after a move, without a tab stop. */
  readonly focusable?: boolean;
  readonly lang?: string;
  readonly part?: string;
}

/** A heading of the level that the host page asks for. */
export function heading({ level, content, className, id, focusable, lang, part }: HeadingOptions): TemplateResult {
  const [cls, ident, language, parts] = [ifDefined(className), ifDefined(id), ifDefined(lang), ifDefined(part)];
  const tab = ifDefined(focusable ? '-1' : undefined);
  switch (Math.min(6, Math.max(1, Math.round(level)))) {
    case 1:
      return html`<h1 class=${cls} id=${ident} tabindex=${tab} lang=${language} part=${parts}>${content}</h1>`;
    case 2:
      return html`<h2 class=${cls} id=${ident} tabindex=${tab} lang=${language} part=${parts}>${content}</h2>`;
    case 3:
      return html`<h3 class=${cls} id=${ident} tabindex=${tab} lang=${language} part=${parts}>${content}</h3>`;
    case 4:
      return html`<h4 class=${cls} id=${ident} tabindex=${tab} lang=${language} part=${parts}>${content}</h4>`;
    case 5:
      return html`<h5 class=${cls} id=${ident} tabindex=${tab} lang=${language} part=${parts}>${content}</h5>`;
    default:
      return html`<h6 class=${cls} id=${ident} tabindex=${tab} lang=${language} part=${parts}>${content}</h6>`;
  }
}
