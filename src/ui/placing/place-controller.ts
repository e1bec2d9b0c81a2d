import { msg } from '#localize';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { uiLanguage } from '../../i18n/locale.js';
import { announce } from '../announcer.js';
import { PlaceDrag, type DragHost } from './place-drag.js';
import { backIcon } from './place-icons.js';
import { moved, thingsInList, type Piece, type Placement, type PlaceOptions, type PlaceTask } from './place-moves.js';
import { renderPlaceList } from './place-list.js';
import { movedWords, selectedWords, wantedWords } from './place-words.js';

/**
 * Places things in three equal ways: press a thing and then its place (or the place first), choose the place from the list that
 * opens at a pressed thing, or drag the thing by its handle. All three end in the same move.
 *
 * The interaction renders its places: an element with `data-place="<id>"` around a button that calls `pressPlace`.
 */
export class PlaceController implements ReactiveController {
  readonly #host: DragHost;
  readonly #options: PlaceOptions;
  readonly #drag: PlaceDrag;
  /** The pressed thing of the list. */
  #selected: string | null = null;
  /** The place that was pressed before any thing. */
  #wanted: string | null = null;
  /** What was placed before the list was gone through by arrow keys, which choose at each step: only the last choice counts. */
  #before: readonly Placement[] | null = null;
  /** Whether the pressed thing was placed by its list. It stays in sight until something else is pressed. */
  #isListed = false;
  #listed: string | null = null;
  #isTabbing = false;
  #focusNext: (() => void) | null = null;

