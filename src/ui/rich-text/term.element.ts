import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../announcer.js';
import { C4sElement } from '../c4s-element.js';
import { nearestLang } from '../nearest-lang.js';
import { controlStyles } from '../styles/control.styles.js';

const GAP = 6;
const EDGE = 8;

const styles = css`
  :host {
    display: inline;
  }
  [role='button'] {
    color: var(--c4s-c-accent);
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [role='button']:hover {
    color: var(--c4s-c-accent-hover);
    text-decoration-style: solid;
  }
  [popover] {
    position: absolute;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(22em, calc(100% - 16px));
    margin: 0;
    padding: 12px 16px;
    border: 1px solid var(--c4s-c-line);
    border-radius: 10px;
    background: var(--c4s-c-raised);
    box-shadow: 0 8px 24px rgb(16 24 32 / 0.16);
    color: var(--c4s-c-text);
    font-size: 0.9375em;
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    white-space: normal;
  }
  @supports not selector(:popover-open) {
    [popover] {
      display: none;
    }
  }
  @media print {
    [role='button'] {
      color: inherit;
      text-decoration: none;
    }
  }
`;

/**
 * A term of the glossary: pressing it shows the definition in the top layer and says it, Escape or a press elsewhere closes it. The
 * focus stays on the term. An element of its own, so that the ids of many terms in one text do not meet. What is pressed is no
 * `<button>`, because that is a box for every browser, and a term of several words must break as its text does.
 */
export class C4sTerm extends C4sElement {
  static override styles: CSSResultGroup = [controlStyles, styles];

  @property({ attribute: false }) definition: TemplateResult | null = null;
  @state() private isOpen = false;

  /** Before the press of a pointer that is going on, which closes an open definition as one elsewhere does. */
  #wasOpen: boolean | undefined;

  protected override render(): TemplateResult {
    return html`<span
        role="button"
        tabindex="0"
        aria-expanded=${String(this.isOpen)}
        @pointerdown=${() => (this.#wasOpen = this.isOpen)}
        @keydown=${this.#handleKey}
        @click=${this.#toggle}
        ><slot></slot></span
      ><span popover @beforetoggle=${this.#handleToggle}>${this.definition}</span>`;
  }

  readonly #handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    this.#toggle();
  };

  readonly #toggle = () => {
    const isWanted = this.#wasOpen === undefined ? undefined : !this.#wasOpen;
    this.#wasOpen = undefined;
    const definition: Partial<HTMLElement> | null = this.renderRoot.querySelector<HTMLElement>('[popover]');
    definition?.togglePopover?.(isWanted);
  };

  /** Says the definition in its own language, because the focus does not go there. */
  #tell(definition: HTMLElement): void {
    const [text] = definition.children;
    if (text instanceof HTMLElement) announce(text.innerText, text.lang || (nearestLang(text) ?? ''));
  }

  /** Places the definition under the term, or over it where there is no room, before the browser paints it. */
  readonly #handleToggle = ({ currentTarget, newState }: ToggleEvent) => {
    this.isOpen = newState === 'open';
    if (!this.isOpen || !(currentTarget instanceof HTMLElement)) return;
    requestAnimationFrame(() => {
      this.#tell(currentTarget);
      const term = this.getBoundingClientRect();
      const own = currentTarget.getBoundingClientRect();
      const [width, height] = [document.documentElement.clientWidth, document.documentElement.clientHeight];
      const start = Math.max(EDGE, Math.min(term.left, width - own.width - EDGE));
      const below = term.bottom + GAP;
      const top = below + own.height > height && term.top > own.height + GAP ? term.top - own.height - GAP : below;
      currentTarget.style.inset = `${top + scrollY}px auto auto ${start + scrollX}px`;
    });
  };
}
