import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { earlier, practised, quizVisit, type QuizStory } from '../../testing/stories/quiz-story.js';
import type { Visit } from '../../session/visit.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sQuiz } from './quiz.element.js';

defineOnce('c4s-quiz', C4sQuiz);

interface Args {
  readonly mode: 'test' | 'practice';
  /** What the learner has done, and where she is. */
  readonly story: QuizStory;
}

const meta: Meta<Args> = {
  component: 'c4s-quiz',
  args: { mode: 'test', story: {} },
  argTypes: { story: { table: { disable: true } } },
  loaders: [async ({ args }) => ({ visit: await quizVisit({ ...args.story, mode: args.mode }) })],
  render: ({ mode }, { loaded }) => {
    const { session } = loaded.visit as Visit;
    return html`<c4s-quiz course=${session.course.id} assessment="m1-test" mode=${mode}></c4s-quiz>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const some = ['right', 'wrong', null, null, null] as const;
const most = ['right', 'right', 'wrong', 'right', 'right'] as const;
const few = ['right', 'wrong', 'wrong', null, 'right'] as const;

export const Start: Story = { args: { story: { test: { selection: { draw: 4 } } } } };

export const Continue: Story = { args: { story: { answers: some, attempt: { submitted: false } } } };

export const Question: Story = {
  args: {
    story: { answers: some, attempt: { submitted: false }, screen: { kind: 'question', attempt: 'a1', item: 'q3' } },
  },
};

export const Answered: Story = {
  args: {
    story: { answers: some, attempt: { submitted: false }, screen: { kind: 'question', attempt: 'a1', item: 'q2' } },
  },
};

export const BeforeSubmitting: Story = {
  args: { story: { answers: few, attempt: { submitted: false }, screen: { kind: 'answers', attempt: 'a1' } } },
};

export const AllAnswered: Story = {
  args: { story: { answers: most, attempt: { submitted: false }, screen: { kind: 'answers', attempt: 'a1' } } },
};

export const Passed: Story = { args: { story: { answers: most, screen: { kind: 'result', attempt: 'a1' } } } };

export const NotPassed: Story = { args: { story: { answers: few, screen: { kind: 'result', attempt: 'a1' } } } };

export const PassedBefore: Story = {
  args: { story: { before: earlier(most), answers: few, screen: { kind: 'result', attempt: 'a1' } } },
};

export const Review: Story = { args: { story: { answers: few, screen: { kind: 'solutions', attempt: 'a1' } } } };

export const EarlierResults: Story = { args: { story: { before: earlier(few), answers: most } } };

export const NoAttemptsLeft: Story = {
  args: { story: { before: earlier(few), answers: few, test: { maxAttempts: 2 } } },
};

export const LastAttemptNotPassed: Story = {
  args: { story: { answers: few, test: { maxAttempts: 1 }, screen: { kind: 'result', attempt: 'a1' } } },
};

export const BrokenQuestion: Story = {
  args: {
    story: {
      more: [
        { id: 'q6', interaction: 'hologram', prompt: 'What?' },
        { id: 'q7', interaction: 'choice', prompt: 'What?' },
      ],
    },
  },
};

export const NothingToAsk: Story = {
  args: { story: { test: { items: [{ id: 'q9', interaction: 'hologram', prompt: 'What?' }] } } },
};

export const Practice: Story = { args: { mode: 'practice' } };

export const PracticeChecked: Story = {
  args: { mode: 'practice', story: { before: [practised('q1', 'wrong')], screen: { kind: 'exercise', item: 'q1' } } },
};

export const PracticeDone: Story = {
  args: {
    mode: 'practice',
    story: {
      before: [
        practised('q1', 'right'),
        practised('q2', 'wrong'),
        practised('q3', 'right'),
        practised('q4', 'right'),
        practised('q5', 'right'),
      ],
    },
  },
};

export const UnknownTest: Story = {
  render: (_args, { loaded }) =>
    html`<c4s-quiz course=${(loaded.visit as Visit).session.course.id} assessment="m9-test"></c4s-quiz>`,
};

export const Loading: Story = { render: () => html`<c4s-quiz course="elsewhere"></c4s-quiz>` };
