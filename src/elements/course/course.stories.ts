import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CourseProblem } from '../../core/errors.js';
import type { ContentSource } from '../../core/ports.js';
import { fail } from '../../core/result.js';
import type { Environment } from '../../session/environment.js';
import { createKeepingStore } from '../../testing/page/keeping-store.js';
import { environmentAfter, LearnerHistory } from '../../testing/courses/learner-history.js';
import { sampleCourse, sampleFiles, type SampleOptions } from '../../testing/courses/sample-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sCourse } from './course.element.js';

defineOnce('c4s-course', C4sCourse);

interface Args {
  readonly lesson?: string;
  readonly withoutContents: boolean;
  readonly headingLevel: number;
  /** What stands in the course file. */
  readonly content: SampleOptions;
  /** What the learner has done. */
  readonly done: (history: LearnerHistory) => LearnerHistory;
  /** Whether the browser keeps what is done. */
  readonly kept: boolean;
  /** Where the course file comes from, in place of a source that has it. */
  readonly source?: ContentSource;
}

let courses = 0;

/** Ports of a page with a course in a state; each story is a course of its own, so that several fit on a page. */
function environmentOf({ content, done, kept, source }: Args): Environment {
  const course = sampleCourse({ id: `https://c4s.example/courses/story-${String(++courses)}`, ...content });
  const environment = environmentAfter(course, done(new LearnerHistory(course)).facts, sampleFiles);
  const store = environment.store('device');
  const keeping = createKeepingStore({ read: (id) => store.read(id) });
  return { ...environment, store: () => (kept ? keeping : store), ...(source && { source }) };
}

const failing = (problem: CourseProblem): ContentSource => ({ load: () => Promise.resolve(fail(problem)) });

const meta: Meta<Args> = {
  component: 'c4s-course',
  args: { withoutContents: false, headingLevel: 2, content: {}, done: (history) => history, kept: true },
  argTypes: {
    content: { table: { disable: true } },
    done: { table: { disable: true } },
    source: { table: { disable: true } },
  },
  render: (args, { globals }) => html`
    <c4s-course
      src="/courses/cluster4smart/course.json"
      lang=${String(globals.language)}
      lesson=${ifDefined(args.lesson)}
      heading-level=${args.headingLevel}
      ?without-contents=${args.withoutContents}
      .environment=${environmentOf(args)}
    ></c4s-course>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const inModuleOne = (history: LearnerHistory) =>
  history.registers().completes('m1-l1').happens({ type: 'lesson-opened', lesson: 'm1-l2' });
const afterModuleOne = (history: LearnerHistory) =>
  history.registers().completes('m1-l1', 'm1-l2').takesTest('m1-test', 0.8);

export const NotStarted: Story = {};

export const ResumeLater: Story = { args: { done: inModuleOne } };

export const ModuleDone: Story = { args: { done: afterModuleOne } };

export const Completed: Story = {
  args: { done: (history) => afterModuleOne(history).completes('m2-l1').happens({ type: 'course-completed' }) },
};

export const Lesson: Story = { args: { lesson: 'm1-l1' } };

export const WithoutContents: Story = { args: { lesson: 'm1-l2', withoutContents: true, done: inModuleOne } };

export const InPreparation: Story = { args: { content: { inPreparation: true } } };

export const Loading: Story = { args: { source: { load: () => new Promise(() => undefined) } } };

export const NotKept: Story = {
  args: { lesson: 'm1-l2', done: (history) => history.registers(), kept: false },
};

export const NotFound: Story = {
  args: { source: failing({ code: 'not-found', url: 'https://c4s.example/course.json', status: 404 }) },
};

export const Offline: Story = {
  args: { source: failing({ code: 'network', url: 'https://c4s.example/course.json' }) },
};

export const LoginPage: Story = {
  args: { source: failing({ code: 'not-a-course', url: 'https://c4s.example/course.json' }) },
};

export const DamagedFile: Story = {
  args: { source: failing({ code: 'not-json', url: 'https://c4s.example/course.json', line: 4, column: 1 }) },
};
