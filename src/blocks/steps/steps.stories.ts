import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import steps from './steps.js';

const meta: Meta = {};
export default meta;

const list = [
  { id: 's1', label: 'Week 1', title: 'Ask for three numbers', text: 'Money, people, months.' },
  {
    id: 's2',
    label: 'Week 2',
    title: 'Choose a first pilot',
    text: 'One product, one market, one person who answers for it.',
  },
  { id: 's3', label: 'Month 3', title: 'Decide' },
];

export const Process: StoryObj = {
  render: () => blockStory('steps', steps, { title: 'To a first pilot', steps: list }),
};

export const Timeline: StoryObj = {
  render: () => blockStory('steps', steps, { kind: 'timeline', steps: list }),
};
