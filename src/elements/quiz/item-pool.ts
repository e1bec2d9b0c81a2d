import type { ReactiveControllerHost } from 'lit';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import type { Assessment, AssessmentItem } from '../../core/course/course.js';
import { hasTimeLimit } from '../../core/record/time-limit.js';
import type { Session } from '../../session/session.js';
import type { TimePart } from '../quiz-time/time-part.js';
import { warnOnce } from '../../ui/c4s-element.js';

/** An item that this version can ask: known type, no mistake in the file. In the source language. */
export interface PoolItem {
  readonly item: AssessmentItem;
  readonly type: InteractionType;
}

/** `failed`: a script did not arrive. `leftOut`: how many items cannot be asked. `time`: null where the test has no limit. */
export type PoolStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'ready';
      readonly items: readonly PoolItem[];
      readonly leftOut: number;
      readonly time: TimePart | null;
    };

interface Shown {
  readonly session: Session;
  readonly assessment: Assessment;
}

/** Brings the rules of tests, and loads the types of all items of an assessment, because drawing and scoring need them all. */
export class ItemPool {
  readonly #host: ReactiveControllerHost;
  #shown: Shown | null = null;
  #status: PoolStatus = { kind: 'loading' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get status(): PoolStatus {
    return this.#status;
  }

  /** Is about this assessment from now on. */
  show(session: Session, assessment: Assessment): void {
    if (this.#shown?.session === session && this.#shown.assessment === assessment) return;
    this.#shown = { session, assessment };
    this.#status = { kind: 'loading' };
    void this.#load(this.#shown);
  }

  /** Tries again after a failure. */
  retry(): void {
    if (!this.#shown) return;
    this.#status = { kind: 'loading' };
    this.#host.requestUpdate();
    void this.#load(this.#shown);
  }

  async #load(shown: Shown): Promise<void> {
    const status = await loadPool(shown.session, shown.assessment);
    if (this.#shown !== shown) return;
    this.#status = status;
    this.#host.requestUpdate();
  }
}

async function loadPool(session: Session, assessment: Assessment): Promise<PoolStatus> {
  const { id, items } = assessment;
  let time: TimePart | null;
  try {
    const names = [...new Set(items.map(({ interaction }) => interaction))];
    [time] = await Promise.all([
      loadTime(session, assessment),
      session.ready('attempts'),
      ...names.map((name) => session.interactions.load(name)),
    ]);
  } catch (error) {
    warnOnce('type-unreachable', id, error);
    return { kind: 'failed' };
  }
  const usable = items.flatMap((item): PoolItem[] => {
    const type = session.interactions.peek(item.interaction);
    const parsed = type?.parseItem(item);
    return type && parsed?.ok ? [{ item, type }] : [];
  });
  return { kind: 'ready', items: usable, leftOut: items.length - usable.length, time };
}

async function loadTime(session: Session, assessment: Assessment): Promise<TimePart | null> {
  if (!hasTimeLimit(assessment)) return null;
  const { timePartOf } = await import('../quiz-time/time-part.js');
  return timePartOf(session, assessment);
}

/** Fetches the elements of items beforehand, so that a test goes on where the connection breaks. */
export function fetchElements(items: readonly PoolItem[]): void {
  for (const type of new Set(items.map((each) => each.type))) {
    type.loadElement().catch((error: unknown) => {
      warnOnce('type-unreachable', 'element', error);
    });
  }
}
