import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import scenario from './scenario.js';

const meta: Meta = {};
export default meta;

export const FirstScene: StoryObj = {
  render: () =>
    blockStory('scenario', scenario, {
      title: 'The fair in Lyon',
      text: 'You manage a cluster of 40 firms. One of them asks for help.',
      scenes: [
        {
          id: 's1',
          title: 'Monday morning',
          text: 'A member wants to join your stand, two weeks before the fair.',
          choices: [
            {
              id: 'c1',
              text: 'Say yes at once.',
              feedback: 'The stand is crowded; two members complain.',
              points: -1,
              to: 's2',
            },
            {
              id: 'c2',
              text: 'Ask the others first.',
              feedback: 'It takes a day, and all stand behind it.',
              points: 2,
              to: 's2',
            },
          ],
        },
        { id: 's2', title: 'At the fair', text: 'The doors open.' },
      ],
    }),
};

export const OneScene: StoryObj = {
  render: () =>
    blockStory('scenario', scenario, {
      title: 'The fair in Lyon',
      scenes: [{ id: 's1', title: 'At the fair', text: 'The doors open.' }],
    }),
};
