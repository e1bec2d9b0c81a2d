import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Confidence } from '../../core/record/fact.js';
import { defineOnce } from '../define-once.js';
import type { ItemScene } from './scene.js';

/** Whether the author wants to know how sure learners are: what the question says, else what the course says, else not. */
export function asksConfidence({ item, visit }: Pick<ItemScene, 'item' | 'visit'>): boolean {
  return item.confidence ?? visit.session.course.confidence ?? false;
}

/**
 * Asks how sure the learner is, once she has given an answer and before she checks it. Nothing waits for it: what asks is fetched
 * when it is first wanted (it stands outside this folder, which is fetched as one file), and where it does not come, or nothing is chosen, the answer counts all the same.
 */
export class ConfidencePart {
  readonly #host: ReactiveControllerHost;
  #loading: 'idle' | 'loading' | 'ready' = 'idle';
  #chosen: Confidence | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What she said; undefined where she said nothing. */
  get chosen(): Confidence | undefined {
    return this.#chosen;
  }

  /** Asks anew: another question, or another try. */
  forget(): void {
    this.#chosen = undefined;
  }

  render(scene: ItemScene, response: unknown): TemplateResult | typeof nothing {
    if (!asksConfidence(scene)) return nothing;
    if (this.#loading === 'idle') void this.#load();
    if (this.#loading !== 'ready' || scene.type.score(scene.item, response) === null) return nothing;
    const choose = ({ detail }: CustomEvent<Confidence>) => {
      this.#chosen = detail;
      this.#host.requestUpdate();
    };
    return html`<c4s-confidence .chosen=${this.#chosen} @confidence-change=${choose}></c4s-confidence>`;
  }

  async #load(): Promise<void> {
    this.#loading = 'loading';
    try {
      const { ConfidenceQuestion } = await import('../confidence-question.js');
      defineOnce('c4s-confidence', ConfidenceQuestion);
      this.#loading = 'ready';
      this.#host.requestUpdate();
    } catch {
      this.#loading = 'idle';
    }
  }
}
