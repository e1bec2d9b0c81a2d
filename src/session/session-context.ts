import { createContext } from '@lit/context';
import type { Visit } from './visit.js';

/** The visit that a `<c4s-course>` provides to everything inside it. */
export const visitContext = createContext<Visit | null>(Symbol.for('c4s-visit'));
