import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

/** Whether a control is in the layout that the width shows now. */
export const isShown = (control: Element): boolean => control.getClientRects().length > 0;

/**
 * Keeps the focus on a choice when the width changes and the other layout takes over: a turned phone, a larger text. The same
 * choice has the same `data-pair` in both.
 */
export class StayController implements ReactiveController {
  readonly #host: Element;
  #area: Element | undefined;
  #focused: HTMLInputElement | null = null;
  readonly #resize = new ResizeObserver(() => {
    this.#follow();
  });

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#area) this.#resize.observe(this.#area);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#focused = null;
  }

  /** For the element around both layouts. */
  watch(): DirectiveResult {
    return ref(this.#handleArea);
  }

  readonly #handleArea = (area: Element | undefined): void => {
    if (this.#area) this.#resize.unobserve(this.#area);
    this.#area = area;
    if (!area) return;
    area.addEventListener('focusin', this.#handleFocus);
    area.addEventListener('focusout', this.#handleBlur);
    if (this.#host.isConnected) this.#resize.observe(area);
  };

  readonly #handleFocus = ({ target }: Event): void => {
    this.#focused = target instanceof HTMLInputElement ? target : null;
  };

  /** A browser also takes the focus from what a change of layout has hidden: that is not the learner leaving. */
  readonly #handleBlur = (): void => {
    if (this.#focused && isShown(this.#focused)) this.#focused = null;
  };

  #follow(): void {
    const left = this.#focused;
    if (!left || isShown(left) || !this.#area) return;
    const { activeElement } = document;
    const root = left.getRootNode();
    const isNowhere = !activeElement || activeElement === document.body;
    if (!isNowhere && !(root instanceof ShadowRoot && root.activeElement === left)) return;
    const twins = [...this.#area.querySelectorAll<HTMLInputElement>('[data-pair]')];
    twins.find((twin) => twin.dataset.pair === left.dataset.pair && isShown(twin))?.focus();
  }
}
