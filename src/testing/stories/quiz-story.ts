import type { AssessmentItem } from '../../core/course/course.js';
import { contentHash } from '../../core/course/text-hash.js';
import type { FactBody } from '../../core/record/fact.js';
import { rememberScreen, type Screen } from '../../elements/quiz/screens.js';
import { LearnerHistory, visitAfter } from '../courses/learner-history.js';
import { attemptFacts, quizCourse, type AttemptOptions, type GivenAnswers } from '../courses/quiz-course.js';

/** A question with a right option, a wrong one and another wrong one. */
function ask(number: number, prompt: string, options: readonly [string, string, string], why: string): AssessmentItem {
  const side = number % 2 === 1 ? '1' : '2';
  const [right, wrong, other] = options;
  return {
    id: `q${String(number)}`,
    interaction: 'choice',
    prompt,
    assesses: [`m1-o${side}`],
    options: [
      { id: 'wrong', text: wrong },
      { id: 'right', text: right },
      { id: 'other', text: other },
    ],
    correctResponse: ['right'],
    maxChoices: 1,
    shuffle: false,
    feedback: {
      correct: why,
      incorrect: 'Read the part on this again, then try to say it in your own words.',
      lesson: `m1-l${side}`,
    },
  };
}

const items: readonly AssessmentItem[] = [
  ask(
    1,
    'Which label is made for clusters that jointly bring small firms to markets outside Europe?',
    ['ESCP-4i', 'ESCP-4x', 'Gold label'],
    '“4i” stands for going international.',
  ),
  ask(
    2,
    'Which entry mode brings a cheap entry and the partner’s local knowledge, while know-how may leak?',
    ['Licensing', 'Exporting', 'Direct investment'],
    'The licensee knows the market, yet your control over the know-how is loose.',
  ),
  ask(
    3,
    'Where does a firm find the tariff for its product in a country outside the Union?',
    ['Access2Markets', 'Enterprise Europe Network', 'European Cluster Collaboration Platform'],
    'Tariffs and rules of origin stand there.',
  ),
  ask(
    4,
    'A member firm can carry half of the cost and half of the risk, and it knows a local firm that it trusts. Which mode fits best?',
    ['Joint venture', 'Exporting', 'Licensing'],
    'Cost and risk are shared with the partner.',
  ),
  ask(
    5,
    'Who has to be among the members for a profile on the European Cluster Collaboration Platform?',
    ['At least two types of members', 'Companies only', 'A public body only'],
    'One type of member is not enough.',
  ),
];

/** What a story shows of a test. */
export interface QuizStory {
  /** What the learner has given in her last attempt; none by default. */
  readonly answers?: GivenAnswers;
  readonly attempt?: AttemptOptions;
  /** What happened before that attempt. */
  readonly before?: readonly FactBody[];
  readonly screen?: Screen;
  readonly mode?: 'test' | 'practice';
  /** More fields of the test. */
  readonly test?: Readonly<Record<string, unknown>>;
  /** More items than the usual ones. */
  readonly more?: readonly unknown[];
  /** Minutes since her last attempt began; time stands still then. */
  readonly minutesLater?: number;
}

/** A visit to a test in the middle of a learner's work, known to the page by its course. */
export async function quizVisit({
  answers,
  attempt = {},
  before = [],
  screen,
  mode = 'test',
  test,
  more = [],
  minutesLater,
}: QuizStory) {
  const content = quizCourse({ items: [...items, ...more], test });
  const history = new LearnerHistory(content);
  if (answers || before.length > 0) history.registers();
  const facts = answers ? attemptFacts(answers, { items, ...attempt }) : [];
  for (const body of [...before, ...facts]) history.happens(body);
  const starts = history.facts.filter(({ type }) => type === 'attempt-started');
  const begun = Date.parse(starts.at(-1)?.at ?? '2026-11-03T09:00:00Z');
  const clock = minutesLater === undefined ? {} : { clock: () => begun + minutesLater * 60_000 };
  const { visit } = await visitAfter(content, history.facts, {}, clock);
  if (screen) rememberScreen(visit, `m1-test ${mode}`, screen);
  return visit;
}

/** An attempt before the one that a story is about. */
export const earlier = (answers: GivenAnswers, attempt = 'a0'): readonly FactBody[] =>
  attemptFacts(answers, { items, attempt });

/** A check of a question in practice. */
export function practised(id: string, answer: 'right' | 'wrong'): FactBody {
  const item = items.find((each) => each.id === id) ?? { id };
  return {
    type: 'item-answered',
    item: id,
    itemHash: contentHash(item),
    response: [answer],
    outcome: { raw: answer === 'right' ? 1 : 0, max: 1 },
  };
}
