import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { environmentAfter, LearnerHistory } from '../../testing/courses/learner-history.js';
import { smallCourse } from '../../testing/courses/small-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCertificate } from './certificate.element.js';

defineOnce('c4s-certificate', C4sCertificate);

interface Args {
  readonly scope?: string;
  readonly content: ReturnType<typeof smallCourse>;
  /** What the learner has done. */
  readonly done: (history: LearnerHistory) => LearnerHistory;
}

const passed = (history: LearnerHistory) => history.completes('m1-l1', 'm1-l2').takesTest('m1-test', 0.8);
const language = () => document.documentElement.lang || 'en';

const meta: Meta<Args> = {
  component: 'c4s-certificate',
  args: { content: smallCourse(), done: (history) => history },
  argTypes: { done: { table: { disable: true } }, content: { table: { disable: true } } },
  render: ({ scope, content, done }) =>
    html`<c4s-certificate
      src="course.json"
      scope=${ifDefined(scope)}
      .environment=${environmentAfter(content, done(new LearnerHistory(content)).facts)}
    ></c4s-certificate>`,
};
export default meta;

type Story = StoryObj<Args>;

export const NothingDoneYet: Story = {};

export const SomethingMissing: Story = {
  args: { done: (history) => history.completes('m1-l1').takesTest('m1-test', 0.5) },
};

export const NotPublishedYet: Story = { args: { content: smallCourse({ withEmptyModule: true }), done: passed } };

export const EitherWay: Story = { args: { content: smallCourse({ completion: { moveOn: 'CompletedOrPassed' } }) } };

export const Earned: Story = { args: { done: passed } };

export const Issued: Story = {
  args: { done: (history) => passed(history).issues('course', { given: 'Anna', family: 'Nagy' }, language()) },
};

export const ForOneModule: Story = {
  args: {
    scope: 'm1',
    done: (history) => passed(history).issues('m1', { given: 'Győző', family: 'Kővágó-Szűcs' }, language()),
  },
};

export const LongName: Story = {
  args: {
    done: (history) =>
      passed(history).issues(
        'course',
        {
          given: 'Maximiliana Alexandrina Wilhelmine Hermenegilde Annamaria',
          family: 'von und zu Hohenzollern-Sigmaringen-Kővágószőlős',
        },
        language(),
      ),
  },
};

export const Participation: Story = {
  args: {
    content: smallCourse({ completion: { moveOn: 'Completed' } }),
    done: (history) =>
      history.completes('m1-l1', 'm1-l2').issues('course', { given: 'María', family: 'Núñez Íñiguez' }, language()),
  },
};

export const UnknownModule: Story = { args: { scope: 'm9' } };
