import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import figure from './figure.js';

const meta: Meta = {};
export default meta;

const STAIRS =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAKCAIAAAAy3EnLAAAAJklEQVR42mN48vEzSYiBJhq44vPgiHoakBVRTwMuRZRpIEYRRRoAR9YhwPxIKiAAAAAASUVORK5CYII=';

export const WithDescription: StoryObj = {
  render: () =>
    blockStory('figure', figure, {
      src: STAIRS,
      alt: 'Four stairs that rise from left to right.',
      caption: 'The establishment chain',
      credit: 'Own drawing',
      longDescription: 'The stairs stand for growing market knowledge.',
      width: 640,
      height: 400,
    }),
};

export const NotShown: StoryObj = {
  render: () =>
    blockStory('figure', figure, {
      src: 'http://pictures.example/a.png',
      alt: 'Four stairs that rise from left to right.',
      caption: 'The establishment chain',
    }),
};
