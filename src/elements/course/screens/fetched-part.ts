import { msg } from '#localize';
import { html, type TemplateResult } from 'lit';
import { renderSkeleton } from '../../shared/states.js';

type State<T> = { readonly kind: 'idle' | 'loading' | 'failed' } | { readonly kind: 'ready'; readonly part: T };

/** A part of the course whose script is fetched when it is first wanted; once for all courses of the page. */
export class FetchedPart<T> {
  readonly #load: () => Promise<T>;
  readonly #waiting = new Set<() => void>();
  #state: State<T> = { kind: 'idle' };

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /**
   * The part, or what stands in its place until it is there.
   * @param refresh - Renders again; called when the part has come, or not come.
   */
  render(refresh: () => void, use: (part: T) => TemplateResult): TemplateResult {
    const state = this.#state;
    if (state.kind === 'ready') return use(state.part);
    this.#waiting.add(refresh);
    if (state.kind === 'idle') this.#fetch();
    return state.kind === 'failed'
      ? renderFailure(() => {
          this.#fetch();
          this.#tell();
        })
      : renderSkeleton();
  }

  #fetch(): void {
    this.#state = { kind: 'loading' };
    void this.#load()
      .then(
        (part) => {
          this.#state = { kind: 'ready', part };
        },
        () => {
          this.#state = { kind: 'failed' };
        },
      )
      .finally(() => {
        this.#tell();
      });
  }

  /** Who still waits then says so when it renders again. */
  #tell(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const refresh of waiting) refresh();
  }
}

function renderFailure(retry: () => void): TemplateResult {
  return html`<div class="card problem" role="alert">
    <p>${msg('This part could not be loaded. Check your connection and try again.', { id: 'problem.chunk' })}</p>
    <button type="button" class="primary" @click=${retry}>${msg('Try again', { id: 'action.retry' })}</button>
  </div>`;
}
