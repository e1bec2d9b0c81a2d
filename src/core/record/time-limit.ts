import { minutesOf, type Assessment } from '../course/course.js';
import type { TimeChoice, TimeLimit } from './fact.js';
import type { AttemptRecord } from './state.js';

const MINUTE = 60_000;

/** The minutes of a test by a learner's choice: whole ones, rounded up; null where she takes all that she needs. */
export function minutesFor(assessment: Assessment, choice: TimeChoice): number | null {
  const standard = minutesOf(assessment.timeLimit);
  switch (choice) {
    case 'standard':
      return standard;
    case 'longer':
      return Math.ceil(standard * 1.5);
    case 'unlimited':
      return null;
  }
}

/** Whether the author gives the test a limit at all. */
export function hasTimeLimit(assessment: Assessment): boolean {
  return minutesOf(assessment.timeLimit) > 0;
}

/** What an attempt starts with; undefined where the test has no limit. Who does not choose gets the author's. */
export function timeLimitOf(assessment: Assessment, choice: TimeChoice = 'standard'): TimeLimit | undefined {
  return hasTimeLimit(assessment) ? { choice, minutes: minutesFor(assessment, choice) } : undefined;
}

/** When the time of an attempt runs out, in milliseconds since 1970; Infinity where it does not. */
export function endOf({ startedAt, timeLimit, added }: AttemptRecord): number {
  const minutes = timeLimit?.minutes ?? Infinity;
  return Date.parse(startedAt) + (minutes + added) * MINUTE;
}

/** @param now - Milliseconds since 1970. */
export function isTimeUp(attempt: AttemptRecord, now: number): boolean {
  return now >= endOf(attempt);
}

/** How many minutes one press adds: a quarter of what the attempt started with, rounded up; 0 where it has no limit. */
export function addedMinutes(attempt: AttemptRecord): number {
  return endOf(attempt) < Infinity ? Math.ceil((attempt.timeLimit?.minutes ?? 0) / 4) : 0;
}
