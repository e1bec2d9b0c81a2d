import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import download from './download.js';

const meta: Meta = {};
export default meta;

export const OwnFile: StoryObj = {
  render: () =>
    blockStory('download', download, {
      title: 'Market table to fill in',
      text: 'Six criteria, three markets, one page.',
      src: '/media/market-table.xlsx',
      bytes: 48_200,
    }),
};

export const ForeignFile: StoryObj = {
  render: () =>
    blockStory('download', download, {
      title: 'European cluster report',
      src: 'https://example.org/report.pdf',
      bytes: 4_300_000,
    }),
};
