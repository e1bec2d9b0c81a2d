import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import keyPoints from './key-points.js';

const meta: Meta = {};
export default meta;

export const Points: StoryObj = {
  render: () =>
    blockStory('key-points', keyPoints, {
      points: [
        { id: 'p1', text: 'Ask for **three numbers** before you choose: money, people, months.' },
        { id: 'p2', text: 'A pilot that can be stopped is a pilot.' },
      ],
    }),
};
