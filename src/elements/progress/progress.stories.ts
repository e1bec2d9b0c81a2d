import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { environmentAfter, LearnerHistory } from '../../testing/courses/learner-history.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sProgress } from './progress.element.js';

defineOnce('c4s-progress', C4sProgress);

interface Args {
  readonly compact: boolean;
  /** What the learner has done. */
  readonly done: (history: LearnerHistory) => LearnerHistory;
}

const content = smallCourse({ withEmptyModule: true });

const meta: Meta<Args> = {
  component: 'c4s-progress',
  args: { compact: false, done: (history) => history },
  argTypes: { done: { table: { disable: true } } },
  render: ({ compact, done }) =>
    html`<c4s-progress
      src="course.json"
      ?compact=${compact}
      .environment=${environmentAfter(content, done(new LearnerHistory(content)).facts)}
    ></c4s-progress>`,
};
export default meta;

type Story = StoryObj<Args>;

export const NotStarted: Story = {};

export const InProgress: Story = { args: { done: (history) => history.completes('m1-l1') } };

export const ModuleDone: Story = {
  args: { done: (history) => history.completes('m1-l1', 'm1-l2').takesTest('m1-test', 0.8) },
};

export const Completed: Story = {
  args: {
    done: (history) =>
      history.completes('m1-l1', 'm1-l2').takesTest('m1-test', 0.8).happens({ type: 'course-completed' }),
  },
};

export const Compact: Story = { args: { compact: true, done: (history) => history.completes('m1-l1') } };

export const CompactCompleted: Story = { args: { ...Completed.args, compact: true } };

export const Loading: Story = {
  render: ({ compact }) => html`<c4s-progress course="elsewhere" ?compact=${compact}></c4s-progress>`,
};