  constructor(host: DragHost, options: PlaceOptions) {
    this.#host = host;
    this.#options = options;
    this.#drag = new PlaceDrag(host, (piece, to) => {
      this.move(piece, to);
    });
    host.addController(this);
  }

  /** Whether a thing waits for its place. */
  get isChoosing(): boolean {
    return this.#selected !== null;
  }

  hostUpdated(): void {
    this.#host.renderRoot.addEventListener('keydown', this.#handleKeydown);
    this.#focusNext?.();
    this.#focusNext = null;
  }

  hostDisconnected(): void {
    this.#clear();
  }

  /** Moves the focus to the first thing, or to the first place where all are placed. */
  focus(): void {
    (this.#find('.bank button') ?? this.#find('[data-place] button'))?.focus();
  }

  /** Whether a place, or what stands in it, was pressed and waits, for `aria-pressed`. */
  isWanted(place: string, standing?: string): boolean {
    return this.#wanted === place || (standing !== undefined && this.#selected === standing);
  }

  /** What the button of a place does: takes the pressed thing, sends back or takes up what stands there, or waits for a thing. */
  pressPlace(place: string, standing?: string): void {
    const thing = this.#isListed ? null : this.#selected;
    if (this.#isListed) this.#clear();
    if (thing !== null && thing !== standing) {
      this.#keepFocusIn(place);
      this.move({ thing, from: null }, place);
    } else if (standing !== undefined && this.#options.task()?.isOrder) {
      this.#pressThing(standing);
    } else if (standing !== undefined) {
      this.takeBack({ thing: standing, from: place });
    } else {
      this.#wanted = this.#wanted === place ? null : place;
      if (this.#wanted) this.#say(wantedWords(this.#options.task(), place));
      this.#host.requestUpdate();
    }
  }

  /** Sends a thing back to the list; the focus goes to the next control of its place. */
  takeBack(piece: Piece): void {
    this.#keepFocusIn(piece.from);
    this.move(piece, null);
  }

  /** Moves a thing, whichever way the learner took, and says where it is now. */
  move(piece: Piece, to: string | null): void {
    const task = this.#options.task();
    if (!task) return;
    this.#clear();
    this.#give(task, moved(task, piece, to), piece.thing, to);
  }

  /** The things that are not placed. */
  renderBank(label: string): TemplateResult {
    const task = this.#options.task();
    const inList = task ? thingsInList(task) : [];
    const things = task?.things.filter((thing) => inList.includes(thing) || thing.id === this.#selected) ?? [];
    return html`<div class="bank" data-place="">
      <p class="meta" id="bank">${label}</p>
      <ul role="list" class="pieces" aria-labelledby="bank">
        ${repeat(
          things,
          ({ id }) => id,
          ({ id, name }) => this.#renderPiece(id, name),
        )}
      </ul>
      ${things.length > 0 ? nothing : html`<p class="meta">${msg('Everything is placed.', { id: 'place.all-placed' })}</p>`}
    </div>`;
  }

  /**
   * A thing in its place.
   * @param says - What its button says before the name of the thing, unseen.
   * @param press - What the button does.
   */
  renderPlaced(
    piece: Piece,
    says: string,
    press = () => {
      this.takeBack(piece);
    },
  ): TemplateResult {
    return html`${this.renderHandle(piece)}
      <button type="button" @click=${press}>
        <span class="visually-hidden">${says} </span>
        ${this.#options.renderThing(piece.thing)} ${backIcon()}
      </button>`;
  }

  #renderPiece(id: string, name: string): TemplateResult {
    const isSelected = this.#selected === id;
    return html`<li class="piece ${isSelected ? 'selected' : ''}" data-thing=${id}>
      ${this.renderHandle({ thing: id, from: null })}
      <button
        type="button"
        class="thing"
        aria-pressed=${isSelected ? 'true' : 'false'}
        @click=${() => {
          this.#pressThing(id);
        }}
      >
        ${this.#options.renderThing(id)}
      </button>
      ${this.renderList(id, name)}
    </li>`;
  }

  /** What a pointer drags a piece by. */
  readonly renderHandle = (piece: Piece): TemplateResult => this.#drag.renderHandle(piece);

  /** The list of places at a thing that is pressed; nothing at others. */
  renderList(id: string, name: string): TemplateResult | typeof nothing {
    if (this.#selected !== id) return nothing;
    return renderPlaceList(name, this.#options.task()?.places ?? [], this.#listed, {
      choose: (place) => {
        this.#moveByList(id, place);
      },
      open: this.#handleOpen,
      leave: this.#handleBlur,
    });
  }

  #pressThing(id: string): void {
    const place = this.#wanted;
    if (place !== null) {
      this.#focusNext = () => this.#find(`[data-place="${place}"] button`)?.focus();
      this.move({ thing: id, from: null }, place);
      return;
    }
    const isSelected = this.#selected === id;
    this.#clear();
    if (!isSelected) {
      this.#selected = id;
      this.#say(selectedWords(this.#options.task(), id));
    }
  }

  #moveByList(thing: string, to: string | null): void {
    const task = this.#options.task();
    if (!task) return;
    this.#before ??= task.placed;
    this.#listed = to;
    this.#isListed = true;
    const before = { ...task, placed: this.#before };
    this.#give(task, to === null ? this.#before : moved(before, { thing, from: null }, to), thing, to);
  }

  #give(task: PlaceTask, placed: readonly Placement[], thing: string, to: string | null): void {
    this.#options.give(placed);
    this.#host.requestUpdate();
    this.#say(movedWords({ ...task, placed }, thing, to));
  }

  /** A place is rendered anew: the focus stays at the same control of it, or at its last one. */
  #keepFocusIn(place: string | null): void {
    const buttons = (): readonly HTMLElement[] => [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>(`[data-place="${place ?? ''}"] button`),
    ];
    // Not by `:focus`, which no element has in a window that is not in front.
    const { renderRoot } = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    const index = buttons().findIndex((button) => button === focused);
    if (index >= 0) this.#focusNext = () => (buttons()[index] ?? buttons().at(-1))?.focus();
  }

  #say(text: string): void {
    announce(text, uiLanguage());
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #clear(): void {
    this.#selected = this.#wanted = this.#before = this.#listed = null;
    this.#isListed = this.#isTabbing = false;
    this.#host.requestUpdate();
  }

  readonly #handleOpen = (): void => {
    this.#before = null;
  };

  /** Only where the keyboard leaves: what is pressed next must not move away under the pointer. */
  readonly #handleBlur = (): void => {
    if (this.#isListed && this.#isTabbing) this.#clear();
  };

  readonly #handleKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    this.#isTabbing = event.key === 'Tab';
    if (event.key !== 'Escape') return;
    if (this.#selected === null && this.#wanted === null) return;
    event.preventDefault();
    event.stopPropagation();
    const [thing, place] = [this.#selected, this.#listed];
    this.#clear();
    this.#focusNext = () =>
      (
        this.#find(`.bank [data-thing="${thing ?? ''}"] button`) ?? this.#find(`[data-place="${place ?? ''}"] button`)
      )?.focus();
  };
}
