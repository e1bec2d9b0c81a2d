import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import reflection from './reflection.js';

const meta: Meta = {};
export default meta;

export const WithModelAnswer: StoryObj = {
  render: () =>
    blockStory('reflection', reflection, {
      prompt: 'Which three criteria would your board accept?',
      modelAnswer: 'Own example: demand 0.4, access 0.3, contacts 0.3.',
    }),
};

export const PromptOnly: StoryObj = {
  render: () => blockStory('reflection', reflection, { prompt: 'Which three criteria would your board accept?' }),
};
