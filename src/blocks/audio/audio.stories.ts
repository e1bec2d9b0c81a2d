import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import audio from './audio.js';

const meta: Meta = {};
export default meta;

export const Recording: StoryObj = {
  render: () =>
    blockStory('audio', audio, {
      title: 'A cluster manager on her first pilot',
      src: 'https://media.c4s.example/talk.mp3',
      caption: 'Three minutes',
      transcript: 'We began with one market, and with one person who answered for it.',
    }),
};
