import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import accordion from './accordion.js';

const meta: Meta = {};
export default meta;

const panel = (id: string, title: string) => ({
  id,
  title,
  text: 'Ask for three numbers: money, people, months. They rule out more than any theory.',
});

export const Closed: StoryObj = {
  render: () =>
    blockStory('accordion', accordion, {
      title: 'Four questions',
      panels: [panel('p1', 'What must never leave the firm?'), panel('p2', 'What can the firm carry?')],
    }),
};

export const OnePanel: StoryObj = {
  render: () => blockStory('accordion', accordion, { panels: [panel('p1', 'What must never leave the firm?')] }),
};
