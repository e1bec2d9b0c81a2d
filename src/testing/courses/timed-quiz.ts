import type { FactBody } from '../../core/record/fact.js';
import { FakeTime } from '../page/fake-time.js';
import { forgetTold } from '../page/told.js';
import { attemptFacts, type GivenAnswers } from './quiz-course.js';
import { QuizHarness, type QuizOptions } from '../harnesses/quiz-harness.js';

/** A quiz whose test has a limit of 20 minutes, and the page's time in the hands of the test. */
export class TimedQuiz {
  time: FakeTime;

  /** @param start - As ISO 8601. */
  constructor(start = '2026-11-03T09:00:00Z') {
    this.time = new FakeTime(start);
  }

  /** It is another time from now on. */
  reset(start: string): void {
    this.time.restore();
    this.time = new FakeTime(start);
  }

  /** Gives the page its time back. */
  restore(): void {
    this.time.restore();
    forgetTold();
  }

  open({ test = {}, ...options }: QuizOptions = {}): Promise<QuizHarness> {
    return QuizHarness.open({
      test: { timeLimit: 'PT20M', ...test },
      environment: { clock: this.time.clock },
      ...options,
    });
  }

  async started(options: QuizOptions = {}): Promise<QuizHarness> {
    const quiz = await this.open(options);
    await quiz.press('Start the test');
    return quiz;
  }

  async passes(quiz: QuizHarness, minutes: number): Promise<void> {
    this.time.passes(minutes);
    await quiz.ready();
  }

  async sleeps(quiz: QuizHarness, minutes: number): Promise<void> {
    this.time.sleeps(minutes);
    await quiz.ready();
  }
}

/** An attempt that was started at 08:02 UTC on 3 November 2026 and has 20 minutes. */
export const begun = (...answers: GivenAnswers): readonly FactBody[] =>
  attemptFacts(answers, { submitted: false, timeLimit: { choice: 'standard', minutes: 20 } });

/** Words of the dialog that is open; null where none is. */
export function dialogOf(quiz: QuizHarness): string | null {
  const open = quiz.all('dialog').find((each) => each instanceof HTMLDialogElement && each.open);
  return open?.innerText ?? null;
}

/** How much time is chosen. */
export const choiceOf = (quiz: QuizHarness): readonly string[] =>
  quiz.all('.time-row').flatMap((row) => (row.querySelector('input')?.checked ? [row.innerText.trim()] : []));

export async function takes(quiz: QuizHarness, choice: string): Promise<void> {
  const rows = quiz.all('.time-row');
  rows.find(({ innerText }) => innerText.trim() === choice)?.click();
  await quiz.ready();
}
