import { isAnswered } from '../assessment/answered.js';
import { isMastered, scaledScore } from '../assessment/outcome.js';
import { selectItems } from '../assessment/selection.js';
import { findAssessment, findItem, masteryScoreOf, type Assessment, type AssessmentItem } from '../course/course.js';
import { contentHash } from '../course/text-hash.js';
import { fail, ok, type Result } from '../result.js';
import type { AttemptCommand, CommandOf, Refusal } from './command.js';
import type { ItemResult } from './fact.js';
import { scoreOf, type Circumstances, type Decision, type Rules } from './rules.js';
import { attemptsLeft, attemptsOf, openAttempt } from './selectors.js';
import type { AttemptRecord, LearnerState } from './state.js';
import { addedMinutes, endOf, hasTimeLimit, isTimeUp, timeLimitOf } from './time-limit.js';

/** What a command about a test makes happen. */
export function decideAttempt(
  rules: Rules,
  state: LearnerState,
  command: AttemptCommand,
  circumstances: Circumstances,
): Decision {
  switch (command.type) {
    case 'start-attempt':
      return startAttempt(rules, state, command, circumstances);
    case 'extend-attempt':
      return extendAttempt(state, command, circumstances);
    case 'submit-attempt':
      return submitAttempt(rules, state, command, circumstances);
  }
}

/** Draws the questions of a new attempt, once the types of all that may be drawn are loaded. */
function startAttempt(
  rules: Rules,
  state: LearnerState,
  command: CommandOf<'start-attempt'>,
  { nextId, seed: nextSeed }: Circumstances,
): Decision {
  const assessment = findAssessment(rules.course, command.assessment);
  if (!assessment) return fail({ code: 'unknown-assessment' });
  if (openAttempt(state, assessment)) return fail({ code: 'attempt-open' });
  if (attemptsLeft(state, assessment) === 0) return fail({ code: 'no-attempts-left' });
  if (assessment.items.some((item) => isWaiting(rules, item))) return fail({ code: 'unknown-interaction' });
  const seed = nextSeed();
  const pool = assessment.items.filter((item) => isUsable(rules, item)).map(({ id }) => id);
  const items = selectItems(pool, seed, {
    draw: assessment.selection?.draw,
    groupOf: (id) => groupOf(assessment, id),
    shuffle: assessment.shuffle,
    used: timesDrawn(state, assessment),
  });
  if (items.length === 0) return fail({ code: 'no-items' });
  const timeLimit = timeLimitOf(assessment, command.timeChoice);
  const about = { attempt: nextId(), assessment: assessment.id, seed, items };
  return ok([{ type: 'attempt-started', ...about, ...(timeLimit && { timeLimit }) }]);
}

/** How often each item was drawn so far, by its id of today, so that a retake asks the others first. */
function timesDrawn(state: LearnerState, assessment: Assessment): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { items } of attemptsOf(state, assessment.id)) {
    for (const drawn of items) {
      const id = findItem(assessment, drawn)?.id ?? drawn;
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return times;
}

/** Adds time to an attempt, or takes its limit away, as often as the learner asks till it has run out (WCAG 2.2, 2.2.1). */
function extendAttempt(
  state: LearnerState,
  { attempt: id, timeChoice }: CommandOf<'extend-attempt'>,
  { now }: Circumstances,
): Decision {
  const attempt = state.attempts.get(id);
  if (!attempt) return fail({ code: 'unknown-attempt' });
  if (attempt.submitted || isTimeUp(attempt, now)) return fail({ code: 'attempt-closed' });
  const share = addedMinutes(attempt);
  if (share === 0) return ok([]);
  return ok([{ type: 'attempt-extended', attempt: id, minutes: timeChoice === 'unlimited' ? null : share }]);
}

/** What an item is drawn by: the first learning outcome it assesses, or its first keyword, where the author asks for it. */
function groupOf(assessment: Assessment, id: string): string {
  const item = findItem(assessment, id);
  switch (assessment.selection?.per) {
    case 'outcome':
      return item?.assesses?.[0] ?? '';
    case 'keyword':
      return item?.keywords?.[0] ?? '';
    case undefined:
      return '';
  }
}

/**
 * Scores an attempt. What was not answered scores nothing; what a new version dropped or broke no longer counts. Where nothing is
 * graded, answering is all that can be asked: the share that was answered stands for the score, and all of it is a success. One
 * whose time has run out ended then: whatever was given till now counts, so that nothing is lost. A limit that the author has taken
 * away ends nothing.
 */
function submitAttempt(
  rules: Rules,
  state: LearnerState,
  command: CommandOf<'submit-attempt'>,
  { now }: Circumstances,
): Decision {
  const attempt = state.attempts.get(command.attempt);
  if (!attempt) return fail({ code: 'unknown-attempt' });
  if (attempt.submitted) return fail({ code: 'attempt-closed' });
  const assessment = findAssessment(rules.course, attempt.assessment);
  if (!assessment) return fail({ code: 'unknown-assessment' });
  const results = resultsOf(rules, attempt, assessment);
  if (!results.ok) return results;
  if (results.value.length === 0) return fail({ code: 'no-items' });
  const outcomes = results.value.flatMap(({ outcome }) => outcome ?? []);
  const answered = results.value.filter(({ response }) => response !== undefined);
  const scaled = outcomes.length > 0 ? scaledScore(outcomes) : answered.length / results.value.length;
  const success = isMastered(scaled, outcomes.length > 0 ? masteryScoreOf(rules.course, assessment) : 1);
  return ok([
    {
      type: 'attempt-submitted',
      attempt: attempt.id,
      assessment: assessment.id,
      results: results.value,
      scaled,
      success,
      ...(hasTimeLimit(assessment) && isTimeUp(attempt, now)
        ? { timeUp: true, at: new Date(endOf(attempt)).toISOString() }
        : {}),
    },
  ]);
}

function resultsOf(
  rules: Rules,
  attempt: AttemptRecord,
  assessment: Assessment,
): Result<readonly ItemResult[], Refusal> {
  const asked = attempt.items.flatMap((id) => {
    const item = findItem(assessment, id);
    return item ? [{ item, response: attempt.responses.get(item.id) ?? attempt.responses.get(id) }] : [];
  });
  if (asked.some(({ item }) => isWaiting(rules, item))) return fail({ code: 'unknown-interaction' });
  return ok(asked.flatMap(({ item, response }) => resultOf(rules, item, response)));
}

/** A response that says nothing is none: `response` is left away, as for a question that was skipped. */
function resultOf(rules: Rules, item: AssessmentItem, response: unknown): readonly ItemResult[] {
  const interaction = rules.interaction(item);
  if (!interaction?.parseItem(item).ok) return [];
  const about = { item: item.id, itemHash: contentHash(item) };
  const outcome = scoreOf(rules, interaction, item, response);
  if (outcome || isAnswered(interaction, item, response)) return [{ ...about, outcome, response }];
  const full = interaction.score(item, interaction.correctResponse(item));
  return [{ ...about, outcome: full && { raw: 0, max: full.max } }];
}

function isUsable(rules: Rules, item: AssessmentItem): boolean {
  return rules.interaction(item)?.parseItem(item).ok === true;
}

/** Whether an item's type exists but is not loaded: to go on without it would be unfair. */
function isWaiting(rules: Rules, item: AssessmentItem): boolean {
  return rules.interaction(item) === undefined && rules.knows(item);
}
