import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TimeChoice } from '../../core/record/fact.js';
import type { Visit } from '../../session/visit.js';
import { quizVisit, type QuizStory } from '../../testing/stories/quiz-story.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sQuiz } from '../quiz/quiz.element.js';

defineOnce('c4s-quiz', C4sQuiz);

interface Args {
  /** What the learner has done, and where she is. */
  readonly story: QuizStory;
  /** Minutes since the test was started. */
  readonly minutes: number;
}

const answers = ['right', 'wrong', 'right', null, null] as const;
const attempt = (choice: TimeChoice = 'standard', minutes: number | null = 20) => ({
  submitted: false,
  timeLimit: { choice, minutes },
});
const question = { kind: 'question', attempt: 'a1', item: 'q3' } as const;

const meta: Meta<Args> = {
  component: 'c4s-quiz',
  args: { story: {}, minutes: 0 },
  argTypes: { story: { table: { disable: true } } },
  loaders: [
    async ({ args: { story, minutes } }) => ({
      visit: await quizVisit({ ...story, test: { timeLimit: 'PT20M', ...story.test }, minutesLater: minutes }),
    }),
  ],
  render: (_args, { loaded }) =>
    html`<c4s-quiz course=${(loaded.visit as Visit).session.course.id} assessment="m1-test"></c4s-quiz>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Presses what a learner presses, as soon as it is there. */
async function press(canvas: HTMLElement, part: string): Promise<void> {
  const find = () => canvas.querySelector('c4s-quiz')?.shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`);
  while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
  find()?.click();
}

export const Choice: Story = {};

export const Continue: Story = { args: { story: { answers, attempt: attempt() }, minutes: 8 } };

export const Hidden: Story = { args: { story: { answers, attempt: attempt(), screen: question }, minutes: 8 } };

export const Shown: Story = {
  args: { story: { answers, attempt: attempt('longer', 30), screen: question }, minutes: 8 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'time-toggle');
  },
};

export const NoLimit: Story = {
  args: { story: { answers, attempt: attempt('unlimited', null), screen: question }, minutes: 90 },
};

export const AlmostUp: Story = { args: { story: { answers, attempt: attempt(), screen: question }, minutes: 19.5 } };

export const AlmostUpGoingOn: Story = {
  args: { story: { answers, attempt: attempt(), screen: question }, minutes: 19.5 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'time-continue');
  },
};

export const Lifted: Story = {
  args: { story: { answers, attempt: attempt(), screen: question }, minutes: 19.5 },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'time-lift');
  },
};

export const TimeUp: Story = {
  args: {
    story: {
      answers,
      attempt: { ...attempt(), submitted: true, timeUp: true },
      screen: { kind: 'result', attempt: 'a1' },
    },
  },
};
