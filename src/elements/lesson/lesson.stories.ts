import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { environmentAfter, LearnerHistory } from '../../testing/courses/learner-history.js';
import { lessonCourse, type LessonContentOptions } from '../../testing/courses/lesson-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sLesson } from './lesson.element.js';

defineOnce('c4s-lesson', C4sLesson);

interface Args extends LessonContentOptions {
  /** What the learner has done. */
  readonly done: (history: LearnerHistory) => LearnerHistory;
  readonly lessonId: string;
}

const TEXTS = [
  {
    id: 'b1',
    type: 'text',
    text: 'It is Tuesday morning, and the agenda of the next board meeting lies on your desk.\n\n## The gap\n\nAbout 99% of EU businesses are small.',
  },
  {
    id: 'b2',
    type: 'callout',
    kind: 'tip',
    title: 'Try it at work',
    text: 'Ask five members where they already sell.',
  },
  {
    id: 'b3',
    type: 'reflection',
    prompt: 'Which three criteria would your board accept?',
    modelAnswer: 'Demand, access, contacts.',
  },
];

const meta: Meta<Args> = {
  component: 'c4s-lesson',
  args: { blocks: TEXTS, done: (history) => history, lessonId: 'm1-l1' },
  argTypes: { done: { table: { disable: true } }, blocks: { table: { disable: true } } },
  render: ({ done, lessonId, ...content }) => {
    const course = lessonCourse(content);
    const history = done(new LearnerHistory({ id: String(course.id), version: '1.0.0' }));
    return html`<c4s-lesson
      src="course.json"
      lesson=${lessonId}
      .environment=${environmentAfter(course, history.facts)}
    ></c4s-lesson>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Reading: Story = {};

export const Done: Story = { args: { done: (history) => history.completes('m1-l1') } };

export const WithSources: Story = {
  args: {
    lesson: {
      sources: [
        {
          name: 'European Court of Auditors, special report 07/2022',
          url: 'https://op.europa.example/report',
          checkedOn: '2026-11-23',
        },
        { name: 'A talk', checkedOn: '2026-11-23' },
      ],
    },
  },
};

export const PartsMissing: Story = {
  args: {
    blocks: [
      TEXTS[0],
      { id: 'b8', type: 'hologram' },
      { id: 'b9', type: 'callout', kind: 'alarm', text: 'a' },
      TEXTS[1],
    ],
  },
};

export const NoContentYet: Story = { args: { blocks: [] } };

export const UnknownLesson: Story = { args: { lessonId: 'm9-l9' } };

export const SourceLanguageOnly: Story = { args: { course: { availableLanguage: ['en', 'fr', 'hu', 'es'] } } };
