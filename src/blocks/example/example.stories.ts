import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import example from './example.js';

const meta: Meta = {};
export default meta;

export const ThreeParts: StoryObj = {
  render: () =>
    blockStory('example', example, {
      title: 'The board meeting, worked through',
      situation: 'The chair favours China.',
      steps: [
        { id: 's1', title: 'Start with the rule', text: 'You remind the board of its weights.' },
        { id: 's2', title: 'Show the sum', text: 'China 2.8, Canada 3.6.' },
      ],
      result: 'It chooses Canada first.',
    }),
};
