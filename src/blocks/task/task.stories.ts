import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import task from './task.js';

const meta: Meta = {};
export default meta;

export const Checklist: StoryObj = {
  render: () =>
    blockStory('task', task, {
      title: 'Before the next board meeting',
      text: 'Half an hour is enough. Take the list with you.',
      entries: [
        { id: 'e1', text: 'Ask sales for the three markets that wrote to you this year.' },
        { id: 'e2', text: 'Write down what must **never** leave the firm.' },
        { id: 'e3', text: 'Call one member of your cluster who exports there.' },
      ],
    }),
};
