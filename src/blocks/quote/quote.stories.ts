import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import quote from './quote.js';

const meta: Meta = {};
export default meta;

export const WithCredit: StoryObj = {
  render: () =>
    blockStory('quote', quote, {
      text: 'We hold one joint online hour for our members in March.',
      credit: 'Own example of a one-page letter',
    }),
};

export const WithLink: StoryObj = {
  render: () =>
    blockStory('quote', quote, {
      text: 'We hold one joint online hour.',
      credit: 'A manager',
      url: 'https://news.example/1',
    }),
};

export const WordsOnly: StoryObj = {
  render: () => blockStory('quote', quote, { text: 'We hold one joint online hour.' }),
};
