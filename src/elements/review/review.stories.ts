import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { FactBody } from '../../core/record/fact.js';
import { attemptFacts, quizCourse } from '../../testing/courses/quiz-course.js';
import { environmentLater } from '../../testing/page/review-environment.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sReview } from './review.element.js';

defineOnce('c4s-review', C4sReview);

interface Args {
  /** What the learner has done. */
  readonly before: readonly FactBody[];
  /** Days since then. */
  readonly days: number;
}

const meta: Meta<Args> = {
  component: 'c4s-review',
  args: { before: attemptFacts(['wrong', 'right', 'wrong', 'right']), days: 1 },
  argTypes: { before: { table: { disable: true } } },
  render: ({ before, days }, { globals }) =>
    html`<c4s-review
      src="course.json"
      lang=${String(globals.language)}
      .environment=${environmentLater({ course: quizCourse(), before, days })}
    ></c4s-review>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Presses what a learner presses, as soon as it is there. */
async function press(canvas: HTMLElement, part: string): Promise<void> {
  const root = canvas.querySelector('c4s-review')?.shadowRoot;
  const find = () => root?.querySelector<HTMLElement>(`[part="${part}"]`);
  while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
  find()?.click();
}

export const Due: Story = {};

export const Asking: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'start');
  },
};

export const Stopped: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'start');
    await press(canvasElement, 'stop');
  },
};

export const Later: Story = { args: { days: 0 } };

export const Nothing: Story = { args: { before: [] } };
