import type { ReactiveControllerHost } from 'lit';
import type { Course, LessonBody } from '../../core/course/course.js';
import type { CourseProblem } from '../../core/errors.js';
import { prepareMessages } from '../../i18n/messages-for-codes.js';
import type { Session } from '../../session/session.js';

export type ContentStatus =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: CourseProblem }
  | { readonly kind: 'ready'; readonly body: LessonBody };

interface Shown {
  readonly session: Session;
  readonly lesson: string;
  /** A new one after each change of the content language. */
  readonly localized: Course;
}

/** Loads the body of the lesson that is shown, again in each language; the old texts stay until the new ones are there. */
export class LessonContent {
  readonly #host: ReactiveControllerHost;
  #shown: Shown | null = null;
  #status: ContentStatus = { kind: 'loading' };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get status(): ContentStatus {
    return this.#status;
  }

  /** Shows this lesson from now on. */
  show(session: Session, lesson: string): void {
    const { localized } = session.content;
    const before = this.#shown;
    if (before?.session === session && before.lesson === lesson && before.localized === localized) return;
    if (before?.lesson !== lesson) this.#status = { kind: 'loading' };
    void this.#load({ session, lesson, localized });
  }

  /** Tries again after a failure. */
  retry(): void {
    if (!this.#shown) return;
    this.#status = { kind: 'loading' };
    this.#host.requestUpdate();
    void this.#load({ ...this.#shown });
  }

  async #load(shown: Shown): Promise<void> {
    this.#shown = shown;
    const loaded = await shown.session.loadLesson(shown.lesson);
    if (!loaded.ok) await prepareMessages();
    if (this.#shown !== shown) return;
    this.#status = loaded.ok ? { kind: 'ready', body: loaded.value } : { kind: 'failed', problem: loaded.error };
    this.#host.requestUpdate();
  }
}
