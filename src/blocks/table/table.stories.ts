import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import table from './table.js';

const meta: Meta = {};
export default meta;

const NUMBERS = {
  caption: 'Scores of two markets from 1 to 5; invented figures',
  rowHeaders: true,
  columns: [
    { id: 'c', text: 'Criterion' },
    { id: 'w', text: 'Weight' },
    { id: 'a', text: 'Canada' },
  ],
  rows: [
    { id: 'd', cells: ['Demand for our products', '0.4', '3'] },
    { id: 's', cells: ['**Weighted score**', '1.0', '**3.6**'] },
  ],
};
const WIDE = {
  caption: 'Twelve months',
  columns: Array.from({ length: 12 }, (_unused, index) => ({
    id: `m${String(index)}`,
    text: `Month number ${String(index + 1)}`,
  })),
  rows: [{ id: 'r', cells: Array.from({ length: 12 }, () => 'Customs consultation') }],
};

export const Numbers: StoryObj = { render: () => blockStory('table', table, NUMBERS) };

export const TooWide: StoryObj = { render: () => blockStory('table', table, WIDE) };
