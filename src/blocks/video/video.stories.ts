import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { blockStory } from '../../testing/stories/block-story.js';
import video from './video.js';

const meta: Meta = {};
export default meta;

export const OwnFile: StoryObj = {
  render: () =>
    blockStory('video', video, {
      title: 'A stand at the fair',
      src: 'https://media.c4s.example/fair.mp4',
      captions: [{ language: 'en', src: `${location.origin}/media/fair.en.vtt` }],
      transcript: 'The doors open. The first visitor asks for a price list.',
    }),
};

export const FromProvider: StoryObj = {
  render: () =>
    blockStory('video', video, {
      title: 'What is PeerTube?',
      provider: 'peertube',
      host: 'framatube.org',
      videoId: '9c9de5e8-0a1e-484a-b099-e80766180a6d',
      caption: 'Two minutes',
      transcript: 'PeerTube is a way to show videos without advertising.',
    }),
};
