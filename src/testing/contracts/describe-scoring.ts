import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isAnswered, isGraded } from '../../core/assessment/answered.js';
import type { InteractionType } from '../../core/assessment/interaction-type.js';
import { verdictOf, type Outcome } from '../../core/assessment/outcome.js';
import type { AssessmentItem } from '../../core/course/course.js';
import {
  perfectFor,
  type GradedResponses,
  type InteractionExamples,
  type SharedExamples,
} from './interaction-examples.js';
import { some } from '../some.js';

/** The floor of scoring: full, none, a part, never more; or, of a type that is not graded, nothing at all. */
export function describeScoring(type: InteractionType, given: InteractionExamples): void {
  const perfect = perfectFor(type, given);
  if (given.ungraded) describeNoScores(type, given, given.ungraded);
  else describeScores(type, given, perfect);
  it('says what was answered, for a review', () => {
    for (const item of some(given.examples)) expect(type.describe(item, perfect(item), 'en').join('')).to.not.equal('');
  });
}

function describeScores(
  type: InteractionType,
  given: SharedExamples & GradedResponses,
  perfect: (item: AssessmentItem) => unknown,
): void {
  it('gives full score, none and a part of it', () => {
    for (const item of some(given.examples)) {
      const verdict = (response: unknown) => verdictOf(type.score(item, response) ?? { raw: NaN, max: 1 });
      expect(verdict(perfect(item))).to.equal('correct');
      expect(verdict(given.incorrect(item))).to.equal('incorrect');
      const partial = given.partial?.(item);
      if (partial !== undefined) expect(verdict(partial)).to.equal('partial');
    }
  });

  it('does not score what says nothing yet', () => {
    for (const item of some(given.examples)) {
      for (const response of [undefined, ...given.empty]) expect(type.score(item, response)).to.equal(null);
    }
  });

  it('keeps every score between none and full', () => {
    for (const item of given.examples) {
      const responses = given.responses?.(item) ?? fc.constantFrom(perfect(item), given.incorrect(item));
      fc.assert(fc.property(responses, (response) => isWithinBounds(type.score(item, response))));
    }
  });
}

/** Of a type that is not graded: it says so of itself, and tells an answer from none. */
function describeNoScores(
  type: InteractionType,
  given: SharedExamples,
  answer: (item: AssessmentItem) => unknown,
): void {
  it('scores nothing, whatever is given', () => {
    for (const item of some(given.examples)) {
      expect(isGraded(type, item)).to.equal(false);
      const responses = given.responses?.(item) ?? fc.constant(answer(item));
      fc.assert(fc.property(responses, (response) => type.score(item, response) === null));
    }
  });

  it('tells an answer from what says nothing yet', () => {
    for (const item of some(given.examples)) {
      expect(isAnswered(type, item, answer(item))).to.equal(true);
      for (const response of [undefined, ...given.empty]) expect(isAnswered(type, item, response)).to.equal(false);
    }
  });
}

const isWithinBounds = (outcome: Outcome | null): boolean =>
  outcome === null || (outcome.raw >= 0 && outcome.raw <= outcome.max && outcome.max > 0);
