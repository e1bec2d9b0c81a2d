import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  pressing,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { withLongTexts } from '../../testing/courses/long-texts.js';
import { chain, steps } from './order.examples.js';
import order from './order.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('order', order), args: { item: chain } };
export default meta;

type Story = InteractionStory;

export const NothingMoved: Story = {};

export const Pressed: Story = { play: pressing('button.place') };

export const Moved: Story = { args: { response: ['none', 'subsidiary', 'representative'] } };

export const NothingMovedAtCheck: Story = { args: { error: 'Put the rows in order, then check.' } };

export const ManyRows: Story = { args: { item: steps } };

export const ManyRowsPressed: Story = { ...ManyRows, ...Pressed };

export const Correct: Story = { args: { response: chain.correctResponse, isChecked: true } };

export const Incorrect: Story = { args: { response: ['none', 'subsidiary', 'representative'], isChecked: true } };

export const Solution: Story = { args: { ...Incorrect.args, withSolution: true } };

export const PartlyCorrect: Story = {
  args: {
    item: steps,
    response: ['call', 'members', 'problem', 'partners', 'budget', 'proposal'],
    isChecked: true,
    withSolution: true,
  },
};

export const Disabled: Story = { args: { ...Moved.args, disabled: true } };

export const LongTexts: Story = {
  args: { item: withLongTexts(chain), response: ['none', 'subsidiary', 'representative'] },
};

export const LongTextsChecked: Story = { args: { ...LongTexts.args, isChecked: true, withSolution: true } };
