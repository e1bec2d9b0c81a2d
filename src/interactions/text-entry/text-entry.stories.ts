import type { Meta } from '@storybook/web-components-vite';
import {
  interactionMeta,
  type InteractionArgs,
  type InteractionStory,
} from '../../testing/stories/interaction-story.js';
import { withLongTexts } from '../../testing/courses/long-texts.js';
import { network } from './text-entry.examples.js';
import textEntry from './text-entry.js';

const meta: Meta<InteractionArgs> = { ...interactionMeta('text-entry', textEntry), args: { item: network } };
export default meta;

type Story = InteractionStory;

export const Empty: Story = {};

export const Written: Story = { args: { response: 'hálózat' } };

export const NothingWritten: Story = { args: { error: 'Write your answer, then check it.' } };

export const Correct: Story = { args: { response: 'Hálózat', isChecked: true } };

export const MissingAccents: Story = { args: { response: 'halozat', isChecked: true } };

export const PartlyCorrect: Story = { args: { response: 'hálózatok', isChecked: true } };

export const Incorrect: Story = { args: { response: 'piac', isChecked: true } };

export const Solution: Story = { args: { ...Incorrect.args, withSolution: true } };

export const Disabled: Story = { args: { ...Written.args, disabled: true } };

export const LongTexts: Story = { args: { item: withLongTexts(network), response: 'piac' } };

export const LongTextsChecked: Story = { args: { ...LongTexts.args, isChecked: true, withSolution: true } };
