import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Visit } from '../../session/visit.js';
import { EndWatch } from './end-watch.js';
import { LearnerActs } from './learner-acts.js';
import { ReadingPosition } from './reading-position.js';

/** A lesson that is on screen. */
export interface Reading {
  readonly visit: Visit;
  readonly lesson: string;
  readonly isDone: boolean;
  /** Questions not tried yet; null while the lesson is loading. */
  readonly itemsLeft: number | null;
  /** The learner went to this lesson, so that reading it is an act of hers. */
  readonly wasChosen: boolean;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * What reading a lesson puts into the record: that it was opened, how far, that it is done. Showing a lesson puts in nothing;
 * the learner's first act does. The end of the lesson is `.end`, its blocks are `[data-block]`.
 */
export class LessonReading implements ReactiveController {
  readonly #acts: LearnerActs;
  readonly #reading: () => Reading | null;
  /** The lesson whose end has been on screen long enough. */
  #read: string | null = null;

  constructor(host: Host, reading: () => Reading | null) {
    this.#reading = reading;
    this.#acts = new LearnerActs(host, () => {
      this.#open();
    });
    host.addController(
      new ReadingPosition(host, (block, isFirst) => {
        this.#move(block, isFirst);
      }),
    );
    host.addController(
      new EndWatch(host, '.end', () => {
        this.#read = this.#reading()?.lesson ?? null;
        host.requestUpdate();
      }),
    );
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#isRead()) return;
    queueMicrotask(() => {
      const reading = this.#reading();
      if (!reading || !this.#isRead()) return;
      this.#open();
      reading.visit.session.dispatch({ type: 'complete-lesson', lesson: reading.lesson, by: 'reading' });
    });
  }

  /** The learner says that the lesson is done. */
  markDone(): void {
    const reading = this.#reading();
    reading?.visit.session.dispatch({ type: 'complete-lesson', lesson: reading.lesson, by: 'learner' });
  }

  #isRead(): boolean {
    const reading = this.#reading();
    return (
      reading !== null &&
      reading.lesson === this.#read &&
      reading.itemsLeft === 0 &&
      !reading.isDone &&
      this.#isAtWork(reading)
    );
  }

  #isAtWork(reading: Reading): boolean {
    return this.#acts.any || reading.wasChosen;
  }

  #open(): void {
    const reading = this.#reading();
    reading?.visit.session.dispatch({ type: 'open-lesson', lesson: reading.lesson });
  }

  /** A lesson that is not opened yet has no position, and its first block is news only to somebody who went back to it. */
  #move(block: string, isFirst: boolean): void {
    const reading = this.#reading();
    if (!reading || reading.isDone || !this.#isAtWork(reading)) return;
    const { session } = reading.visit;
    const { place } = session.state;
    if (place?.lesson !== reading.lesson || (isFirst && place.block === null)) return;
    session.dispatch({ type: 'move-position', lesson: reading.lesson, block });
  }
}
