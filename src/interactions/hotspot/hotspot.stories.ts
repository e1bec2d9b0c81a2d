import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { dials, grid, stall } from './hotspot.examples.js';
import hotspot from './hotspot.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('hotspot', hotspot), args: { item: grid } };
export default meta;

type Story = InteractionStory;

export const OneSpot: Story = {};

export const Chosen: Story = { args: { response: ['lower-right'] } };

export const Correct: Story = { args: { response: ['upper-left'], isChecked: true } };

export const Incorrect: Story = { args: { response: ['upper-right'], isChecked: true } };

export const Solution: Story = { args: { response: ['upper-right'], isChecked: true, withSolution: true } };

export const SeveralSpots: Story = { args: { item: stall, response: ['screen'] } };

export const PartlyCorrect: Story = {
  args: { item: stall, response: ['screen', 'store'], isChecked: true, withSolution: true },
};

export const NothingChosen: Story = { args: { error: 'Choose an answer, then check it.' } };

export const Disabled: Story = { args: { item: stall, response: ['counter'], disabled: true } };

export const SmallSpots: Story = { args: { item: dials, response: ['middle'] } };

/** The spots are too close together to be pressed: the picture shows them, the list takes the answer. */
export const ListAlone: Story = { args: { item: { ...dials, width: 1280, height: 800 } } };

export const PictureMissing: Story = { args: { item: { ...grid, src: 'http://refused.example/grid.png' } } };

/** A drawing of the course. */
export const Drawing: Story = {
  args: {
    item: {
      ...grid,
      src: '/courses/cluster4smart/media/power-interest-grid.svg',
      spots: [
        { id: 'upper-left', text: 'Upper left', shape: 'rect', coords: [84, 22, 336, 168] },
        { id: 'upper-right', text: 'Upper right', shape: 'rect', coords: [348, 22, 600, 168] },
        { id: 'lower-left', text: 'Lower left', shape: 'rect', coords: [84, 180, 336, 326] },
        { id: 'lower-right', text: 'Lower right', shape: 'rect', coords: [348, 180, 600, 326] },
      ],
    },
    response: ['upper-left'],
  },
};

export const LongTexts: Story = {
  args: {
    item: {
      ...grid,
      spots: grid.spots.map((spot) => ({
        ...spot,
        text: `${spot.text}: a place with a name that goes on and on, as names do where somebody wants to say everything at once`,
      })),
    },
    response: ['upper-left'],
  },
};
