import type { TimeHost } from '../quiz-time/test-clock.js';
import type { FlowHost } from './quiz-flow.js';
import type { QuizScene } from './scene.js';

/** What the way through a quiz, and the clock of its test, may do with the element that shows it. */
export type QuizDesk = FlowHost & TimeHost;

interface Shown {
  readonly isConnected: boolean;
  readonly renderRoot: DocumentFragment | HTMLElement;
  requestUpdate(): void;
  getRootNode(): Node;
}

/** What only the element knows and can do. */
interface Inside {
  scene(): QuizScene | null;
  leave(): void;
  arrive(): void;
}

/** The desk of one element; always the same, so that the clock knows whom it follows. */
export function createDesk(element: Shown, inside: Inside): QuizDesk {
  return {
    get isConnected() {
      return element.isConnected;
    },
    get renderRoot() {
      return element.renderRoot;
    },
    get scene() {
      return inside.scene();
    },
    leave: () => {
      inside.leave();
    },
    arrive: () => {
      inside.arrive();
    },
    requestUpdate: () => {
      element.requestUpdate();
    },
    getRootNode: () => element.getRootNode(),
  };
}
