import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import tabs from './tabs.js';

const meta: Meta = {};
export default meta;

export const Tabs: StoryObj = {
  render: () =>
    blockStory('tabs', tabs, {
      title: 'Three ways into a market',
      tabs: [
        { id: 't1', title: 'Export', text: 'You sell from home, directly or through a trader.' },
        { id: 't2', title: 'Partner', text: 'Somebody there makes or sells under your licence.' },
        { id: 't3', title: 'Own firm', text: 'You found a branch, and carry the whole risk.' },
      ],
    }),
};
