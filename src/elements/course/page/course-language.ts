import type { ReactiveControllerHost } from 'lit';
import { preferredUiLanguage, setUiLanguage, type UiLanguage } from '../../../i18n/locale.js';
import type { Visit } from '../../../session/visit.js';
import { nearestLang } from '../../../ui/nearest-lang.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly contentLang: string | null };

/** The languages that a course is shown in: that of the buttons, which is the page's, and that of the content. */
export class CourseLanguage {
  readonly #host: Host;
  #missing: UiLanguage | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The language wished for whose texts could not be loaded. */
  get missing(): UiLanguage | null {
    return this.#missing;
  }

  /** What the tag says, what the learner chose, what the page around speaks, what the browser prefers: in this order. */
  preferred({ session }: Visit): UiLanguage {
    return preferredUiLanguage(this.#host.lang, session.state.language, nearestLang(this.#host));
  }

  /** Shows everything in a language. Content is shown in it even where the texts of the buttons do not come. */
  async speak({ session }: Visit, language: UiLanguage): Promise<void> {
    const [isThere] = await Promise.all([
      setUiLanguage(language),
      session.showContentIn(this.#host.contentLang ?? language),
    ]);
    this.#missing = isThere ? null : language;
    this.#host.requestUpdate();
  }
}
