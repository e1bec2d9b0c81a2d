import { verdictOf, type Outcome, type PartVerdict } from '../core/assessment/outcome.js';

/** The verdict on an item that has one part alone. */
export function partOf(outcome: Outcome): PartVerdict {
  switch (verdictOf(outcome)) {
    case 'correct':
      return 'right';
    case 'partial':
      return 'partial';
    case 'incorrect':
      return 'wrong';
  }
}
