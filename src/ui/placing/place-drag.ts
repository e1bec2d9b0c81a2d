import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { handleIcon } from './place-icons.js';
import type { Piece } from './place-moves.js';

/** Pixels from the edge of the window where a drag scrolls the page, and how far with each movement. */
const EDGE = 48;
const STEP = 16;

/** The element whose pieces are dragged. */
export type DragHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

interface Drag {
  readonly card: HTMLElement;
  readonly startX: number;
  readonly startY: number;
  readonly end: AbortController;
}

/**
 * Drags a card by its handle, with pointer events. Places are the elements with `data-place`, the card is the one with
 * `data-thing` around the handle. Escape and everything that takes the pointer away put the card back.
 */
export class PlaceDrag implements ReactiveController {
  readonly #host: DragHost;
  readonly #drop: (piece: Piece, to: string | null) => void;
  #drag: Drag | null = null;

  constructor(host: DragHost, drop: (piece: Piece, to: string | null) => void) {
    this.#host = host;
    this.#drop = drop;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#finish();
  }

  /** Where a pointer can take a thing. Not for keyboards and screen readers, which have two ways of their own. */
  renderHandle(piece: Piece): TemplateResult {
    return html`<span
      class="handle"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => {
        this.#start(event, piece);
      }}
      >${handleIcon()}</span
    >`;
  }

  /** Begins with the `pointerdown` on a handle. */
  #start(event: PointerEvent, piece: Piece): void {
    const { currentTarget: handle } = event;
    const card = handle instanceof Element ? handle.closest<HTMLElement>('[data-thing]') : null;
    if (!(handle instanceof Element) || !card || event.button !== 0 || !event.isPrimary) return;
    this.#finish();
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    const end = new AbortController();
    const { signal } = end;
    this.#drag = { card, startX: event.pageX, startY: event.pageY, end };
    card.classList.add('dragged');
    const cancel = (): void => {
      this.#finish();
    };
    const on = (type: string, listener: (event: PointerEvent) => void): void => {
      handle.addEventListener(type, (each) => each instanceof PointerEvent && listener(each), { signal });
    };
    on('pointermove', (move) => {
      this.#move(move);
    });
    on('pointerup', (up) => {
      const place = this.#placeAt(up);
      this.#finish();
      const to = place?.dataset.place || null;
      if (place && to !== piece.from) this.#drop(piece, to);
    });
    on('pointercancel', cancel);
    on('lostpointercapture', cancel);
    addEventListener('keydown', (key) => this.#handleKey(key), { signal, capture: true });
  }

  #move(event: PointerEvent): void {
    if (!this.#drag) return;
    const { card, startX, startY } = this.#drag;
    if (event.clientY < EDGE) window.scrollBy(0, -STEP);
    if (event.clientY > innerHeight - EDGE) window.scrollBy(0, STEP);
    // By script, because a strict policy of the host page forbids style attributes.
    card.style.translate = `${String(event.pageX - startX)}px ${String(event.pageY - startY)}px`;
    this.#mark(this.#placeAt(event));
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#finish();
  }

  #finish(): void {
    if (!this.#drag) return;
    const { card, end } = this.#drag;
    this.#drag = null;
    end.abort();
    card.style.translate = '';
    card.classList.remove('dragged');
    this.#mark(null);
  }

  #mark(place: Element | null): void {
    for (const each of this.#places()) each.toggleAttribute('data-over', each === place);
  }

  #placeAt({ clientX, clientY }: PointerEvent): HTMLElement | null {
    const isHit = (place: Element): boolean => {
      const { left, right, top, bottom } = place.getBoundingClientRect();
      return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    };
    return this.#places().find((place) => place !== this.#drag?.card && isHit(place)) ?? null;
  }

  #places(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[data-place]')];
  }
}
