import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Visit } from '../../session/visit.js';
import { loadElement, type LazyTag } from '../shared/lazy-elements.js';
import { renderSkeleton } from '../shared/states.js';
import type { C4sCourse } from './course.element.js';
import { renderOverview } from './overview.js';

/** A part of the course that is fetched when it is first wanted. */
class LazyPart<T> {
  readonly #load: () => Promise<T>;
  readonly #waiting = new Set<C4sCourse>();
  #state: { readonly kind: 'idle' | 'loading' | 'failed' } | { readonly kind: 'ready'; readonly part: T } = {
    kind: 'idle',
  };

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The part, or what stands in its place until it is there; the host renders again when it is. */
  render(host: C4sCourse, use: (part: T) => TemplateResult): TemplateResult {
    const state = this.#state;
    if (state.kind === 'ready') return use(state.part);
    this.#waiting.add(host);
    if (state.kind === 'idle') this.#fetch();
    return state.kind === 'failed'
      ? renderFailure(() => {
          this.#retry();
        })
      : renderSkeleton();
  }

  #retry(): void {
    this.#fetch();
    this.#tell();
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
    for (const host of waiting) host.requestUpdate();
  }
}

const element = (tag: LazyTag) => new LazyPart(() => loadElement(tag).then(() => tag));
const lesson = element('c4s-lesson');
const quiz = element('c4s-quiz');
const certificate = element('c4s-certificate');
const search = element('c4s-search');
const help = new LazyPart(() => import('./help.js'));

/** What the panel shows: the overview, or one of the parts that are fetched when they are first wanted. */
export function renderPlace(host: C4sCourse, visit: Visit): TemplateResult {
  const level = host.headingLevel + 1;
  switch (visit.place.kind) {
    case 'overview':
      return renderOverview(
        visit,
        level,
        (to) => {
          host.go(to);
        },
        () => {
          host.start();
        },
        renderReview(host, visit, level),
      );
    case 'lesson':
      return lesson.render(host, () => html`<c4s-lesson theme=${host.theme} heading-level=${level}></c4s-lesson>`);
    case 'assessment':
      return quiz.render(host, () => html`<c4s-quiz theme=${host.theme} heading-level=${level}></c4s-quiz>`);
    case 'certificate':
      return certificate.render(
        host,
        () => html`<c4s-certificate theme=${host.theme} heading-level=${level}></c4s-certificate>`,
      );
    case 'search':
      return search.render(host, () => html`<c4s-search theme=${host.theme} heading-level=${level}></c4s-search>`);
    case 'help':
      return help.render(host, ({ renderHelp }) => renderHelp(host, visit, level));
  }
}

/** What is due for review: the element says nothing where nothing is, and nothing is lost where it cannot be fetched. */
function renderReview(host: C4sCourse, { session: { state } }: Visit, level: number): TemplateResult | typeof nothing {
  if (state.items.size + state.attempts.size === 0) return nothing;
  loadElement('c4s-review').catch(() => undefined);
  return html`<c4s-review theme=${host.theme} heading-level=${level + 1}></c4s-review>`;
}

function renderFailure(retry: () => void): TemplateResult {
  return html`<div class="card problem" role="alert">
    <p>${msg('This part could not be loaded. Check your connection and try again.', { id: 'problem.chunk' })}</p>
    <button type="button" class="primary" @click=${retry}>${msg('Try again', { id: 'action.retry' })}</button>
  </div>`;
}
