import type { ReactiveControllerHost } from 'lit';
import type { Block } from '../core/course/course.js';
import { VisitController } from '../session/visit-controller.js';
import type { Visit } from '../session/visit.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly block: Block | null; readonly visit: Visit | null };

/**
 * A list of ids that a block keeps in the learner's record - ticks, a path - as the block's note, with a space between two. To be
 * told of each change of the host's visit by `attach`.
 */
export class KeptIds {
  readonly #host: Host;
  readonly #note: VisitController<string>;

  constructor(host: Host) {
    this.#host = host;
    this.#note = new VisitController(
      host,
      ({ session }) => (host.block && session.state.notes.get(host.block.id)?.text) ?? '',
    );
  }

  get ids(): readonly string[] {
    return this.#note.value?.split(' ').filter(Boolean) ?? [];
  }

  attach(): void {
    this.#note.use(this.#host.visit);
  }

  keep(ids: readonly string[]): void {
    const { block, visit } = this.#host;
    if (block) visit?.session.dispatch({ type: 'write-note', block: block.id, text: ids.join(' ') });
  }
}
