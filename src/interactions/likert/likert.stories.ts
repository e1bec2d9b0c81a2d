import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { often, trust } from './likert.examples.js';
import likert from './likert.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('likert', likert), args: { item: trust } };
export default meta;

type Story = InteractionStory;

const LONG =
  'Vállalatokközöttibizalomfelmérésérték in all years since the cluster was founded, as the board remembers it';

export const Initial: Story = {};

export const Answered: Story = { args: { response: 'rather-yes' } };

export const NothingChosen: Story = { args: { error: 'Choose an answer, then check it.' } };

export const Noted: Story = { args: { response: 'rather-yes', disabled: true } };

export const Disabled: Story = { args: { disabled: true } };

export const LongNames: Story = { args: { item: often, response: 'yearly' } };

export const TooLong: Story = {
  args: {
    item: {
      ...often,
      prompt: `${LONG}?`,
      scale: often.scale.map((point) => ({ ...point, text: `${LONG}: ${point.text}` })),
    },
  },
};
