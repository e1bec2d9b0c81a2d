import type { Course } from '../../core/course/course.js';
import type { Session } from '../../session/session.js';

/** Keeps the course at hand in the language that a certificate stands in. */
export class CertificateLanguage {
  readonly #host: { requestUpdate(): void };
  #session: Session | null = null;
  #language = '';
  #course: Course | null = null;

  constructor(host: { requestUpdate(): void }) {
    this.#host = host;
  }

  /** The course in the language last asked for; null until it is there. */
  get course(): Course | null {
    return this.#course;
  }

  /** Asks for a language; the host renders again when the texts are there. */
  use(session: Session, language: string): void {
    if (session === this.#session && language === this.#language) return;
    if (session !== this.#session) this.#course = null;
    this.#session = session;
    this.#language = language;
    void session.content.courseIn(language).then((course) => {
      if (session !== this.#session || language !== this.#language) return;
      this.#course = course;
      this.#host.requestUpdate();
    });
  }
}
