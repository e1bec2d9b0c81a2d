import type { AssessmentItem } from '../../core/course/course.js';
import { contentHash } from '../../core/course/text-hash.js';
import type { FactBody, TimeLimit } from '../../core/record/fact.js';

export interface QuizCourseOptions {
  /** How many questions the pool has; 4 by default. */
  readonly questions?: number;
  /** More fields of the test. */
  readonly test?: Readonly<Record<string, unknown>>;
  /** Other items than the usual ones. */
  readonly items?: readonly unknown[];
  /** More fields of the course. */
  readonly course?: Readonly<Record<string, unknown>>;
}

let courses = 0;

/** Question n with the options "Right n" and "Wrong n". Odd ones assess the first outcome and point to the first lesson. */
export function question(number: number): AssessmentItem & Record<string, unknown> {
  const count = String(number);
  const side = number % 2 === 1 ? '1' : '2';
  return {
    id: `q${count}`,
    interaction: 'choice',
    prompt: `What is the answer to number ${count}?`,
    assesses: [`m1-o${side}`],
    options: [
      { id: 'right', text: `Right ${count}`, feedback: 'That is it.' },
      { id: 'wrong', text: `Wrong ${count}`, feedback: 'That is not it.' },
    ],
    correctResponse: ['right'],
    maxChoices: 1,
    shuffle: false,
    feedback: { correct: `This is why ${count} is right.`, incorrect: 'Think again.', lesson: `m1-l${side}` },
  };
}

/** A course of one module with two lessons and a test: its questions in the author's order, pass mark 70%. */
export function quizCourse({ questions = 4, test = {}, items, course = {} }: QuizCourseOptions = {}) {
  return {
    schemaVersion: '1.0.0',
    id: `https://c4s.example/courses/quiz-${String(++courses)}`,
    version: '1.0.0',
    inLanguage: 'en',
    name: 'Clusters',
    completion: { moveOn: 'Passed' },
    modules: [
      {
        id: 'm1',
        name: 'Going abroad',
        outcomes: [
          { id: 'm1-o1', kind: 'knowledge', text: 'Explain why small firms export less.', assessed: true },
          { id: 'm1-o2', kind: 'skill', text: 'Rank markets with a weighted score.', assessed: true },
        ],
        lessons: [
          { id: 'm1-l1', name: 'Finding a market', blocks: [{ id: 'm1-l1-b1', type: 'text', text: 'Markets.' }] },
          { id: 'm1-l2', name: 'Choosing a mode', blocks: [{ id: 'm1-l2-b1', type: 'text', text: 'Modes.' }] },
        ],
        assessment: {
          id: 'm1-test',
          name: 'Module 1 test',
          description: 'Questions from **both** lessons.',
          timeRequired: 'PT20M',
          masteryScore: 0.7,
          shuffle: false,
          items: items ?? Array.from({ length: questions }, (_unused, index) => question(index + 1)),
          ...test,
        },
      },
    ],
    ...course,
  };
}

/** What a learner has given, per question: its option `right` or `wrong`, or null for nothing. */
export type GivenAnswers = readonly ('right' | 'wrong' | null)[];

export interface AttemptOptions {
  readonly attempt?: string;
  /** False while the test is open. */
  readonly submitted?: boolean;
  /** The questions asked, in this order; the usual ones by default. */
  readonly items?: readonly AssessmentItem[];
  /** The time it has; no limit by default. */
  readonly timeLimit?: TimeLimit;
  /** Whether the time ran out before it was submitted. */
  readonly timeUp?: true;
}

/** What a learner has done in a test of {@link quizCourse}, as facts. */
export function attemptFacts(answers: GivenAnswers, options: AttemptOptions = {}): readonly FactBody[] {
  const { attempt = 'a1', submitted = true, items = answers.map((_unused, index) => question(index + 1)) } = options;
  const { timeLimit, timeUp } = options;
  const about = { attempt, assessment: 'm1-test' };
  const asked = answers.flatMap((answer, index) => {
    const item = items[index];
    return item ? [{ item, answer }] : [];
  });
  const started: FactBody = {
    type: 'attempt-started',
    ...about,
    seed: 1,
    items: asked.map(({ item }) => item.id),
    ...(timeLimit && { timeLimit }),
  };
  const drafts = asked.flatMap(({ item, answer }): FactBody[] =>
    answer === null ? [] : [{ type: 'response-drafted', attempt, item: item.id, response: [answer] }],
  );
  const scaled = answers.filter((answer) => answer === 'right').length / answers.length;
  const results = asked.map(({ item, answer }) => ({
    item: item.id,
    itemHash: contentHash(item),
    outcome: { raw: answer === 'right' ? 1 : 0, max: 1 },
    ...(answer === null ? {} : { response: [answer] }),
  }));
  const end: FactBody = {
    type: 'attempt-submitted',
    ...about,
    results,
    scaled,
    success: scaled >= 0.7,
    ...(timeUp && { timeUp }),
  };
  return [started, ...drafts, ...(submitted ? [end] : [])];
}
