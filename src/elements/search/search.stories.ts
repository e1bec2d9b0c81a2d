import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fail } from '../../core/result.js';
import { courseEnvironment } from '../../testing/harnesses/course-harness.js';
import { searchCourse, searchFiles } from '../../testing/courses/search-course.js';
import { defineOnce } from '../../ui/define-once.js';
import { C4sSearch } from './search.element.js';

defineOnce('c4s-search', C4sSearch);

interface Args {
  /** What the learner looks for; nothing shows the glossary. */
  readonly typed: string;
  /** Whether lessons in files of their own can be fetched. */
  readonly reachable: boolean;
}

const environment = ({ reachable }: Args) => {
  const whole = courseEnvironment({ content: searchCourse(), files: searchFiles });
  const load = (url: string) =>
    reachable || !url.includes('lessons/') ? whole.source.load(url) : Promise.resolve(fail({ code: 'network', url }));
  return { ...whole, source: { load } };
};

const meta: Meta<Args> = {
  component: 'c4s-search',
  args: { typed: '', reachable: true },
  render: (args, { globals }) =>
    html`<c4s-search
      src="course.json"
      lang=${String(globals.language)}
      .environment=${environment(args)}
    ></c4s-search>`,
  play: async ({ canvasElement, args }) => {
    if (args.typed === '') return;
    const root = canvasElement.querySelector('c4s-search')?.shadowRoot;
    const field = () => root?.querySelector<HTMLInputElement>('#query');
    while (!field()) await new Promise((resolve) => setTimeout(resolve, 20));
    Object.assign(field() ?? {}, { value: args.typed });
    field()?.form?.requestSubmit();
    while (!root?.querySelector('.results, .error')) await new Promise((resolve) => setTimeout(resolve, 20));
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Glossary: Story = {};
export const Found: Story = { args: { typed: 'pilot' } };
export const Nothing: Story = { args: { typed: 'unheard' } };
export const Unreachable: Story = { args: { typed: 'pilot', reachable: false } };
export const NoWord: Story = { args: { typed: '…' } };
