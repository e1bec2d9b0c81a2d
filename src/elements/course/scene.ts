import type { CSSResult } from 'lit';
import type { UiLanguage } from '../../i18n/locale.js';
import type { Place, Visit } from '../../session/visit.js';
import type { Theme } from '../../ui/theme/theme-controller.js';
import type { Connection } from './page/connection.js';

/** What a learner can do in a course, and what its screens ask of the element that shows them. */
export interface CourseActions {
  go(place: Place): void;
  /** Registers the learner and opens the first step. */
  start(): void;
  /** Shows everything in another language and remembers it. @param tag - BCP 47. */
  chooseLanguage(tag: string): void;
  /** Shows or hides the contents where there is no room for both. */
  toggleContents(): void;
  /** Hides the contents; the button that shows them gets the focus. */
  closeContents(): void;
  /** Gives the learner all that is stored, as a file. */
  downloadRecord(): void;
  /** Adds styles that have come with a screen. */
  dress(...styles: readonly CSSResult[]): void;
  /** Renders again: something that a screen has waited for is there. */
  readonly refresh: () => void;
}

/** All that one rendering of a course needs. */
export interface CourseScene {
  readonly visit: Visit;
  /** Level of the course's own heading, 1 to 6. */
  readonly level: number;
  readonly theme: Theme;
  /** The host shows the contents itself. */
  readonly withoutContents: boolean;
  readonly contentsOpen: boolean;
  readonly connection: Connection;
  /** The language whose texts could not be loaded. */
  readonly missingLanguage: UiLanguage | null;
  /** The lesson that the host asked for and the course does not have. */
  readonly unknownLesson: string | null;
  readonly actions: CourseActions;
}
