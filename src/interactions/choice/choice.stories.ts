import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { withLongTexts } from '../../testing/courses/long-texts.js';
import choice from './choice.js';
import { mapped, several, single, trueFalse } from './choice.examples.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('choice', choice) };
export default meta;

type Story = InteractionStory;

export const OneOfSome: Story = { args: { item: single } };

export const Chosen: Story = { args: { item: single, response: ['erp'] } };

export const Correct: Story = { args: { item: single, response: ['sensors'], isChecked: true } };

export const NotQuite: Story = { args: { item: single, response: ['erp'], isChecked: true } };

export const WithSolution: Story = { args: { item: single, response: ['erp'], isChecked: true, withSolution: true } };

export const AllThatApply: Story = { args: { item: several, response: ['firms'] } };

export const PartlyCorrect: Story = {
  args: { item: several, response: ['firms', 'loan'], isChecked: true, withSolution: true },
};

export const OfLessWorth: Story = { args: { item: mapped, response: ['strategy'], isChecked: true } };

export const TrueOrFalse: Story = { args: { item: trueFalse } };

export const NothingChosen: Story = { args: { item: single, error: 'Choose an answer, then check it.' } };

export const Disabled: Story = { args: { item: several, response: ['firms'], disabled: true } };

export const LongTexts: Story = { args: { item: withLongTexts(single), response: ['erp'] } };

export const LongTextsChecked: Story = { args: { ...LongTexts.args, isChecked: true, withSolution: true } };
