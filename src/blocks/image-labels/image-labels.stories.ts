import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import imageLabels from './image-labels.js';

const meta: Meta = {};
export default meta;

const labels = [
  { id: 'l1', x: 20, y: 70, title: 'Export', text: 'The first step: you sell from home.' },
  { id: 'l2', x: 50, y: 45, title: 'Partner', text: 'Somebody there sells for you.' },
  { id: 'l3', x: 80, y: 25, title: 'Own firm', text: 'You carry the whole risk.' },
];

const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAJCAIAAAC0SDtlAAAAJklEQVR42mN48vEzSYiBJNVc8XnU1gBUgYYo1oCpgmINBFVQqgEA9IQMjG5b/vcAAAAASUVORK5CYII=';

export const Picture: StoryObj = {
  render: () =>
    blockStory('image-labels', imageLabels, {
      title: 'Three ways into a market',
      src: PICTURE,
      alt: 'Three stairs from export to an own firm.',
      width: 640,
      height: 360,
      labels,
    }),
};

export const PictureMissing: StoryObj = {
  render: () =>
    blockStory('image-labels', imageLabels, {
      src: 'http://refused.example/stairs.png',
      alt: 'Three stairs from export to an own firm.',
      labels,
    }),
};
