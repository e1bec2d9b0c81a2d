import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import callout from './callout.js';

const meta: Meta = {};
export default meta;

export const Note: StoryObj = {
  render: () =>
    blockStory('callout', callout, {
      kind: 'note',
      title: 'Try it at work',
      text: 'Before the next board meeting, ask five members where they already sell.',
    }),
};

export const Tip: StoryObj = {
  render: () =>
    blockStory('callout', callout, {
      kind: 'tip',
      title: 'Try it at work',
      text: 'Before the next board meeting, ask five members where they already sell.',
    }),
};

export const Important: StoryObj = {
  render: () =>
    blockStory('callout', callout, {
      kind: 'important',
      title: 'Try it at work',
      text: 'Before the next board meeting, ask five members where they already sell.',
    }),
};

export const Definition: StoryObj = {
  render: () =>
    blockStory('callout', callout, {
      kind: 'definition',
      title: 'Try it at work',
      text: 'Before the next board meeting, ask five members where they already sell.',
    }),
};

export const WithoutTitle: StoryObj = {
  render: () => blockStory('callout', callout, { kind: 'note', text: 'The figures are invented.' }),
};
