import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { visitAfter, type ItemHistory } from '../../testing/courses/item-course.js';
import { framed } from '../../testing/stories/story-frame.js';
import { createTypeElement } from '../../ui/type-element.js';
import check from './check.js';

interface Args {
  readonly history: ItemHistory;
}

const item = {
  id: 'q-decide',
  interaction: 'choice',
  prompt: 'A member asks the cluster to share a list of its clients. Who decides?',
  options: [
    {
      id: 'members',
      text: 'The members whose clients these are',
      feedback: 'They own the list; the cluster keeps it in trust.',
    },
    {
      id: 'manager',
      text: 'The cluster manager',
      feedback: 'A manager may propose, but the list is not the cluster’s own.',
    },
    { id: 'ministry', text: 'The ministry that funds the cluster' },
  ],
  correctResponse: ['members'],
  hints: ['Whose data is it?'],
};

const meta: Meta<Args> = {
  component: 'c4s-block-check',
  args: { history: {} },
  argTypes: { history: { control: false } },
  loaders: [
    async ({ args }) => {
      const element = await createTypeElement('block', 'check', check);
      const { visit } = await visitAfter(item, args.history);
      return { element: Object.assign(element, { visit, block: { id: 'b1', type: 'check', item }, headingLevel: 3 }) };
    },
  ],
  render: (_args, { loaded }) => framed(html`${loaded.element}`),
};
export default meta;

type Story = StoryObj<Args>;

export const Open: Story = {};

export const Answered: Story = { args: { history: { response: ['manager'] } } };

export const Correct: Story = { args: { history: { response: ['members'], then: 'checks' } } };

export const NotQuite: Story = { args: { history: { response: ['manager'], then: 'checks' } } };
