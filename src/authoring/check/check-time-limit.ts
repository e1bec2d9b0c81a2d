import { minutesOf, type Assessment } from '../../core/course/course.js';
import { pointerTo, type JsonFile } from '../files/course-files.js';

/** Minutes to read a question, think and answer, for those who are quick. */
const MINUTES_PER_QUESTION = 0.5;

/**
 * Reports a time limit that most learners cannot keep: less than the time that the author says the test takes, or less than half a
 * minute for each question.
 * @param pointer - Where the test stands.
 */
export function checkTimeLimit(file: JsonFile, pointer: string, assessment: Assessment): void {
  const { timeLimit, timeRequired, items, selection } = assessment;
  if (timeLimit === undefined) return;
  const minutes = minutesOf(timeLimit);
  const asked = Math.min(items.length, selection?.draw ?? items.length);
  const report = (reason: string) => {
    const message = `${String(minutes)} min is too short: ${reason}`;
    file.report('warning', 'time-limit-too-short', pointerTo(pointer, 'timeLimit'), message);
  };
  if (minutes < minutesOf(timeRequired))
    report(`by "timeRequired" the test takes ${String(minutesOf(timeRequired))} min.`);
  else if (minutes < asked * MINUTES_PER_QUESTION)
    report(`the test asks ${String(asked)} questions, and each needs half a minute at least.`);
  else if (minutes === 0) report('leave "timeLimit" out for no limit.');
}
