import type { ReactiveControllerHost } from 'lit';
import type { Place, Visit } from '../../session/visit.js';
import { saveFile } from '../../ui/save-file.js';
import { dress } from '../../ui/styles/dress.js';
import type { CourseActions } from './scene.js';

/** The element that the actions are those of. */
interface ActionHost extends ReactiveControllerHost {
  readonly renderRoot: DocumentFragment | HTMLElement;
  go(place: Place): void;
  start(): void;
  chooseLanguage(tag: string): Promise<void>;
}

/** What only the element knows and can do. */
interface Inside {
  visit(): Visit | null;
  toggleContents(): void;
  closeContents(): void;
}

/** The actions of a course for its screens. */
export function createActions(host: ActionHost, inside: Inside): CourseActions {
  return {
    go: (place) => {
      host.go(place);
    },
    start: () => {
      host.start();
    },
    chooseLanguage: (tag) => void host.chooseLanguage(tag),
    toggleContents: () => {
      inside.toggleContents();
    },
    closeContents: () => {
      inside.closeContents();
    },
    downloadRecord: () => void downloadRecord(inside.visit()),
    dress: (...styles) => {
      dress(host.renderRoot, ...styles);
    },
    refresh: () => {
      host.requestUpdate();
    },
  };
}

async function downloadRecord(visit: Visit | null): Promise<void> {
  if (visit) saveFile('c4s-record.json', 'application/json', await visit.session.exportRecord());
}
